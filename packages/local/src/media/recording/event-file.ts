/**
 * The files that describe a recording: `events/recording-started.json`, `-ended.json` and `-failed.json`.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/record-to-s3.html
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/rt-individual-participant-recording.html
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/rt-composite-recording.html
 */
import type { DescribedRecording } from "../../simulation/recording-notice.ts";
import { playlistNames, renditionFolder } from "./names.ts";

/** A recording that is over. */
export interface RecordingEnd {
  /** An ISO-8601 time. */
  readonly time: string;
  readonly durationMs: number;
  /** Why the recording failed. Undefined if it did not. */
  readonly failure?: string | undefined;
}

/** The text of the file; `end` is undefined while the recording runs. */
export function eventFile(recording: DescribedRecording, end?: RecordingEnd): string {
  const { source, startedAt } = recording;
  const status = end?.failure === undefined ? "RECORDING_ENDED" : "RECORDING_ENDED_WITH_FAILURE";
  const file = {
    version: "v1",
    ...sourceOf(source),
    recording_started_at: inSeconds(startedAt),
    ...(end && { recording_ended_at: inSeconds(end.time) }),
    recording_status: end === undefined ? "RECORDING_STARTED" : status,
    ...(end?.failure !== undefined && { recording_status_message: end.failure }),
    media: { ...hlsOf(recording, end), ...thumbnailsOf(source) },
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function sourceOf(source: DescribedRecording["source"]): object {
  switch (source.type) {
    case "channel":
      return { channel_arn: source.channelArn };
    case "participant":
      return { stage_arn: source.stageArn, session_id: source.sessionId, participant_id: source.participantId };
    case "composition":
      return { stage_arn: source.stageArn };
  }
}

function hlsOf({ source }: DescribedRecording, end: RecordingEnd | undefined): object {
  if (source.type === "participant" && !source.hasMedia) return {};
  const { multivariant, media, byteRange } = playlistNames(source);
  const rendition = {
    path: renditionFolder(source),
    playlist: media,
    ...(byteRange && { byte_range_playlist: byteRange.media }),
    ...(source.type !== "participant" && sizeOf(source)),
  };
  return {
    hls: {
      ...(end && { duration_ms: end.durationMs }),
      path: "media/hls",
      playlist: multivariant,
      ...(byteRange && { byte_range_playlist: byteRange.multivariant }),
      renditions: [rendition],
    },
  };
}

function thumbnailsOf(source: DescribedRecording["source"]): object {
  const { thumbnails } = source;
  if (thumbnails === undefined) return {};
  const inFolder = (path: string): object => {
    switch (source.type) {
      case "channel":
        return { path, ...sizeOf(source) };
      case "participant":
        return { path, renditions: [{ path: renditionFolder(source) }] };
      case "composition":
        return { path, resolutions: [{ path: `${source.width}x${source.height}`, ...sizeOf(source) }] };
    }
  };
  // The path of a channel is one of a file.
  const latest = source.type === "channel" ? "media/latest_thumbnail/thumb.jpg" : "media/latest_thumbnail";
  return {
    ...(thumbnails.isSequential && { thumbnails: inFolder("media/thumbnails") }),
    ...(thumbnails.isLatest && { latest_thumbnail: inFolder(latest) }),
  };
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): object {
  return { resolution_height: height, resolution_width: width };
}

function inSeconds(time: string): string {
  return `${time.slice(0, 19)}Z`;
}
