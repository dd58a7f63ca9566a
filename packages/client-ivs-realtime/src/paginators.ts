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
 * Pages of {@link ListCompositionsCommand}: iterate over it with `for await`. Its `items()` walks over `compositions`
 * of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListCompositions(config: PaginationConfiguration, input: ListCompositionsCommandInput = {}): Paginator<ListCompositionsCommandOutput, CompositionSummary> {
  return paginate(config, ListCompositionsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "compositions" });
}

/**
 * Pages of {@link ListEncoderConfigurationsCommand}: iterate over it with `for await`. Its `items()` walks over
 * `encoderConfigurations` of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListEncoderConfigurations(config: PaginationConfiguration, input: ListEncoderConfigurationsCommandInput = {}): Paginator<ListEncoderConfigurationsCommandOutput, EncoderConfigurationSummary> {
  return paginate(config, ListEncoderConfigurationsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "encoderConfigurations" });
}

/**
 * Pages of {@link ListIngestConfigurationsCommand}: iterate over it with `for await`. Its `items()` walks over
 * `ingestConfigurations` of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListIngestConfigurations(config: PaginationConfiguration, input: ListIngestConfigurationsCommandInput = {}): Paginator<ListIngestConfigurationsCommandOutput, IngestConfigurationSummary> {
  return paginate(config, ListIngestConfigurationsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "ingestConfigurations" });
}

/**
 * Pages of {@link ListParticipantEventsCommand}: iterate over it with `for await`. Its `items()` walks over `events`
 * of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListParticipantEvents(config: PaginationConfiguration, input: ListParticipantEventsCommandInput): Paginator<ListParticipantEventsCommandOutput, Event> {
  return paginate(config, ListParticipantEventsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "events" });
}

/**
 * Pages of {@link ListParticipantReplicasCommand}: iterate over it with `for await`. Its `items()` walks over
 * `replicas` of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListParticipantReplicas(config: PaginationConfiguration, input: ListParticipantReplicasCommandInput): Paginator<ListParticipantReplicasCommandOutput, ParticipantReplica> {
  return paginate(config, ListParticipantReplicasCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "replicas" });
}

/**
 * Pages of {@link ListParticipantsCommand}: iterate over it with `for await`. Its `items()` walks over `participants`
 * of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListParticipants(config: PaginationConfiguration, input: ListParticipantsCommandInput): Paginator<ListParticipantsCommandOutput, ParticipantSummary> {
  return paginate(config, ListParticipantsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "participants" });
}

/**
 * Pages of {@link ListPublicKeysCommand}: iterate over it with `for await`. Its `items()` walks over `publicKeys` of
 * all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListPublicKeys(config: PaginationConfiguration, input: ListPublicKeysCommandInput = {}): Paginator<ListPublicKeysCommandOutput, PublicKeySummary> {
  return paginate(config, ListPublicKeysCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "publicKeys" });
}

/**
 * Pages of {@link ListStageSessionsCommand}: iterate over it with `for await`. Its `items()` walks over
 * `stageSessions` of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListStageSessions(config: PaginationConfiguration, input: ListStageSessionsCommandInput): Paginator<ListStageSessionsCommandOutput, StageSessionSummary> {
  return paginate(config, ListStageSessionsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "stageSessions" });
}

/**
 * Pages of {@link ListStagesCommand}: iterate over it with `for await`. Its `items()` walks over `stages` of all
 * pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListStages(config: PaginationConfiguration, input: ListStagesCommandInput = {}): Paginator<ListStagesCommandOutput, StageSummary> {
  return paginate(config, ListStagesCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "stages" });
}

/**
 * Pages of {@link ListStorageConfigurationsCommand}: iterate over it with `for await`. Its `items()` walks over
 * `storageConfigurations` of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListStorageConfigurations(config: PaginationConfiguration, input: ListStorageConfigurationsCommandInput = {}): Paginator<ListStorageConfigurationsCommandOutput, StorageConfigurationSummary> {
  return paginate(config, ListStorageConfigurationsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "storageConfigurations" });
}
