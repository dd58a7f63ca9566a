// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type {
  Channel,
  ChannelLatencyMode,
  ChannelType,
  ContainerFormat,
  MultitrackInputConfiguration,
  TranscodePreset,
} from "../shapes.js";

/** The channel and what is to change in it. */
export interface UpdateChannelRequest {
  /**
   * ARN of the channel. It must not be live.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
  /**
   * ARN of the ad configuration by which ads are inserted; `""` detaches it, which means no ads. Left out, it stays as
   * it is.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$$`.
   */
  adConfigurationArn?: string | undefined;
  /**
   * Whether the channel is private, so that players need a token signed with the private half of an imported playback
   * key pair. Left out, it stays as it is.
   *
   * Default of the service: `false`.
   */
  authorized?: boolean | undefined;
  /** How video is packaged for players. `FRAGMENTED_MP4` is needed for multitrack input. Left out, it stays as it is. */
  containerFormat?: ContainerFormat | undefined;
  /**
   * Whether encoders may also connect without encryption: RTMP besides RTMPS, and SRT without a passphrase. Left out,
   * it stays as it is.
   *
   * Default of the service: `false`.
   */
  insecureIngest?: boolean | undefined;
  /** How far viewers are behind: `LOW` to react to them, `NORMAL` for steadier playback. Left out, it stays as it is. */
  latencyMode?: ChannelLatencyMode | undefined;
  /**
   * Whether the encoder may send several qualities itself. Needs type `STANDARD` and container format
   * `FRAGMENTED_MP4`. Left out, it stays as it is.
   */
  multitrackInputConfiguration?: MultitrackInputConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores. Left out, it stays as it is.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * ARN of the policy that limits countries and origins of playback; `""` detaches it, which means no restriction.
   * Left out, it stays as it is.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$$`.
   */
  playbackRestrictionPolicyArn?: string | undefined;
  /**
   * Bandwidth of the transcoded qualities, on `ADVANCED_SD` and `ADVANCED_HD` channels only. Left out, it stays as it
   * is.
   */
  preset?: TranscodePreset | undefined;
  /**
   * ARN of the recording configuration by which streams are recorded; `""` detaches it, which means no recording. Left
   * out, it stays as it is.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$$`.
   */
  recordingConfigurationArn?: string | undefined;
  /**
   * What the service does with the input: which qualities it makes and which input it accepts. Left out, it stays as
   * it is.
   */
  type?: ChannelType | undefined;
}

/** The channel after the change. */
export interface UpdateChannelResponse {
  /** The channel after the change. */
  channel?: Channel | undefined;
}

/** Input of {@link UpdateChannelCommand}. */
export interface UpdateChannelCommandInput extends UpdateChannelRequest {}

/** Output of {@link UpdateChannelCommand}. */
export interface UpdateChannelCommandOutput extends UpdateChannelResponse, MetadataBearer {}

/** The HTTP binding of UpdateChannel. */
const updateChannelOperation: Operation<UpdateChannelCommandInput, UpdateChannelCommandOutput> = {
  name: "UpdateChannel",
  path: "/UpdateChannel",
  secrets: ["passphrase"],
};

/**
 * Changes a channel. What is left out stays as it is, and `""` for an ARN detaches that resource. While the channel is
 * live the answer is `ConflictException`. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class UpdateChannelCommand extends Command<UpdateChannelCommandInput, UpdateChannelCommandOutput, "ivs"> {
  constructor(input: UpdateChannelCommandInput) {
    super(updateChannelOperation, input);
  }
}
