/** A recorder without a service, and segments for it. */
import type { Segment } from "../../src/media/hls/segmenter.ts";
import { Recorder, type RecorderParts } from "../../src/media/recording/recorder.ts";
import { createMemoryRecordings, type MemoryRecordings } from "../../src/media/recording/store.ts";
import type { DescribedRecording, DescribedThumbnails } from "../../src/simulation/recording-notice.ts";
import { video } from "../media/support.ts";

export const rendition = { video, audio: undefined, bitrate: 1_000_000, frameRate: 30 };
export const hls = "archive/a/b/media/hls";

export function recordingOf(streamId: string, thumbnails?: DescribedThumbnails): DescribedRecording {
  return {
    bucketName: "archive",
    keyPrefix: "a/b",
    startedAt: "2026-11-26T10:00:00.000Z",
    time: "2026-11-26T10:00:09.000Z",
    durationMs: 9000,
    source: {
      type: "channel",
      channelArn: "arn:channel",
      streamId,
      width: 640,
      height: 360,
      frameRate: 30,
      ...(thumbnails && { thumbnails }),
    },
  };
}

export function segmentOf(text: string, durationMs = 2000, interruptions = 0): Segment {
  const startedAt = new Date("2026-11-26T10:00:00Z");
  return { number: 0, durationMs, startedAt, interruptions, bytes: Buffer.from(text) };
}

export function startRecorder(more: Partial<RecorderParts> = {}) {
  const store = createMemoryRecordings();
  const log: string[] = [];
  const failed: string[][] = [];
  const recorder = new Recorder({
    store,
    openAtStart: new Set(),
    now: () => new Date("2026-11-26T10:05:00Z"),
    onFailure: (...failure) => failed.push(failure),
    log: (line) => log.push(line),
    ...more,
  });
  return { store, log, failed, recorder };
}

export function textOf(store: MemoryRecordings, key: string): string | undefined {
  const content = store.objects.get(key);
  return content && new TextDecoder().decode(content);
}
