// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  type StructureCodec,
  dateTime,
  list,
  readMembers,
  structure,
} from "@ivskit/core";
import type { Channel, RecordingConfiguration } from "../shapes.js";

/** How one track of audio is encoded, as the encoder describes it. */
export interface AudioConfiguration {
  /**
   * Number of audio channels: 1 is mono, 2 is stereo.
   *
   * Default of the service: `0`.
   */
  channels?: number | undefined;
  /** Codec of the audio. */
  codec?: string | undefined;
  /**
   * Samples a second, for example 48000.
   *
   * Default of the service: `0`.
   */
  sampleRate?: number | undefined;
  /**
   * Bitrate that the encoder aims at, in bits a second. What arrives can differ.
   *
   * Default of the service: `0`.
   */
  targetBitrate?: number | undefined;
  /** Name of the track. Without multitrack input it is `track0`. */
  track?: string | undefined;
}

/** The channel and, unless the latest is meant, the broadcast to be read. */
export interface GetStreamSessionRequest {
  /**
   * ARN of the channel.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * Id of the broadcast. Left out: the latest of the channel.
   *
   * Length: exactly 26. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  streamId?: string | undefined;
}

/** The broadcast that was asked for. */
export interface GetStreamSessionResponse {
  /** The broadcast. */
  streamSession?: StreamSession | undefined;
}

/** What the encoder sends on its first track. Kept for older programs; `IngestConfigurations` has all tracks. */
export interface IngestConfiguration {
  /** The track of audio. */
  audio?: AudioConfiguration | undefined;
  /** The track of video. */
  video?: VideoConfiguration | undefined;
}

/** What the encoder sends, one entry for each track of video and of audio. */
export interface IngestConfigurations {
  /** One entry for each track of audio. */
  audioConfigurations: AudioConfiguration[];
  /** One entry for each track of video. */
  videoConfigurations: VideoConfiguration[];
}

/** Something that happened during a broadcast, such as its start, a lack of data or a failure. */
export interface StreamEvent {
  /** More about the cause, on events that have one, for example `StreamTakeoverMediaMismatch`. */
  code?: string | undefined;
  /** When it happened. */
  eventTime?: Date | undefined;
  /** What happened, for example `Stream Start` or `Starvation Start`. */
  name?: string | undefined;
  /** The group that the event belongs to, for example `IVS Stream State Change`. */
  type?: string | undefined;
}

/**
 * One broadcast from its start to its end: what the channel was like, what the encoder sent, what happened. Readable
 * during the broadcast and after it.
 */
export interface StreamSession {
  /** The channel as it was set up when the broadcast began; later changes do not show here. */
  channel?: Channel | undefined;
  /** When the broadcast ended. Absent while it is live. */
  endTime?: Date | undefined;
  /**
   * What the encoder sends on its first track only; kept for older programs. `ingestConfigurations` tells of all
   * tracks.
   */
  ingestConfiguration?: IngestConfiguration | undefined;
  /** What the encoder sends, track by track. */
  ingestConfigurations?: IngestConfigurations | undefined;
  /** The recording configuration that was in use. Absent when nothing was recorded. */
  recordingConfiguration?: RecordingConfiguration | undefined;
  /** When the broadcast began. */
  startTime?: Date | undefined;
  /**
   * Id of this broadcast: `st-` and 23 letters and digits. The same id names its stream session.
   *
   * Length: exactly 26. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  streamId?: string | undefined;
  /**
   * What happened, newest first. At most 500 events: of a longer list, the latest.
   *
   * At most 500 items.
   */
  truncatedEvents?: StreamEvent[] | undefined;
}

/** How one track of video is encoded, as the encoder describes it. */
export interface VideoConfiguration {
  /** Level of H.264 video, filled in only within `ingestConfiguration` and `""` elsewhere. Prefer `level`. */
  avcLevel?: string | undefined;
  /** Profile of H.264 video, filled in only within `ingestConfiguration` and `""` elsewhere. Prefer `profile`. */
  avcProfile?: string | undefined;
  /** Codec of the video. */
  codec?: string | undefined;
  /** Software or device that encodes the video, by the name it gives itself. */
  encoder?: string | undefined;
  /** Level of the codec, which bounds resolution and bitrate. */
  level?: string | undefined;
  /** Profile of the codec, that is the set of features it uses. */
  profile?: string | undefined;
  /**
   * Bitrate that the encoder aims at, in bits a second. What arrives can differ.
   *
   * Default of the service: `0`.
   */
  targetBitrate?: number | undefined;
  /**
   * Frame rate that the encoder aims at, in frames a second.
   *
   * Default of the service: `0`.
   */
  targetFramerate?: number | undefined;
  /** Name of the track. Without multitrack input it is `track0`. */
  track?: string | undefined;
  /**
   * Height in pixels.
   *
   * Default of the service: `0`.
   */
  videoHeight?: number | undefined;
  /**
   * Width in pixels.
   *
   * Default of the service: `0`.
   */
  videoWidth?: number | undefined;
}

export const streamEventCodec: StructureCodec = { members: { eventTime: { as: dateTime } }, work: structure };

export const streamSessionCodec: StructureCodec = {
  members: {
    endTime: { as: dateTime },
    startTime: { as: dateTime },
    truncatedEvents: { as: [list, streamEventCodec] },
  },
  work: structure,
};

/** Input of {@link GetStreamSessionCommand}. */
export interface GetStreamSessionCommandInput extends GetStreamSessionRequest {}

/** Output of {@link GetStreamSessionCommand}. */
export interface GetStreamSessionCommandOutput extends GetStreamSessionResponse, MetadataBearer {}

/** The HTTP binding of GetStreamSession. */
const getStreamSessionOperation: Operation<GetStreamSessionCommandInput, GetStreamSessionCommandOutput> = {
  name: "GetStreamSession",
  path: "/GetStreamSession",
  repeatable: true,
  output: { read: readMembers, members: { streamSession: { as: streamSessionCodec } }, work: structure },
  secrets: ["passphrase"],
};

/**
 * Reads what is known about one broadcast: the channel as it was set up then, what the encoder sent, and the latest
 * events. Without `streamId` it is the channel's latest session. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class GetStreamSessionCommand extends Command<
  GetStreamSessionCommandInput,
  GetStreamSessionCommandOutput,
  "ivs"
> {
  constructor(input: GetStreamSessionCommandInput) {
    super(getStreamSessionOperation, input);
  }
}
