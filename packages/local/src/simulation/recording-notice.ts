/** The changes of recordings, for the layer that writes their files. */
import type { Notice } from "./notices.ts";

export interface RecordingNotice extends Notice {
  readonly kind: "recording";
  /** A recording also starts with each further stream, and each return of its participant. It ends after a failure, too. */
  readonly change: "start" | "end";
  readonly recording: DescribedRecording;
}

/** A recording at the time of a change. All members can be written as JSON. */
export interface DescribedRecording {
  readonly bucketName: string;
  readonly keyPrefix: string;
  /** The start of the recording, and the time of the change, in ISO 8601. */
  readonly startedAt: string;
  readonly time: string;
  /** Milliseconds that were recorded up to the change, by the clock of the service. */
  readonly durationMs: number;
  readonly source: ChannelSource | ParticipantSource | CompositionSource;
}

export interface ChannelSource {
  readonly type: "channel";
  readonly channelArn: string;
  /** The stream that is recorded at present, or was recorded last. */
  readonly streamId: string;
  /** The size in pixels, and the frames per second. */
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
  readonly thumbnails?: DescribedThumbnails;
}

export interface ParticipantSource {
  readonly type: "participant";
  readonly stageArn: string;
  readonly sessionId: string;
  readonly participantId: string;
  /** False if the recording has only thumbnails. */
  readonly hasMedia: boolean;
  readonly thumbnails?: DescribedThumbnails;
}

export interface CompositionSource {
  readonly type: "composition";
  readonly stageArn: string;
  /** The id of the encoder configuration. */
  readonly encoderId: string;
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
  readonly thumbnails?: DescribedThumbnails;
}

export interface DescribedThumbnails {
  readonly intervalMs: number;
  readonly isSequential: boolean;
  /** Whether the latest thumbnail is kept in addition, always under the same name. */
  readonly isLatest: boolean;
}

/** Returns the settings of thumbnails; undefined if none are made. */
export function describeThumbnails(
  seconds: number | undefined,
  storage: readonly string[] | undefined,
): DescribedThumbnails | undefined {
  if (storage === undefined || storage.length === 0) return undefined;
  return {
    intervalMs: (seconds ?? 60) * 1000,
    isSequential: storage.includes("SEQUENTIAL"),
    isLatest: storage.includes("LATEST"),
  };
}
