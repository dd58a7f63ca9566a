// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type {
  Channel,
  ChannelLatencyMode,
  ChannelType,
  ContainerFormat,
  MultitrackInputConfiguration,
  StreamKey,
  TranscodePreset,
} from "../shapes.js";

/** The channel to be created. All members are optional. */
export interface CreateChannelRequest {
  /**
   * ARN of the ad configuration by which ads are inserted; `""` means no ads. Default `""`.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$$`.
   */
  adConfigurationArn?: string | undefined;
  /**
   * Whether the channel is private, so that players need a token signed with the private half of an imported playback
   * key pair. Default false.
   *
   * Default of the service: `false`.
   */
  authorized?: boolean | undefined;
  /** How video is packaged for players. `FRAGMENTED_MP4` is needed for multitrack input. Default `TS`. */
  containerFormat?: ContainerFormat | undefined;
  /**
   * Whether encoders may also connect without encryption: RTMP besides RTMPS, and SRT without a passphrase. Default
   * false.
   *
   * Default of the service: `false`.
   */
  insecureIngest?: boolean | undefined;
  /** How far viewers are behind: `LOW` to react to them, `NORMAL` for steadier playback. Default `LOW`. */
  latencyMode?: ChannelLatencyMode | undefined;
  /**
   * Whether the encoder may send several qualities itself. Needs type `STANDARD` and container format
   * `FRAGMENTED_MP4`. Default not enabled.
   */
  multitrackInputConfiguration?: MultitrackInputConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores. Default empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * ARN of the policy that limits countries and origins of playback; `""` means no restriction. Default `""`.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$$`.
   */
  playbackRestrictionPolicyArn?: string | undefined;
  /**
   * Bandwidth of the transcoded qualities, on `ADVANCED_SD` and `ADVANCED_HD` channels only. Default
   * `HIGHER_BANDWIDTH_DELIVERY`.
   */
  preset?: TranscodePreset | undefined;
  /**
   * ARN of the recording configuration by which streams are recorded; `""` means no recording. Default `""`.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$$`.
   */
  recordingConfigurationArn?: string | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** What the service does with the input: which qualities it makes and which input it accepts. Default `STANDARD`. */
  type?: ChannelType | undefined;
}

/** The channel that was created and its stream key. */
export interface CreateChannelResponse {
  /** The new channel, with its ingest endpoint and playback URL. */
  channel?: Channel | undefined;
  /** The stream key of the new channel, with its secret value. */
  streamKey?: StreamKey | undefined;
}

/** Input of {@link CreateChannelCommand}. */
export interface CreateChannelCommandInput extends CreateChannelRequest {}

/** Output of {@link CreateChannelCommand}. */
export interface CreateChannelCommandOutput extends CreateChannelResponse, MetadataBearer {}

/** The HTTP binding of CreateChannel. */
const createChannelOperation: Operation<CreateChannelCommandInput, CreateChannelCommandOutput> = {
  name: "CreateChannel",
  path: "/CreateChannel",
  secrets: ["passphrase", "value"],
};

/**
 * Creates a channel together with its stream key; the answer holds both, and the secret value of the key. Every input
 * is optional: without any, the channel is public, of type `STANDARD` and with latency mode `LOW`. At the account's
 * limit of channels the answer is `ServiceQuotaExceededException`. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class CreateChannelCommand extends Command<CreateChannelCommandInput, CreateChannelCommandOutput, "ivs"> {
  constructor(input: CreateChannelCommandInput = {}) {
    super(createChannelOperation, input);
  }
}
