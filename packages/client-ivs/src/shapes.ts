// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.

/** Where the ads come from on the channels that refer to it, and whether the stream ends with ads. */
export interface AdConfiguration {
  /**
   * ARN of the ad configuration, to be set as `adConfigurationArn` on channels.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * The MediaTailor playback configurations that supply the ads, 1 to 3. The first is used unless a playback token
   * chooses another.
   *
   * 1 to 3 items.
   */
  mediaTailorPlaybackConfigurations: MediaTailorPlaybackConfiguration[];
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; may be empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /** Whether ads follow the end of the stream, and for how long. */
  postRollConfiguration?: PostRollConfiguration | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Why one resource of a batch could not be read. */
export interface BatchError {
  /**
   * ARN of the resource that could not be read.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:[a-z-]+/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
  /** What kind of error it was, for programs. */
  code?: string | undefined;
  /** What went wrong, in words for people. */
  message?: string | undefined;
}

/** A channel: where one broadcast at a time comes in, and where viewers play it. */
export interface Channel {
  /**
   * ARN of the ad configuration by which ads are inserted; `""` means no ads.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$$`.
   */
  adConfigurationArn?: string | undefined;
  /**
   * ARN of the channel: `arn:aws:ivs:{region}:{account}:channel/{id}`.
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
  /** How video is packaged for players. `FRAGMENTED_MP4` is needed for multitrack input. */
  containerFormat?: ContainerFormat | undefined;
  /**
   * Host name that the encoder connects to: `rtmps://{ingestEndpoint}:443/app/`, followed by the value of the stream
   * key.
   */
  ingestEndpoint?: string | undefined;
  /**
   * Whether encoders may also connect without encryption: RTMP besides RTMPS, and SRT without a passphrase.
   *
   * Default of the service: `false`.
   */
  insecureIngest?: boolean | undefined;
  /** How far viewers are behind: `LOW` to react to them, `NORMAL` for steadier playback. */
  latencyMode?: ChannelLatencyMode | undefined;
  /**
   * Whether the encoder may send several qualities itself. Needs type `STANDARD` and container format
   * `FRAGMENTED_MP4`.
   */
  multitrackInputConfiguration?: MultitrackInputConfiguration | undefined;
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
  /**
   * URL of the HLS playlist, the same for every broadcast of the channel. On a private channel players have to add
   * `?token=` and a signed token.
   */
  playbackUrl?: string | undefined;
  /** Bandwidth of the transcoded qualities on `ADVANCED_SD` and `ADVANCED_HD` channels; `""` on others. */
  preset?: TranscodePreset | undefined;
  /**
   * ARN of the recording configuration by which streams are recorded; `""` means no recording.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$$`.
   */
  recordingConfigurationArn?: string | undefined;
  /** Endpoint and passphrase for broadcasting over SRT. */
  srt?: Srt | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** What the service does with the input: which qualities it makes and which input it accepts. */
  type?: ChannelType | undefined;
}

/** How far viewers are behind the broadcaster. */
export const ChannelLatencyMode = {
  /** Viewers are a few seconds behind, close enough to chat and react. The default. */
  LowLatency: "LOW",
  /** Viewers are further behind, in exchange for steadier playback. */
  NormalLatency: "NORMAL",
} as const;
/** How far viewers are behind the broadcaster. */
export type ChannelLatencyMode = "LOW" | "NORMAL" | (string & {});

/** True for a known value. */
export function isChannelLatencyMode(
  value: unknown,
): value is (typeof ChannelLatencyMode)[keyof typeof ChannelLatencyMode] {
  return Object.values<unknown>(ChannelLatencyMode).includes(value);
}

/**
 * What the service does with the incoming video: which qualities viewers can choose from, what input it accepts, and
 * what it costs. Input beyond the limits of the type may be disconnected.
 */
export const ChannelType = {
  /** Transcodes into several qualities of at most HD (720p). Input of up to 1080p and 8.5 Mbps; `preset` applies. */
  AdvancedHDChannelType: "ADVANCED_HD",
  /** Transcodes into several qualities of at most SD (480p). Input of up to 1080p and 8.5 Mbps; `preset` applies. */
  AdvancedSDChannelType: "ADVANCED_SD",
  /** Passes the input on without transcoding, so viewers have one quality. Up to 1.5 Mbps at 480p and 3.5 Mbps at up to 1080p. */
  BasicChannelType: "BASIC",
  /** Transcodes into several qualities from which players choose by bandwidth. Input of up to 1080p and 8.5 Mbps. The default. */
  StandardChannelType: "STANDARD",
} as const;
/**
 * What the service does with the incoming video: which qualities viewers can choose from, what input it accepts, and
 * what it costs. Input beyond the limits of the type may be disconnected.
 */
export type ChannelType = "ADVANCED_HD" | "ADVANCED_SD" | "BASIC" | "STANDARD" | (string & {});

/** True for a known value. */
export function isChannelType(value: unknown): value is (typeof ChannelType)[keyof typeof ChannelType] {
  return Object.values<unknown>(ChannelType).includes(value);
}

/** How video is packaged for players. */
export const ContainerFormat = {
  /** Fragmented MP4. Needed for multitrack input. */
  FragmentedMP4: "FRAGMENTED_MP4",
  /** MPEG transport stream. The default. */
  TS: "TS",
} as const;
/** How video is packaged for players. */
export type ContainerFormat = "FRAGMENTED_MP4" | "TS" | (string & {});

/** True for a known value. */
export function isContainerFormat(value: unknown): value is (typeof ContainerFormat)[keyof typeof ContainerFormat] {
  return Object.values<unknown>(ContainerFormat).includes(value);
}

/** Where recordings go. Amazon S3 is the only choice, so `s3` has to be set. */
export interface DestinationConfiguration {
  /** The bucket that receives the recordings. */
  s3?: S3DestinationConfiguration | undefined;
}

/** A playback configuration of AWS Elemental MediaTailor, the source of ads. */
export interface MediaTailorPlaybackConfiguration {
  /**
   * Its ARN, `arn:aws:mediatailor:{region}:{account}:playbackConfiguration/{name}`, at most 128 characters.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:mediatailor:[a-z0-9-]+:[0-9]+:playbackConfiguration/[a-zA-Z0-9-]+$`.
   */
  playbackConfigurationArn?: string | undefined;
}

/**
 * Multitrack input: the encoder itself sends several qualities of the video, and the service passes them on instead of
 * transcoding. Only for channels of type `STANDARD` with `containerFormat` `FRAGMENTED_MP4`.
 */
export interface MultitrackInputConfiguration {
  /**
   * Whether encoders may send several tracks. Only for type `STANDARD`; set `policy`, `maximumResolution` and
   * `containerFormat` with it. Default false.
   *
   * Default of the service: `false`.
   */
  enabled?: boolean | undefined;
  /** The highest resolution an encoder may send. To be given when `enabled` is true; otherwise `FULL_HD`. */
  maximumResolution?: MultitrackMaximumResolution | undefined;
  /** Whether several tracks are allowed or required. To be given when `enabled` is true; otherwise `ALLOW`. */
  policy?: MultitrackPolicy | undefined;
}

/** The highest resolution that an encoder may send with multitrack input. */
export const MultitrackMaximumResolution = {
  /** Up to 1080p. */
  FULL_HD: "FULL_HD",
  /** Up to 720p. */
  HD: "HD",
  /** Up to 480p. */
  SD: "SD",
} as const;
/** The highest resolution that an encoder may send with multitrack input. */
export type MultitrackMaximumResolution = "FULL_HD" | "HD" | "SD" | (string & {});

/** True for a known value. */
export function isMultitrackMaximumResolution(
  value: unknown,
): value is (typeof MultitrackMaximumResolution)[keyof typeof MultitrackMaximumResolution] {
  return Object.values<unknown>(MultitrackMaximumResolution).includes(value);
}

/** Whether an encoder may or must send several tracks. */
export const MultitrackPolicy = {
  /** Encoders may send one track or several. */
  ALLOW: "ALLOW",
  /** Encoders must send several tracks; others are refused. */
  REQUIRE: "REQUIRE",
} as const;
/** Whether an encoder may or must send several tracks. */
export type MultitrackPolicy = "ALLOW" | "REQUIRE" | (string & {});

/** True for a known value. */
export function isMultitrackPolicy(value: unknown): value is (typeof MultitrackPolicy)[keyof typeof MultitrackPolicy] {
  return Object.values<unknown>(MultitrackPolicy).includes(value);
}

/** An imported public key, by which the tokens of private channels are checked. */
export interface PlaybackKeyPair {
  /**
   * ARN of the playback key pair.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-key/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
  /**
   * Fingerprint of the public key: 16 bytes in hexadecimal, separated by colons. Compare it with that of your own file
   * to tell keys apart.
   */
  fingerprint?: string | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** In which countries and on which web origins the channels that refer to it may be played. */
export interface PlaybackRestrictionPolicy {
  /** Countries in which playback is allowed, by their two letters in ISO 3166-1. An empty list allows all. */
  allowedCountries: string[];
  /**
   * Web origins on which playback is allowed, for example `https://example.com`, each of at most 128 characters. An
   * empty list allows all.
   */
  allowedOrigins: string[];
  /**
   * ARN of the policy, to be set as `playbackRestrictionPolicyArn` on channels.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /** Whether playback is held strictly to `allowedOrigins`. */
  enableStrictOriginEnforcement?: boolean | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Ads after the end of the stream. */
export interface PostRollConfiguration {
  /**
   * How long the ads after the end of the stream last, in seconds, 1 to 300.
   *
   * Range: 1 to 300.
   */
  durationSeconds: number | undefined;
  /**
   * Whether ads follow the end of the stream.
   *
   * Default of the service: `false`.
   */
  enabled: boolean | undefined;
}

/** Where and how the streams of the channels that refer to it are recorded. */
export interface RecordingConfiguration {
  /**
   * ARN of the recording configuration, to be set as `recordingConfigurationArn` on channels.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /** Where recordings go. */
  destinationConfiguration: DestinationConfiguration;
  /** How far its creation has come. It records only when `ACTIVE`. */
  state: RecordingConfigurationState;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * If the encoder comes back within this many seconds after a break, the recording goes on as one instead of ending.
   * 0 to 300, default 0: every break ends the recording.
   *
   * Range: 0 to 300. Default of the service: `0`.
   */
  recordingReconnectWindowSeconds?: number | undefined;
  /** Which qualities of the video are recorded. Default: all. */
  renditionConfiguration?: RenditionConfiguration | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** Whether and how thumbnails are recorded. Default: every 60 seconds. */
  thumbnailConfiguration?: ThumbnailConfiguration | undefined;
}

/** How far the creation of a recording configuration has come. */
export const RecordingConfigurationState = {
  /** Ready to record. */
  Active: "ACTIVE",
  /** Creation failed for good, most often because the bucket is missing or in another region. Delete it and create another. */
  CreateFailed: "CREATE_FAILED",
  /** The bucket is still being checked and prepared. */
  Creating: "CREATING",
} as const;
/** How far the creation of a recording configuration has come. */
export type RecordingConfigurationState = "ACTIVE" | "CREATE_FAILED" | "CREATING" | (string & {});

/** True for a known value. */
export function isRecordingConfigurationState(
  value: unknown,
): value is (typeof RecordingConfigurationState)[keyof typeof RecordingConfigurationState] {
  return Object.values<unknown>(RecordingConfigurationState).includes(value);
}

/** Whether thumbnails are recorded. */
export const RecordingMode = {
  /** No thumbnails. */
  Disabled: "DISABLED",
  /** A thumbnail every `targetIntervalSeconds`. The default. */
  Interval: "INTERVAL",
} as const;
/** Whether thumbnails are recorded. */
export type RecordingMode = "DISABLED" | "INTERVAL" | (string & {});

/** True for a known value. */
export function isRecordingMode(value: unknown): value is (typeof RecordingMode)[keyof typeof RecordingMode] {
  return Object.values<unknown>(RecordingMode).includes(value);
}

/** Which qualities of the video are recorded. */
export interface RenditionConfiguration {
  /** Whether all, none or chosen qualities are recorded. Default `ALL`. `CUSTOM` has no effect on `BASIC` channels. */
  renditionSelection?: RenditionConfigurationRenditionSelection | undefined;
  /**
   * The qualities to be recorded; needed with the selection `CUSTOM` and without effect otherwise. For one that the
   * stream lacks, the best it has is recorded.
   */
  renditions?: RenditionConfigurationRendition[] | undefined;
}

/** A quality of the video that can be recorded. */
export const RenditionConfigurationRendition = {
  /** 1080p. */
  FULL_HD: "FULL_HD",
  /** 720p. */
  HD: "HD",
  /** The lowest that the stream has. */
  LOWEST_RESOLUTION: "LOWEST_RESOLUTION",
  /** 480p. */
  SD: "SD",
} as const;
/** A quality of the video that can be recorded. */
export type RenditionConfigurationRendition = "FULL_HD" | "HD" | "LOWEST_RESOLUTION" | "SD" | (string & {});

/** True for a known value. */
export function isRenditionConfigurationRendition(
  value: unknown,
): value is (typeof RenditionConfigurationRendition)[keyof typeof RenditionConfigurationRendition] {
  return Object.values<unknown>(RenditionConfigurationRendition).includes(value);
}

/** Which qualities of the video are recorded. */
export const RenditionConfigurationRenditionSelection = {
  /** All qualities that the stream has. The default. */
  ALL: "ALL",
  /** Those listed in `renditions`. */
  CUSTOM: "CUSTOM",
  /** None of them. */
  NONE: "NONE",
} as const;
/** Which qualities of the video are recorded. */
export type RenditionConfigurationRenditionSelection = "ALL" | "CUSTOM" | "NONE" | (string & {});

/** True for a known value. */
export function isRenditionConfigurationRenditionSelection(
  value: unknown,
): value is (typeof RenditionConfigurationRenditionSelection)[keyof typeof RenditionConfigurationRenditionSelection] {
  return Object.values<unknown>(RenditionConfigurationRenditionSelection).includes(value);
}

/** The Amazon S3 bucket that receives recordings. */
export interface S3DestinationConfiguration {
  /**
   * Name of an existing bucket in the same region: 3 to 63 lower-case letters, digits, hyphens and dots.
   *
   * Length: 3 to 63. Pattern: `^[a-z0-9-.]+$`.
   */
  bucketName: string | undefined;
}

/** How to broadcast to the channel over SRT (Secure Reliable Transport) instead of RTMPS. */
export interface Srt {
  /** Where the encoder connects: `srt://{12 hex digits}.srt.live-video.net:9000`. */
  endpoint?: string | undefined;
  /**
   * The secret that encrypts the input, made by the service. It applies only while `insecureIngest` is false. Keep it
   * as you keep a password.
   *
   * Sensitive: kept out of logs and inspections.
   */
  passphrase?: string | undefined;
}

/** Whether the encoder delivers enough data. */
export const StreamHealth = {
  /** Too little data arrives, so playback may stall. */
  Starving: "STARVING",
  /** Data arrives as it should. */
  StreamHealthy: "HEALTHY",
  /** The service cannot tell, for instance right after the start. */
  Unknown: "UNKNOWN",
} as const;
/** Whether the encoder delivers enough data. */
export type StreamHealth = "STARVING" | "HEALTHY" | "UNKNOWN" | (string & {});

/** True for a known value. */
export function isStreamHealth(value: unknown): value is (typeof StreamHealth)[keyof typeof StreamHealth] {
  return Object.values<unknown>(StreamHealth).includes(value);
}

/**
 * What an encoder needs, besides the ingest endpoint, to broadcast to a channel. Whoever knows its value can
 * broadcast.
 */
export interface StreamKey {
  /**
   * ARN of the stream key.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stream-key/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
  /**
   * ARN of the channel that the key opens.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /**
   * The secret that the encoder connects with, of the form `sk_{region}_{12 characters}_{30 characters}`. Keep it as
   * you keep a password.
   *
   * Sensitive: kept out of logs and inspections.
   */
  value?: string | undefined;
}

/** Whether a stream is live. */
export const StreamState = {
  /** The channel is broadcasting. */
  StreamLive: "LIVE",
  /** The channel is not broadcasting. Seldom seen: `ChannelNotBroadcasting` is the usual sign. */
  StreamOffline: "OFFLINE",
} as const;
/** Whether a stream is live. */
export type StreamState = "LIVE" | "OFFLINE" | (string & {});

/** True for a known value. */
export function isStreamState(value: unknown): value is (typeof StreamState)[keyof typeof StreamState] {
  return Object.values<unknown>(StreamState).includes(value);
}

/** Whether thumbnails are recorded, how often, at what size and which of them are kept. */
export interface ThumbnailConfiguration {
  /** Whether thumbnails are recorded at intervals or not at all. Default `INTERVAL`. */
  recordingMode?: RecordingMode | undefined;
  /** The size of the thumbnails. If the stream has no such quality, or by default, they have the size of the source. */
  resolution?: ThumbnailConfigurationResolution | undefined;
  /** Which thumbnails are kept: all, the latest, or both. Default `SEQUENTIAL`. */
  storage?: ThumbnailConfigurationStorage[] | undefined;
  /**
   * Seconds from one thumbnail to the next, 1 to 60, default 60. Counts only with the mode `INTERVAL`. Where video is
   * not transcoded, widely spaced keyframes can make thumbnails rarer.
   *
   * Range: 1 to 60.
   */
  targetIntervalSeconds?: number | undefined;
}

/** The size of recorded thumbnails. */
export const ThumbnailConfigurationResolution = {
  /** 1080p. */
  FULL_HD: "FULL_HD",
  /** 720p. */
  HD: "HD",
  /** The lowest that the stream has. */
  LOWEST_RESOLUTION: "LOWEST_RESOLUTION",
  /** 480p. */
  SD: "SD",
} as const;
/** The size of recorded thumbnails. */
export type ThumbnailConfigurationResolution = "FULL_HD" | "HD" | "LOWEST_RESOLUTION" | "SD" | (string & {});

/** True for a known value. */
export function isThumbnailConfigurationResolution(
  value: unknown,
): value is (typeof ThumbnailConfigurationResolution)[keyof typeof ThumbnailConfigurationResolution] {
  return Object.values<unknown>(ThumbnailConfigurationResolution).includes(value);
}

/** Which thumbnails are kept. */
export const ThumbnailConfigurationStorage = {
  /** One thumbnail that is overwritten again and again, handy as a preview of the live stream. */
  LATEST: "LATEST",
  /** All thumbnails, numbered in a row. */
  SEQUENTIAL: "SEQUENTIAL",
} as const;
/** Which thumbnails are kept. */
export type ThumbnailConfigurationStorage = "LATEST" | "SEQUENTIAL" | (string & {});

/** True for a known value. */
export function isThumbnailConfigurationStorage(
  value: unknown,
): value is (typeof ThumbnailConfigurationStorage)[keyof typeof ThumbnailConfigurationStorage] {
  return Object.values<unknown>(ThumbnailConfigurationStorage).includes(value);
}

/** How much bandwidth the transcoded qualities of an `ADVANCED_SD` or `ADVANCED_HD` channel take. */
export const TranscodePreset = {
  /** Lower bitrates for each quality, for viewers with little bandwidth. */
  ConstrainedBandwidthTranscodePreset: "CONSTRAINED_BANDWIDTH_DELIVERY",
  /** Higher bitrates for each quality, for a better picture. The default on `ADVANCED_SD` and `ADVANCED_HD`. */
  HigherBandwidthTranscodePreset: "HIGHER_BANDWIDTH_DELIVERY",
} as const;
/** How much bandwidth the transcoded qualities of an `ADVANCED_SD` or `ADVANCED_HD` channel take. */
export type TranscodePreset = "CONSTRAINED_BANDWIDTH_DELIVERY" | "HIGHER_BANDWIDTH_DELIVERY" | (string & {});

/** True for a known value. */
export function isTranscodePreset(value: unknown): value is (typeof TranscodePreset)[keyof typeof TranscodePreset] {
  return Object.values<unknown>(TranscodePreset).includes(value);
}
