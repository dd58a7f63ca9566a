// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type PaginationConfiguration, type Paginator, paginate } from "@ivskit/core";
import {
  type AdConfigurationSummary,
  ListAdConfigurationsCommand,
  type ListAdConfigurationsCommandInput,
  type ListAdConfigurationsCommandOutput,
} from "./operations/list-ad-configurations.js";
import {
  type ChannelSummary,
  ListChannelsCommand,
  type ListChannelsCommandInput,
  type ListChannelsCommandOutput,
} from "./operations/list-channels.js";
import {
  ListPlaybackKeyPairsCommand,
  type ListPlaybackKeyPairsCommandInput,
  type ListPlaybackKeyPairsCommandOutput,
  type PlaybackKeyPairSummary,
} from "./operations/list-playback-key-pairs.js";
import {
  ListPlaybackRestrictionPoliciesCommand,
  type ListPlaybackRestrictionPoliciesCommandInput,
  type ListPlaybackRestrictionPoliciesCommandOutput,
  type PlaybackRestrictionPolicySummary,
} from "./operations/list-playback-restriction-policies.js";
import {
  ListRecordingConfigurationsCommand,
  type ListRecordingConfigurationsCommandInput,
  type ListRecordingConfigurationsCommandOutput,
  type RecordingConfigurationSummary,
} from "./operations/list-recording-configurations.js";
import {
  ListStreamKeysCommand,
  type ListStreamKeysCommandInput,
  type ListStreamKeysCommandOutput,
  type StreamKeySummary,
} from "./operations/list-stream-keys.js";
import {
  ListStreamSessionsCommand,
  type ListStreamSessionsCommandInput,
  type ListStreamSessionsCommandOutput,
  type StreamSessionSummary,
} from "./operations/list-stream-sessions.js";
import {
  ListStreamsCommand,
  type ListStreamsCommandInput,
  type ListStreamsCommandOutput,
  type StreamSummary,
} from "./operations/list-streams.js";

/**
 * Iterates over the pages of {@link ListAdConfigurationsCommand} with `for await`. `items()` iterates over
 * `adConfigurations` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListAdConfigurations(
  config: PaginationConfiguration<"ivs">,
  input: ListAdConfigurationsCommandInput = {},
): Paginator<ListAdConfigurationsCommandOutput, AdConfigurationSummary> {
  return paginate(config, ListAdConfigurationsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "adConfigurations",
  });
}

/**
 * Iterates over the pages of {@link ListChannelsCommand} with `for await`. `items()` iterates over `channels` of all
 * pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListChannels(
  config: PaginationConfiguration<"ivs">,
  input: ListChannelsCommandInput = {},
): Paginator<ListChannelsCommandOutput, ChannelSummary> {
  return paginate(config, ListChannelsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "channels",
  });
}

/**
 * Iterates over the pages of {@link ListPlaybackKeyPairsCommand} with `for await`. `items()` iterates over `keyPairs`
 * of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListPlaybackKeyPairs(
  config: PaginationConfiguration<"ivs">,
  input: ListPlaybackKeyPairsCommandInput = {},
): Paginator<ListPlaybackKeyPairsCommandOutput, PlaybackKeyPairSummary> {
  return paginate(config, ListPlaybackKeyPairsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "keyPairs",
  });
}

/**
 * Iterates over the pages of {@link ListPlaybackRestrictionPoliciesCommand} with `for await`. `items()` iterates over
 * `playbackRestrictionPolicies` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListPlaybackRestrictionPolicies(
  config: PaginationConfiguration<"ivs">,
  input: ListPlaybackRestrictionPoliciesCommandInput = {},
): Paginator<ListPlaybackRestrictionPoliciesCommandOutput, PlaybackRestrictionPolicySummary> {
  return paginate(config, ListPlaybackRestrictionPoliciesCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "playbackRestrictionPolicies",
  });
}

/**
 * Iterates over the pages of {@link ListRecordingConfigurationsCommand} with `for await`. `items()` iterates over
 * `recordingConfigurations` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListRecordingConfigurations(
  config: PaginationConfiguration<"ivs">,
  input: ListRecordingConfigurationsCommandInput = {},
): Paginator<ListRecordingConfigurationsCommandOutput, RecordingConfigurationSummary> {
  return paginate(config, ListRecordingConfigurationsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "recordingConfigurations",
  });
}

/**
 * Iterates over the pages of {@link ListStreamKeysCommand} with `for await`. `items()` iterates over `streamKeys` of
 * all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListStreamKeys(
  config: PaginationConfiguration<"ivs">,
  input: ListStreamKeysCommandInput,
): Paginator<ListStreamKeysCommandOutput, StreamKeySummary> {
  return paginate(config, ListStreamKeysCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "streamKeys",
  });
}

/**
 * Iterates over the pages of {@link ListStreamSessionsCommand} with `for await`. `items()` iterates over
 * `streamSessions` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListStreamSessions(
  config: PaginationConfiguration<"ivs">,
  input: ListStreamSessionsCommandInput,
): Paginator<ListStreamSessionsCommandOutput, StreamSessionSummary> {
  return paginate(config, ListStreamSessionsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "streamSessions",
  });
}

/**
 * Iterates over the pages of {@link ListStreamsCommand} with `for await`. `items()` iterates over `streams` of all
 * pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListStreams(
  config: PaginationConfiguration<"ivs">,
  input: ListStreamsCommandInput = {},
): Paginator<ListStreamsCommandOutput, StreamSummary> {
  return paginate(config, ListStreamsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "streams",
  });
}
