// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { ChannelLatencyMode, ChannelType, TranscodePreset } from "../shapes.js";

/**
 * A channel as lists show it: without ingest endpoint, playback URL, SRT, container format and multitrack input.
 * `GetChannel` gives those.
 */
export interface ChannelSummary {
  /**
   * ARN of the ad configuration by which ads are inserted; `""` means no ads.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$$`.
   */
  adConfigurationArn?: string | undefined;
  /**
   * ARN of the channel, with which `GetChannel` gives the rest.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
  /**
   * Whether the channel is private, so that players need a token signed with the private half of an imported playback
   * key pair.
   *
   * Default of the service: `false`.
   */
  authorized?: boolean | undefined;
  /**
   * Whether encoders may also connect without encryption: RTMP besides RTMPS, and SRT without a passphrase.
   *
   * Default of the service: `false`.
   */
  insecureIngest?: boolean | undefined;
  /** How far viewers are behind: `LOW` to react to them, `NORMAL` for steadier playback. */
  latencyMode?: ChannelLatencyMode | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * ARN of the policy that limits countries and origins of playback; `""` means no restriction.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$$`.
   */
  playbackRestrictionPolicyArn?: string | undefined;
  /** Bandwidth of the transcoded qualities on `ADVANCED_SD` and `ADVANCED_HD` channels; `""` on others. */
  preset?: TranscodePreset | undefined;
  /**
   * ARN of the recording configuration by which streams are recorded; `""` means no recording.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$$`.
   */
  recordingConfigurationArn?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** What the service does with the input: which qualities it makes and which input it accepts. */
  type?: ChannelType | undefined;
}

/** Which channels to list (at most one filter), and which page. */
export interface ListChannelsRequest {
  /**
   * Lists only channels that refer to this ad configuration. At most one filter in a call.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$$`.
   */
  filterByAdConfigurationArn?: string | undefined;
  /**
   * Lists only channels of this name. At most one filter in a call.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  filterByName?: string | undefined;
  /**
   * Lists only channels that refer to this playback restriction policy. At most one filter in a call.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$$`.
   */
  filterByPlaybackRestrictionPolicyArn?: string | undefined;
  /**
   * Lists only channels that refer to this recording configuration. At most one filter in a call.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$$`.
   */
  filterByRecordingConfigurationArn?: string | undefined;
  /**
   * The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
   *
   * Range: 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A page of channels. */
export interface ListChannelsResponse {
  /** The channels of this page. */
  channels: ChannelSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** Input of {@link ListChannelsCommand}. */
export interface ListChannelsCommandInput extends ListChannelsRequest {}

/** Output of {@link ListChannelsCommand}. */
export interface ListChannelsCommandOutput extends ListChannelsResponse, MetadataBearer {}

/** The HTTP binding of ListChannels. */
const listChannelsOperation: Operation<ListChannelsCommandInput, ListChannelsCommandOutput> = {
  name: "ListChannels",
  path: "/ListChannels",
  repeatable: true,
};

/**
 * Lists the channels of the account in the region, all of them or those that match one filter. Two filters at once
 * answer `ConflictException`. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListChannelsCommand extends Command<ListChannelsCommandInput, ListChannelsCommandOutput, "ivs"> {
  constructor(input: ListChannelsCommandInput = {}) {
    super(listChannelsOperation, input);
  }
}
