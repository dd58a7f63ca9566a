// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type StructureCodec, dateTime, float, list, structure } from "@ivskit/core";

/** Whether and how each publisher of a stage is recorded, in files of its own. Recording begins with publishing. */
export interface AutoParticipantRecordingConfiguration {
  /**
   * ARN of the storage configuration that names the bucket, in the region of the stage. `""` means no recording, and
   * sets all else here back to its defaults.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$$`.
   */
  storageConfigurationArn: string | undefined;
  /** How long the segments of the recordings are. Default: 6 seconds. */
  hlsConfiguration?: ParticipantRecordingHlsConfiguration | undefined;
  /**
   * What is recorded: at most one value. Default `AUDIO_VIDEO`.
   *
   * 0 to 1 items.
   */
  mediaTypes?: ParticipantRecordingMediaType[] | undefined;
  /**
   * Whether participants replicated from other stages are recorded here too. Default true.
   *
   * Default of the service: `true`.
   */
  recordParticipantReplicas?: boolean | undefined;
  /**
   * If a publisher comes back within this many seconds after a break, the recording goes on under the same prefix
   * instead of ending. 0 to 300, default 0: every break ends the recording.
   *
   * Range: 0 to 300. Default of the service: `0`.
   */
  recordingReconnectWindowSeconds?: number | undefined;
  /** Whether and how thumbnails are recorded. Default: not recorded. */
  thumbnailConfiguration?: ParticipantThumbnailConfiguration | undefined;
}

/** An IVS channel that broadcasts the video of a composition. */
export interface ChannelDestinationConfiguration {
  /**
   * ARN of a channel of the low-latency service, of the same account and region as the stage. It must not be live.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * ARN of the encoder configuration, of the same account and region as the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:encoder-configuration/[a-zA-Z0-9-]+$`.
   */
  encoderConfigurationArn?: string | undefined;
}

/** A running or ended mix of the participants of one stage into one video. */
export interface Composition {
  /**
   * ARN of the composition.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:composition/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * Where the video goes, and how that fares: one or two destinations.
   *
   * 1 to 2 items.
   */
  destinations: Destination[];
  /** How the participants are arranged in the picture. */
  layout: LayoutConfiguration;
  /**
   * ARN of the stage whose participants are mixed.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  stageArn: string;
  /** How far the composition has come. Destinations have states of their own. */
  state: CompositionState;
  /** When the composition ended. Absent before that. */
  endTime?: Date | undefined;
  /** When the composition began. Absent before that. */
  startTime?: Date | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** How the recording of a composition is cut into segments. */
export interface CompositionRecordingHlsConfiguration {
  /**
   * Seconds that a segment should last, 2 to 10. Default 2.
   *
   * Range: 2 to 10.
   */
  targetSegmentDurationSeconds?: number | undefined;
}

/** How far a composition has come. `STOPPED` and `FAILED` are final. */
export const CompositionState = {
  /** Running. Each destination has a state of its own. */
  ACTIVE: "ACTIVE",
  /** It could not begin, or none of its destinations could be served any more. Final. */
  FAILED: "FAILED",
  /** About to begin. */
  STARTING: "STARTING",
  /** It came to its end as it should. Final. */
  STOPPED: "STOPPED",
  /** Being stopped. */
  STOPPING: "STOPPING",
} as const;
/** How far a composition has come. `STOPPED` and `FAILED` are final. */
export type CompositionState = "ACTIVE" | "FAILED" | "STARTING" | "STOPPED" | "STOPPING" | (string & {});

/** True for a known value. */
export function isCompositionState(value: unknown): value is (typeof CompositionState)[keyof typeof CompositionState] {
  return Object.values<unknown>(CompositionState).includes(value);
}

/** How often thumbnails of a composition are recorded, and which of them are kept. */
export interface CompositionThumbnailConfiguration {
  /**
   * Which thumbnails are kept: all (in `media/thumbnails/{width}x{height}`), the latest
   * (`media/latest_thumbnail/{width}x{height}/thumb.jpg`), or both. Default `SEQUENTIAL`.
   *
   * 0 to 2 items.
   */
  storage?: ThumbnailStorageType[] | undefined;
  /**
   * Seconds from one thumbnail to the next, 1 to 86,400. Default 60.
   *
   * Range: 1 to 86400.
   */
  targetIntervalSeconds?: number | undefined;
}

/** Where the video of a composition goes, and how that fares. */
export interface Destination {
  /** The settings that the destination was created with. */
  configuration: DestinationConfiguration;
  /** Id of the destination, given by the service. */
  id: string;
  /** How far the sending or recording has come. */
  state: DestinationState;
  /** Where the recording lies. Only for a bucket. */
  detail?: DestinationDetail | undefined;
  /** When video ceased to go there. Absent before that. */
  endTime?: Date | undefined;
  /** When video began to go there. Absent before that. */
  startTime?: Date | undefined;
}

/** A place for the video of a composition. Set `channel` or `s3`, not both. */
export interface DestinationConfiguration {
  /** The IVS channel that broadcasts the video. */
  channel?: ChannelDestinationConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores. Default empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /** The bucket that the video is recorded to. */
  s3?: S3DestinationConfiguration | undefined;
}

/** What became known of a destination after its start. */
export interface DestinationDetail {
  /** Where the recording lies. */
  s3?: S3Detail | undefined;
}

/** How far the sending or recording has come. */
export const DestinationState = {
  /** Video goes there. */
  ACTIVE: "ACTIVE",
  /** The service has given up. Final. */
  FAILED: "FAILED",
  /** Video cannot go there at the moment; the service keeps trying. */
  RECONNECTING: "RECONNECTING",
  /** About to begin. */
  STARTING: "STARTING",
  /** It came to its end as it should. Final. */
  STOPPED: "STOPPED",
  /** Being stopped. */
  STOPPING: "STOPPING",
} as const;
/** How far the sending or recording has come. */
export type DestinationState =
  | "ACTIVE"
  | "FAILED"
  | "RECONNECTING"
  | "STARTING"
  | "STOPPED"
  | "STOPPING"
  | (string & {});

/** True for a known value. */
export function isDestinationState(value: unknown): value is (typeof DestinationState)[keyof typeof DestinationState] {
  return Object.values<unknown>(DestinationState).includes(value);
}

/** How the video of a composition is encoded. */
export interface EncoderConfiguration {
  /**
   * ARN of the encoder configuration, to be named by the destinations of compositions.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:encoder-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
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
  /** Size, frame rate and bitrate of the video. */
  video?: Video | undefined;
}

/** Participants side by side in a grid, perhaps with one in a large slot. */
export interface GridConfiguration {
  /**
   * Name of an attribute. A participant whose token or ingest configuration has it with the value `"true"` is shown
   * large. Default `""`: nobody is.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  featuredParticipantAttribute?: string | undefined;
  /**
   * Pixels between the tiles of two participants, 0 or more. Default 2.
   *
   * Range: at least 0.
   */
  gridGap?: number | undefined;
  /**
   * Whether participants who have stopped their video are left out of the picture. Default false.
   *
   * Default of the service: `false`.
   */
  omitStoppedVideo?: boolean | undefined;
  /**
   * Name of an attribute by whose value participants are put in order. Default `""`: in the order in which they came.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  participantOrderAttribute?: string | undefined;
  /** Shape of the tiles, but for the large one. Default `VIDEO`. */
  videoAspectRatio?: VideoAspectRatio | undefined;
  /** How video is fitted into a tile of another shape. Default `COVER`, and `CONTAIN` in the large slot. */
  videoFillMode?: VideoFillMode | undefined;
}

/** What lets an encoder publish to a stage over RTMPS or RTMP. Whoever knows its stream key can publish. */
export interface IngestConfiguration {
  /**
   * ARN of the ingest configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ingest-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /** The protocol that the encoder speaks. */
  ingestProtocol: IngestProtocol;
  /**
   * Id by which the encoder shows up among the participants of the stage.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId: string;
  /**
   * ARN of the stage that the encoder publishes to. `""` means none, so that the stream key opens nothing.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$$`.
   */
  stageArn: string;
  /** Whether an encoder publishes with it at the moment. */
  state: IngestConfigurationState;
  /**
   * The secret that the encoder connects with, of the form `rt_{account}_{region}_{id}_{secret}`, at the stage's
   * endpoint `rtmps` or `rtmp`. Keep it as you keep a password.
   *
   * Pattern: `^rt_[0-9]+_[a-z0-9-]+_[a-zA-Z0-9-]+_.+$`. Sensitive: kept out of logs and inspections.
   */
  streamKey: string;
  /**
   * Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read
   * them. They count as secret in logs.
   *
   * Sensitive: kept out of logs and inspections.
   */
  attributes?: Record<string, string> | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Whether a second encoder may send the same content as a spare.
   *
   * Default of the service: `false`.
   */
  redundantIngest?: boolean | undefined;
  /** Participant ids and stream keys for redundant ingest. Present only with `redundantIngest`. */
  redundantIngestCredentials?: RedundantIngestCredential[] | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /**
   * Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every
   * participant of the stage can read it.
   *
   * Length: 0 to 128.
   */
  userId?: string | undefined;
}

/** Whether an encoder publishes with an ingest configuration. */
export const IngestConfigurationState = {
  /** An encoder is publishing to the stage. */
  ACTIVE: "ACTIVE",
  /** No encoder is publishing. */
  INACTIVE: "INACTIVE",
} as const;
/** Whether an encoder publishes with an ingest configuration. */
export type IngestConfigurationState = "ACTIVE" | "INACTIVE" | (string & {});

/** True for a known value. */
export function isIngestConfigurationState(
  value: unknown,
): value is (typeof IngestConfigurationState)[keyof typeof IngestConfigurationState] {
  return Object.values<unknown>(IngestConfigurationState).includes(value);
}

/** What an encoder speaks. */
export const IngestProtocol = {
  /** RTMP without encryption. Needs `insecureIngest`. */
  RTMP: "RTMP",
  /** RTMP over TLS. To be preferred. */
  RTMPS: "RTMPS",
} as const;
/** What an encoder speaks. */
export type IngestProtocol = "RTMP" | "RTMPS" | (string & {});

/** True for a known value. */
export function isIngestProtocol(value: unknown): value is (typeof IngestProtocol)[keyof typeof IngestProtocol] {
  return Object.values<unknown>(IngestProtocol).includes(value);
}

/** How participants are arranged in the picture. Set `grid` or `pip`; neither is a grid with its default settings. */
export interface LayoutConfiguration {
  /** Side by side in a grid, perhaps with one in a large slot. */
  grid?: GridConfiguration | undefined;
  /** One in a small window over the others (picture in picture). */
  pip?: PipConfiguration | undefined;
}

/** How the recording of a participant is cut into segments. */
export interface ParticipantRecordingHlsConfiguration {
  /**
   * Seconds that a segment should last, 2 to 10. Default 6. A segment begins with a keyframe, so it may last longer.
   *
   * Range: 2 to 10.
   */
  targetSegmentDurationSeconds?: number | undefined;
}

/** What is recorded of a participant. */
export const ParticipantRecordingMediaType = {
  /** Audio alone. */
  AUDIO_ONLY: "AUDIO_ONLY",
  /** Audio and video. The default. */
  AUDIO_VIDEO: "AUDIO_VIDEO",
  /** Neither audio nor video. */
  NONE: "NONE",
} as const;
/** What is recorded of a participant. */
export type ParticipantRecordingMediaType = "AUDIO_ONLY" | "AUDIO_VIDEO" | "NONE" | (string & {});

/** True for a known value. */
export function isParticipantRecordingMediaType(
  value: unknown,
): value is (typeof ParticipantRecordingMediaType)[keyof typeof ParticipantRecordingMediaType] {
  return Object.values<unknown>(ParticipantRecordingMediaType).includes(value);
}

/** How far a participant's own recording has come. */
export const ParticipantRecordingState = {
  /** Recording. */
  ACTIVE: "ACTIVE",
  /** Nothing is recorded of this participant. */
  DISABLED: "DISABLED",
  /** The recording could not be made or went wrong. */
  FAILED: "FAILED",
  /** Recording is about to begin. */
  STARTING: "STARTING",
  /** The recording is complete. */
  STOPPED: "STOPPED",
  /** Recording has ended; the last files are being written. */
  STOPPING: "STOPPING",
} as const;
/** How far a participant's own recording has come. */
export type ParticipantRecordingState =
  | "ACTIVE"
  | "DISABLED"
  | "FAILED"
  | "STARTING"
  | "STOPPED"
  | "STOPPING"
  | (string & {});

/** True for a known value. */
export function isParticipantRecordingState(
  value: unknown,
): value is (typeof ParticipantRecordingState)[keyof typeof ParticipantRecordingState] {
  return Object.values<unknown>(ParticipantRecordingState).includes(value);
}

/** Whether a participant is on the stage. */
export const ParticipantState = {
  /** On the stage. */
  CONNECTED: "CONNECTED",
  /** No longer on the stage. */
  DISCONNECTED: "DISCONNECTED",
} as const;
/** Whether a participant is on the stage. */
export type ParticipantState = "CONNECTED" | "DISCONNECTED" | (string & {});

/** True for a known value. */
export function isParticipantState(value: unknown): value is (typeof ParticipantState)[keyof typeof ParticipantState] {
  return Object.values<unknown>(ParticipantState).includes(value);
}

/** Whether thumbnails are recorded of each publisher, how often, and which of them are kept. */
export interface ParticipantThumbnailConfiguration {
  /** Whether thumbnails are recorded at intervals or not at all. Default `DISABLED`. */
  recordingMode?: ThumbnailRecordingMode | undefined;
  /**
   * Which thumbnails are kept: all (in `media/thumbnails/high`), the latest (`media/latest_thumbnail/high/thumb.jpg`),
   * or both. Default `SEQUENTIAL`.
   *
   * 0 to 2 items.
   */
  storage?: ThumbnailStorageType[] | undefined;
  /**
   * Seconds from one thumbnail to the next, 1 to 86,400. Default 60. Counts only with the mode `INTERVAL`.
   *
   * Range: 1 to 86400.
   */
  targetIntervalSeconds?: number | undefined;
}

/** What lets one participant join one stage. Whoever has its text can join. */
export interface ParticipantToken {
  /**
   * Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read
   * them. Layouts of compositions can go by them. They count as secret in logs.
   *
   * Sensitive: kept out of logs and inspections.
   */
  attributes?: Record<string, string> | undefined;
  /**
   * What the participant may do.
   *
   * 0 to 2 items.
   */
  capabilities?: ParticipantTokenCapability[] | undefined;
  /**
   * Minutes from creation until the token expires.
   *
   * Range: 1 to 20160.
   */
  duration?: number | undefined;
  /** When the token expires. */
  expirationTime?: Date | undefined;
  /**
   * Id of the participant that joins with this token: 12 letters and digits.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  participantId?: string | undefined;
  /**
   * The secret text that the client joins with. Do not rely on its inner form, which may change.
   *
   * Sensitive: kept out of logs and inspections.
   */
  token?: string | undefined;
  /**
   * Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every
   * participant of the stage can read it.
   *
   * Length: 0 to 128.
   */
  userId?: string | undefined;
}

/** Something a participant may do on a stage. */
export const ParticipantTokenCapability = {
  /** Send audio and video. */
  PUBLISH: "PUBLISH",
  /** Receive what others send. */
  SUBSCRIBE: "SUBSCRIBE",
} as const;
/** Something a participant may do on a stage. */
export type ParticipantTokenCapability = "PUBLISH" | "SUBSCRIBE" | (string & {});

/** True for a known value. */
export function isParticipantTokenCapability(
  value: unknown,
): value is (typeof ParticipantTokenCapability)[keyof typeof ParticipantTokenCapability] {
  return Object.values<unknown>(ParticipantTokenCapability).includes(value);
}

/** What becomes of the small window when all others have left. */
export const PipBehavior = {
  /** It grows to fill the picture. */
  DYNAMIC: "DYNAMIC",
  /** It stays as large as it is, and where it is. The default. */
  STATIC: "STATIC",
} as const;
/** What becomes of the small window when all others have left. */
export type PipBehavior = "DYNAMIC" | "STATIC" | (string & {});

/** True for a known value. */
export function isPipBehavior(value: unknown): value is (typeof PipBehavior)[keyof typeof PipBehavior] {
  return Object.values<unknown>(PipBehavior).includes(value);
}

/** One participant in a small window over the others (picture in picture). */
export interface PipConfiguration {
  /**
   * Name of an attribute. A participant whose token or ingest configuration has it with the value `"true"` is shown
   * large. Default `""`: nobody is.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  featuredParticipantAttribute?: string | undefined;
  /**
   * Pixels between the tiles of two participants, 0 or more. Default 0.
   *
   * Range: at least 0. Default of the service: `0`.
   */
  gridGap?: number | undefined;
  /**
   * Whether participants who have stopped their video are left out of the picture. Default false.
   *
   * Default of the service: `false`.
   */
  omitStoppedVideo?: boolean | undefined;
  /**
   * Name of an attribute by whose value participants are put in order. Default `""`: in the order in which they came.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  participantOrderAttribute?: string | undefined;
  /** What becomes of the small window when all others have left. Default `STATIC`. */
  pipBehavior?: PipBehavior | undefined;
  /**
   * Height of the small window in pixels, at least 1. Left out, it follows from the size of the picture and the shape
   * of the video.
   *
   * Range: at least 1.
   */
  pipHeight?: number | undefined;
  /**
   * Pixels from the small window to the two nearest edges, 0 or more. Default 0.
   *
   * Range: at least 0. Default of the service: `0`.
   */
  pipOffset?: number | undefined;
  /**
   * Name of an attribute. A participant whose token or ingest configuration has it with the value `"true"` is shown in
   * the small window. Default `""`: nobody is.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  pipParticipantAttribute?: string | undefined;
  /** The corner that the small window is in. Default `BOTTOM_RIGHT`. */
  pipPosition?: PipPosition | undefined;
  /**
   * Width of the small window in pixels, at least 1. Left out, it follows from the size of the picture and the shape
   * of the video.
   *
   * Range: at least 1.
   */
  pipWidth?: number | undefined;
  /** How video is fitted into a tile of another shape. Default `COVER`. */
  videoFillMode?: VideoFillMode | undefined;
}

/** A corner of the picture. */
export const PipPosition = {
  /** Bottom left. */
  BOTTOM_LEFT: "BOTTOM_LEFT",
  /** Bottom right. The default. */
  BOTTOM_RIGHT: "BOTTOM_RIGHT",
  /** Top left. */
  TOP_LEFT: "TOP_LEFT",
  /** Top right. */
  TOP_RIGHT: "TOP_RIGHT",
} as const;
/** A corner of the picture. */
export type PipPosition = "BOTTOM_LEFT" | "BOTTOM_RIGHT" | "TOP_LEFT" | "TOP_RIGHT" | (string & {});

/** True for a known value. */
export function isPipPosition(value: unknown): value is (typeof PipPosition)[keyof typeof PipPosition] {
  return Object.values<unknown>(PipPosition).includes(value);
}

/** An imported public key, by which participant tokens that you signed are checked. */
export interface PublicKey {
  /**
   * ARN of the public key, which the header `kid` of your tokens has to name.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:public-key/[a-zA-Z0-9-]+$`.
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
   * The public key in PEM format.
   *
   * Pattern: `-----BEGIN PUBLIC KEY-----\r?\n([a-zA-Z0-9+/=\r\n]+)\r?\n-----END PUBLIC KEY-----(\r?\n)?`.
   */
  publicKeyMaterial?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Format and segments of the recording of a composition. */
export interface RecordingConfiguration {
  /** Format of the recording. Default `HLS`. */
  format?: RecordingConfigurationFormat | undefined;
  /** How long the segments are. Default: 2 seconds. */
  hlsConfiguration?: CompositionRecordingHlsConfiguration | undefined;
}

/** Format of a recording. */
export const RecordingConfigurationFormat = {
  /** HLS: playlists and segments. The only format. */
  HLS: "HLS",
} as const;
/** Format of a recording. */
export type RecordingConfigurationFormat = "HLS" | (string & {});

/** True for a known value. */
export function isRecordingConfigurationFormat(
  value: unknown,
): value is (typeof RecordingConfigurationFormat)[keyof typeof RecordingConfigurationFormat] {
  return Object.values<unknown>(RecordingConfigurationFormat).includes(value);
}

/** What one of two encoders that send the same content connects with. */
export interface RedundantIngestCredential {
  /**
   * Id by which this encoder shows up among the participants of the stage.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId?: string | undefined;
  /**
   * The secret that this encoder connects with. Keep it as you keep a password.
   *
   * Pattern: `^rt_[0-9]+_[a-z0-9-]+_[a-zA-Z0-9-]+_.+$`. Sensitive: kept out of logs and inspections.
   */
  streamKey?: string | undefined;
}

/** Whether a replication goes on. */
export const ReplicationState = {
  /** The participant appears on the other stage. */
  ACTIVE: "ACTIVE",
  /** The replication has ended. */
  STOPPED: "STOPPED",
} as const;
/** Whether a replication goes on. */
export type ReplicationState = "ACTIVE" | "STOPPED" | (string & {});

/** True for a known value. */
export function isReplicationState(value: unknown): value is (typeof ReplicationState)[keyof typeof ReplicationState] {
  return Object.values<unknown>(ReplicationState).includes(value);
}

/** The part that a participant has in replication. */
export const ReplicationType = {
  /** The participant has no part in it. */
  NONE: "NONE",
  /** The participant is a replica from another stage. */
  REPLICA: "REPLICA",
  /** The participant is replicated to another stage. */
  SOURCE: "SOURCE",
} as const;
/** The part that a participant has in replication. */
export type ReplicationType = "NONE" | "REPLICA" | "SOURCE" | (string & {});

/** True for a known value. */
export function isReplicationType(value: unknown): value is (typeof ReplicationType)[keyof typeof ReplicationType] {
  return Object.values<unknown>(ReplicationType).includes(value);
}

/** A bucket that the video of a composition is recorded to. */
export interface S3DestinationConfiguration {
  /**
   * ARN of the encoder configuration, exactly one, of the same account and region as the stage.
   *
   * Exactly 1 items.
   */
  encoderConfigurationArns: string[] | undefined;
  /**
   * ARN of the storage configuration that names the bucket.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$`.
   */
  storageConfigurationArn: string | undefined;
  /** Format and segments of the recording. Default: HLS in segments of 2 seconds. */
  recordingConfiguration?: RecordingConfiguration | undefined;
  /**
   * How thumbnails are recorded: at most one entry. Default none: no thumbnails.
   *
   * 0 to 1 items.
   */
  thumbnailConfigurations?: CompositionThumbnailConfiguration[] | undefined;
}

/** Where a recording lies in its bucket. */
export interface S3Detail {
  /** Prefix of all keys of the recording: below it are `events/` and `media/`. */
  recordingPrefix: string;
}

/** An Amazon S3 bucket for recordings. */
export interface S3StorageConfiguration {
  /**
   * Name of an existing bucket in the region of the stage or composition: 3 to 63 lower-case letters, digits, hyphens
   * and dots.
   *
   * Length: 3 to 63. Pattern: `^[a-z0-9-.]+$`.
   */
  bucketName: string | undefined;
}

/** A stage: where participants meet and exchange live video. */
export interface Stage {
  /**
   * ARN of the stage: `arn:aws:ivs:{region}:{account}:stage/{id}`.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * Id of the session that is going on: `st-` and 13 letters and digits. Absent or empty while nobody is on the stage.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  activeSessionId?: string | undefined;
  /** Whether and how each publisher is recorded. */
  autoParticipantRecordingConfiguration?: AutoParticipantRecordingConfiguration | undefined;
  /** Where clients and encoders connect. */
  endpoints?: StageEndpoints | undefined;
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

/**
 * Where clients and encoders of a stage connect. Tokens that you sign yourself carry two of them. They may be kept for
 * up to 14 days.
 */
export interface StageEndpoints {
  /**
   * URL that clients get events from; the claim `events_url` of tokens that you sign yourself.
   *
   * Length: 0 to 2048.
   */
  events?: string | undefined;
  /**
   * URL for encoders over RTMP without encryption, to be completed by the stream key of an ingest configuration.
   *
   * Length: 0 to 2048.
   */
  rtmp?: string | undefined;
  /**
   * URL for encoders over RTMPS, to be completed by the stream key of an ingest configuration.
   *
   * Length: 0 to 2048.
   */
  rtmps?: string | undefined;
  /**
   * URL for publishing over WHIP; the claim `whip_url` of tokens that you sign yourself.
   *
   * Length: 0 to 2048.
   */
  whip?: string | undefined;
}

/** Where recordings go. */
export interface StorageConfiguration {
  /**
   * ARN of the storage configuration, to be named by destinations of compositions and by the recording of stages.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /** The bucket that recordings go to. */
  s3?: S3StorageConfiguration | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Whether thumbnails are recorded. */
export const ThumbnailRecordingMode = {
  /** No thumbnails. The default. */
  DISABLED: "DISABLED",
  /** A thumbnail every `targetIntervalSeconds`. */
  INTERVAL: "INTERVAL",
} as const;
/** Whether thumbnails are recorded. */
export type ThumbnailRecordingMode = "DISABLED" | "INTERVAL" | (string & {});

/** True for a known value. */
export function isThumbnailRecordingMode(
  value: unknown,
): value is (typeof ThumbnailRecordingMode)[keyof typeof ThumbnailRecordingMode] {
  return Object.values<unknown>(ThumbnailRecordingMode).includes(value);
}

/** Which thumbnails are kept. */
export const ThumbnailStorageType = {
  /** One thumbnail that is overwritten again and again, handy as a preview of the live stream. */
  LATEST: "LATEST",
  /** All thumbnails, numbered in a row. The default. */
  SEQUENTIAL: "SEQUENTIAL",
} as const;
/** Which thumbnails are kept. */
export type ThumbnailStorageType = "LATEST" | "SEQUENTIAL" | (string & {});

/** True for a known value. */
export function isThumbnailStorageType(
  value: unknown,
): value is (typeof ThumbnailStorageType)[keyof typeof ThumbnailStorageType] {
  return Object.values<unknown>(ThumbnailStorageType).includes(value);
}

/** How video is encoded. */
export interface Video {
  /**
   * Bits a second, 1 to 8,500,000. Default 2,500,000.
   *
   * Range: 1 to 8500000.
   */
  bitrate?: number | undefined;
  /**
   * Frames a second, 1 to 60. Default 30.
   *
   * Range: 1 to 60.
   */
  framerate?: number | undefined;
  /**
   * Height in pixels, an even number from 2 to 1920. Width times height may be 2,073,600 at most: 1920 by 1080 either
   * way round. Default 720.
   *
   * Range: 2 to 1920.
   */
  height?: number | undefined;
  /**
   * Width in pixels, an even number from 2 to 1920. Width times height may be 2,073,600 at most: 1920 by 1080 either
   * way round. Default 1280.
   *
   * Range: 2 to 1920.
   */
  width?: number | undefined;
}

/** Shape of the tiles of a grid. */
export const VideoAspectRatio = {
  /** As the service chooses. */
  AUTO: "AUTO",
  /** 3 to 4. */
  PORTRAIT: "PORTRAIT",
  /** 1 to 1. */
  SQUARE: "SQUARE",
  /** 16 to 9. The default. */
  VIDEO: "VIDEO",
} as const;
/** Shape of the tiles of a grid. */
export type VideoAspectRatio = "AUTO" | "PORTRAIT" | "SQUARE" | "VIDEO" | (string & {});

/** True for a known value. */
export function isVideoAspectRatio(value: unknown): value is (typeof VideoAspectRatio)[keyof typeof VideoAspectRatio] {
  return Object.values<unknown>(VideoAspectRatio).includes(value);
}

/** How video is fitted into a tile of another shape. */
export const VideoFillMode = {
  /** Shown whole, with bars where it does not fill the tile. */
  CONTAIN: "CONTAIN",
  /** Enlarged until it fills the tile; what stands over is cut off. */
  COVER: "COVER",
  /** Stretched until it fills the tile, which distorts it. */
  FILL: "FILL",
} as const;
/** How video is fitted into a tile of another shape. */
export type VideoFillMode = "CONTAIN" | "COVER" | "FILL" | (string & {});

/** True for a known value. */
export function isVideoFillMode(value: unknown): value is (typeof VideoFillMode)[keyof typeof VideoFillMode] {
  return Object.values<unknown>(VideoFillMode).includes(value);
}

export const destinationCodec: StructureCodec = {
  members: { endTime: { as: dateTime }, startTime: { as: dateTime } },
  work: structure,
};

export const compositionCodec: StructureCodec = {
  members: {
    destinations: { as: [list, destinationCodec] },
    endTime: { as: dateTime },
    startTime: { as: dateTime },
  },
  work: structure,
};

export const videoCodec: StructureCodec = { members: { framerate: { as: float } }, work: structure };

export const encoderConfigurationCodec: StructureCodec = { members: { video: { as: videoCodec } }, work: structure };

export const participantTokenCodec: StructureCodec = { members: { expirationTime: { as: dateTime } }, work: structure };
