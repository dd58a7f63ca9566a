/** The resources as the service keeps them: whole, where the client's types leave every output member open. */
import type {
  Channel,
  DestinationConfiguration,
  MediaTailorPlaybackConfiguration,
  PostRollConfiguration,
  RecordingConfiguration,
} from "@ivskit/client-ivs";
import type { Tagged } from "../../basics/tags.ts";
import type { Task } from "../../simulation/agenda.ts";
import type { KeyRecord } from "../../simulation/operations/import-key.ts";
import type { StreamLife } from "./lifecycles/stream.ts";

export interface ChannelRecord extends Tagged {
  readonly name: string;
  readonly latencyMode: string;
  readonly type: string;
  readonly authorized: boolean;
  readonly insecureIngest: boolean;
  readonly preset: string;
  readonly containerFormat: string;
  readonly ingestEndpoint: string;
  readonly playbackUrl: string;
  readonly srt: { readonly endpoint: string; readonly passphrase: string };
  /** This member and the next two have the ARN of a resource, or `""` if there is none. */
  readonly recordingConfigurationArn: string;
  readonly playbackRestrictionPolicyArn: string;
  readonly adConfigurationArn: string;
  readonly multitrackInputConfiguration: {
    readonly enabled: boolean;
    readonly policy: string;
    readonly maximumResolution: string;
  };
}

export interface StreamKeyRecord extends Tagged {
  readonly channelArn: string;
  readonly value: string;
}

export interface PlaybackKeyRecord extends KeyRecord {}

export interface PlaybackRestrictionPolicyRecord extends Tagged {
  readonly name: string;
  readonly allowedCountries: string[];
  readonly allowedOrigins: string[];
  readonly enableStrictOriginEnforcement: boolean;
}

export interface AdConfigurationRecord extends Tagged {
  readonly name: string;
  readonly mediaTailorPlaybackConfigurations: MediaTailorPlaybackConfiguration[];
  /** Absent in a record of an earlier version, which then has the default. */
  readonly postRollConfiguration?: PostRollConfiguration;
}

/** A recording configuration. Its state is not stored, because it follows from the time. */
export interface RecordingConfigurationRecord extends Tagged {
  readonly name: string;
  readonly destinationConfiguration: DestinationConfiguration;
  readonly thumbnailConfiguration: NonNullable<RecordingConfiguration["thumbnailConfiguration"]>;
  readonly recordingReconnectWindowSeconds: number;
  readonly renditionConfiguration: NonNullable<RecordingConfiguration["renditionConfiguration"]>;
  readonly createdAt: Date;
  /** True when its bucket is missing or in another region. */
  readonly failing: boolean;
}

/** A stream session: one connection of an encoder. It is kept after its end. */
export interface SessionRecord {
  readonly streamId: string;
  readonly channelArn: string;
  readonly life: StreamLife;
  /** The channel and its recording configuration as they were when the encoder connected. */
  readonly channel: Channel;
  readonly recordingConfiguration?: RecordingConfiguration;
  readonly ingest: Ingest;
  /** The video tracks, of which the first is the video of `ingest`. Absent if there is only one. */
  readonly tracks?: readonly Ingest["video"][];
  /** -1 says that the count timed out. */
  readonly viewerCount: number;
  /** The stream key with which the encoder connected. */
  readonly streamKeyArn: string;
  /** The encoder comes back by itself after StopStream. */
  readonly reconnect?: true;
  /** Present if a real encoder sends the stream, and not a control that acts as one. */
  readonly isSent?: true;
  /** The task to perform when the stream has ended. It belongs to the service that started the stream. */
  readonly whenEnded?: Task;
}

/** The session of a channel that is running. */
export interface RunningRecord {
  readonly channelArn: string;
  readonly streamId: string;
  /** HEALTHY also before it is live. */
  readonly health: "HEALTHY" | "STARVING";
}

/** The media of an encoder, in bits per second, frames per second, pixels and hertz. */
export interface Ingest {
  readonly video: {
    readonly codec: string;
    readonly profile: string;
    readonly level: string;
    readonly encoder: string;
    readonly targetBitrate: number;
    readonly targetFramerate: number;
    readonly videoWidth: number;
    readonly videoHeight: number;
    /** Seconds from one keyframe to the next. Absent if it is not known. */
    readonly keyframeIntervalSeconds?: number;
  };
  readonly audio: {
    readonly codec: string;
    readonly targetBitrate: number;
    readonly sampleRate: number;
    /** The number of channels of sound; 0 if the encoder sends no audio. */
    readonly channels: number;
  };
}

export interface RevocationRecord {
  readonly channelArn: string;
  readonly viewerId: string;
  readonly versionsUpTo: number;
  readonly revokedAt: Date;
}
