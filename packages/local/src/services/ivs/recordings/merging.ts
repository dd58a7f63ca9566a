/** Decides whether streams share a recording, if they follow each other within the reconnect window. */
import type { RecordingLife } from "../../../simulation/recording-life.ts";
import type { Ingest } from "../records.ts";

/** The largest number of streams in a recording. */
const streamLimit = 20;

/** The longest duration of a recording: 48 hours. */
const durationLimitMs = 48 * 60 * 60 * 1000;

/** The largest difference between the bitrates of two streams, as a part of the bitrate of the first. */
const bitrateTolerance = 0.5;

/**
 * Whether the recording may contain another stream. The media of the other stream must be like those of the last stream
 * in the recording.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/record-to-s3.html
 */
export function acceptsStream(recording: RecordingLife, last: Ingest, next: Ingest): boolean {
  return (
    recording.streamIds.length < streamLimit &&
    recording.recordedMs < durationLimitMs &&
    last.video.videoWidth === next.video.videoWidth &&
    last.video.videoHeight === next.video.videoHeight &&
    last.video.targetFramerate === next.video.targetFramerate &&
    last.video.codec === next.video.codec &&
    last.audio.codec === next.audio.codec &&
    isSimilar(last.video.targetBitrate, next.video.targetBitrate) &&
    isSimilar(last.audio.targetBitrate, next.audio.targetBitrate)
  );
}

function isSimilar(lastBitrate: number, nextBitrate: number): boolean {
  // An encoder with a constant quality announces no bitrate, and its next stream must be able to continue.
  if (lastBitrate === 0 || nextBitrate === 0) return true;
  return Math.abs(nextBitrate - lastBitrate) <= lastBitrate * bitrateTolerance;
}
