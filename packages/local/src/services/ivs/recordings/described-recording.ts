/** A recording of a channel, as the layer that writes its files needs it. */

import type { RecordingLife } from "../../../simulation/recording-life.ts";
import { type DescribedRecording, describeThumbnails } from "../../../simulation/recording-notice.ts";
import type { SessionRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";

/** @param session of the stream that is recorded at present, or was recorded last */
export function describeRecording(
  { state }: Pick<IvsWorld, "state">,
  session: SessionRecord,
  life: RecordingLife,
  time: Date,
): DescribedRecording {
  const { channelArn, streamId, ingest, recordingConfiguration } = session;
  const first = state.sessions.get(channelArn)?.get(life.streamIds[0] ?? "");
  const { recordingMode, targetIntervalSeconds, storage } = recordingConfiguration?.thumbnailConfiguration ?? {};
  const thumbnails = recordingMode === "INTERVAL" ? describeThumbnails(targetIntervalSeconds, storage) : undefined;
  return {
    bucketName: life.bucketName,
    keyPrefix: life.keyPrefix,
    startedAt: (first?.life.startTime ?? life.since).toISOString(),
    time: time.toISOString(),
    durationMs: life.recordedMs,
    source: {
      type: "channel",
      channelArn,
      streamId,
      width: ingest.video.videoWidth,
      height: ingest.video.videoHeight,
      frameRate: ingest.video.targetFramerate,
      ...(thumbnails && { thumbnails }),
    },
  };
}

/** The places of all recordings that are running or wait for another stream. */
export function openRecordings({
  state,
}: Pick<IvsWorld, "state">): Pick<DescribedRecording, "bucketName" | "keyPrefix">[] {
  return [...state.recordings.values()];
}
