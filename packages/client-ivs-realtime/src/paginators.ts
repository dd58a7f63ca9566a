// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type PaginationConfiguration, type Paginator, paginate } from "@ivskit/core";
import {
  type CompositionSummary,
  ListCompositionsCommand,
  type ListCompositionsCommandInput,
  type ListCompositionsCommandOutput,
} from "./operations/list-compositions.js";
import {
  type EncoderConfigurationSummary,
  ListEncoderConfigurationsCommand,
  type ListEncoderConfigurationsCommandInput,
  type ListEncoderConfigurationsCommandOutput,
} from "./operations/list-encoder-configurations.js";
import {
  type IngestConfigurationSummary,
  ListIngestConfigurationsCommand,
  type ListIngestConfigurationsCommandInput,
  type ListIngestConfigurationsCommandOutput,
} from "./operations/list-ingest-configurations.js";
import {
  type Event,
  ListParticipantEventsCommand,
  type ListParticipantEventsCommandInput,
  type ListParticipantEventsCommandOutput,
} from "./operations/list-participant-events.js";
import {
  ListParticipantReplicasCommand,
  type ListParticipantReplicasCommandInput,
  type ListParticipantReplicasCommandOutput,
  type ParticipantReplica,
} from "./operations/list-participant-replicas.js";
import {
  ListParticipantsCommand,
  type ListParticipantsCommandInput,
  type ListParticipantsCommandOutput,
  type ParticipantSummary,
} from "./operations/list-participants.js";
import {
  ListPublicKeysCommand,
  type ListPublicKeysCommandInput,
  type ListPublicKeysCommandOutput,
  type PublicKeySummary,
} from "./operations/list-public-keys.js";
import {
  ListStageSessionsCommand,
  type ListStageSessionsCommandInput,
  type ListStageSessionsCommandOutput,
  type StageSessionSummary,
} from "./operations/list-stage-sessions.js";
import {
  ListStagesCommand,
  type ListStagesCommandInput,
  type ListStagesCommandOutput,
  type StageSummary,
} from "./operations/list-stages.js";
import {
  ListStorageConfigurationsCommand,
  type ListStorageConfigurationsCommandInput,
  type ListStorageConfigurationsCommandOutput,
  type StorageConfigurationSummary,
} from "./operations/list-storage-configurations.js";

/**
 * Iterates over the pages of {@link ListCompositionsCommand} with `for await`. `items()` iterates over `compositions`
 * of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListCompositions(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListCompositionsCommandInput = {},
): Paginator<ListCompositionsCommandOutput, CompositionSummary> {
  return paginate(config, ListCompositionsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "compositions",
  });
}

/**
 * Iterates over the pages of {@link ListEncoderConfigurationsCommand} with `for await`. `items()` iterates over
 * `encoderConfigurations` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListEncoderConfigurations(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListEncoderConfigurationsCommandInput = {},
): Paginator<ListEncoderConfigurationsCommandOutput, EncoderConfigurationSummary> {
  return paginate(config, ListEncoderConfigurationsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "encoderConfigurations",
  });
}

/**
 * Iterates over the pages of {@link ListIngestConfigurationsCommand} with `for await`. `items()` iterates over
 * `ingestConfigurations` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListIngestConfigurations(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListIngestConfigurationsCommandInput = {},
): Paginator<ListIngestConfigurationsCommandOutput, IngestConfigurationSummary> {
  return paginate(config, ListIngestConfigurationsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "ingestConfigurations",
  });
}

/**
 * Iterates over the pages of {@link ListParticipantEventsCommand} with `for await`. `items()` iterates over `events`
 * of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListParticipantEvents(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListParticipantEventsCommandInput,
): Paginator<ListParticipantEventsCommandOutput, Event> {
  return paginate(config, ListParticipantEventsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "events",
  });
}

/**
 * Iterates over the pages of {@link ListParticipantReplicasCommand} with `for await`. `items()` iterates over
 * `replicas` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListParticipantReplicas(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListParticipantReplicasCommandInput,
): Paginator<ListParticipantReplicasCommandOutput, ParticipantReplica> {
  return paginate(config, ListParticipantReplicasCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "replicas",
  });
}

/**
 * Iterates over the pages of {@link ListParticipantsCommand} with `for await`. `items()` iterates over `participants`
 * of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListParticipants(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListParticipantsCommandInput,
): Paginator<ListParticipantsCommandOutput, ParticipantSummary> {
  return paginate(config, ListParticipantsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "participants",
  });
}

/**
 * Iterates over the pages of {@link ListPublicKeysCommand} with `for await`. `items()` iterates over `publicKeys` of
 * all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListPublicKeys(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListPublicKeysCommandInput = {},
): Paginator<ListPublicKeysCommandOutput, PublicKeySummary> {
  return paginate(config, ListPublicKeysCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "publicKeys",
  });
}

/**
 * Iterates over the pages of {@link ListStageSessionsCommand} with `for await`. `items()` iterates over
 * `stageSessions` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListStageSessions(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListStageSessionsCommandInput,
): Paginator<ListStageSessionsCommandOutput, StageSessionSummary> {
  return paginate(config, ListStageSessionsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "stageSessions",
  });
}

/**
 * Iterates over the pages of {@link ListStagesCommand} with `for await`. `items()` iterates over `stages` of all
 * pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListStages(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListStagesCommandInput = {},
): Paginator<ListStagesCommandOutput, StageSummary> {
  return paginate(config, ListStagesCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "stages",
  });
}

/**
 * Iterates over the pages of {@link ListStorageConfigurationsCommand} with `for await`. `items()` iterates over
 * `storageConfigurations` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListStorageConfigurations(
  config: PaginationConfiguration<"ivs-realtime">,
  input: ListStorageConfigurationsCommandInput = {},
): Paginator<ListStorageConfigurationsCommandOutput, StorageConfigurationSummary> {
  return paginate(config, ListStorageConfigurationsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "storageConfigurations",
  });
}
