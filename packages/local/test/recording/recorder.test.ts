/** The recorder with segments of its own: merging, restarts, stores that fail, and thumbnails. */
import { expect, test } from "vitest";
import type { Segment } from "../../src/media/hls/segmenter.ts";
import { Recorder, type RecorderParts } from "../../src/media/recording/recorder.ts";
import { createMemoryRecordings, type MemoryRecordings } from "../../src/media/recording/store.ts";
import type { DescribedRecording, DescribedThumbnails } from "../../src/simulation/recording-notice.ts";
import { video } from "../media/support.ts";
import { jsonOf } from "./support.ts";

const rendition = { video, audio: undefined, bitrate: 1_000_000, frameRate: 30 };
const hls = "archive/a/b/media/hls";

function recordingOf(streamId: string, thumbnails?: DescribedThumbnails): DescribedRecording {
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

function segmentOf(text: string, durationMs = 2000, interruptions = 0): Segment {
  const startedAt = new Date("2026-11-26T10:00:00Z");
  return { number: 0, durationMs, startedAt, interruptions, bytes: Buffer.from(text) };
}

function start(more: Partial<RecorderParts> = {}) {
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

function textOf(store: MemoryRecordings, key: string): string | undefined {
  const content = store.objects.get(key);
  return content && new TextDecoder().decode(content);
}

test("the playlists of a recording with an interruption and a second stream", async () => {
  const { recorder, store, log } = start();
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  recorder.segment("st-1", segmentOf("one"), rendition);
  recorder.segment("st-1", segmentOf("two"), rendition);
  recorder.segment("st-1", segmentOf("three", 12_000, 1), rendition);
  recorder.segment("st-other", segmentOf("not recorded"), rendition);
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-2") });
  recorder.segment("st-2", segmentOf("four"), rendition);
  await recorder.flush();
  const time = "#EXT-X-PROGRAM-DATE-TIME:2026-11-26T10:00:00.000Z\n";
  const entries = [
    `${time}#EXTINF:2.000,\n0.ts\n`,
    `${time}#EXTINF:2.000,\n1.ts\n`,
    `#EXT-X-DISCONTINUITY\n${time}#EXTINF:12.000,\n2.ts\n`,
    `#EXT-X-DISCONTINUITY\n${time}#EXTINF:2.000,\n3.ts\n`,
  ];
  const head = (type: string): string =>
    `#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:12\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:${type}\n#EXT-X-INDEPENDENT-SEGMENTS\n`;
  expect(textOf(store, `${hls}/360p30/playlist.m3u8`)).toBe(head("EVENT") + entries.join(""));
  recorder.follow({ kind: "recording", change: "end", recording: recordingOf("st-2") });
  await recorder.flush();
  expect(textOf(store, `${hls}/360p30/playlist.m3u8`)).toBe(`${head("VOD") + entries.join("")}#EXT-X-ENDLIST\n`);
  expect(textOf(store, `${hls}/360p30/byte-range-variant.m3u8`)).toContain(
    "#EXT-X-DISCONTINUITY\n#EXT-X-PROGRAM-DATE-TIME:2026-11-26T10:00:00.000Z\n#EXTINF:12.000,\n#EXT-X-BYTERANGE:5@0\n2.ts\n",
  );
  expect(textOf(store, `${hls}/master.m3u8`)).toContain("\n360p30/playlist.m3u8\n");
  expect(textOf(store, `${hls}/byte-range-multivariant.m3u8`)).toContain("\n360p30/byte-range-variant.m3u8\n");
  expect(textOf(store, `${hls}/360p30/3.ts`)).toBe("four");
  expect(jsonOf(store, "archive/a/b/events/recording-ended.json")).toMatchObject({
    recording_ended_at: "2026-11-26T10:00:09Z",
    media: { hls: { duration_ms: 18_000 } },
  });
  // Segments after the end are not recorded.
  recorder.segment("st-2", segmentOf("five"), rendition);
  await recorder.flush();
  expect(store.objects.has(`${hls}/360p30/4.ts`)).toBe(false);
  expect(log).toEqual([]);
});

test("the next process continues a recording that waits, and leaves out an entry that was not finished", async () => {
  const { recorder, store } = start();
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  recorder.segment("st-1", segmentOf("one"), rendition);
  recorder.segment("st-1", segmentOf("two"), rendition);
  await recorder.flush();
  await store.append(`${hls}/360p30/byte-range-variant.m3u8`, "#EXT-X-PROGRAM-DATE-TIME:2026-11");
  const next = start({ store, openAtStart: new Set(["archive/a/b"]) });
  next.recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-2") });
  next.recorder.segment("st-2", segmentOf("three"), rendition);
  next.recorder.follow({ kind: "recording", change: "end", recording: recordingOf("st-2") });
  await next.recorder.flush();
  expect(textOf(store, `${hls}/360p30/2.ts`)).toBe("three");
  const playlist = textOf(store, `${hls}/360p30/playlist.m3u8`) ?? "";
  expect(playlist.match(/^\d\.ts$/gm)).toEqual(["0.ts", "1.ts", "2.ts"]);
  expect(playlist.match(/#EXT-X-DISCONTINUITY\n/g)).toHaveLength(1);
  expect(jsonOf(store, "archive/a/b/events/recording-ended.json")).toMatchObject({
    media: { hls: { duration_ms: 6000 } },
  });
});

test("the next process ends a recording that its service does not know, where its media ends", async () => {
  const { recorder, store } = start();
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  recorder.segment("st-1", segmentOf("one"), rendition);
  await recorder.flush();
  const next = start({ store });
  await next.recorder.flush();
  expect(jsonOf(store, "archive/a/b/events/recording-ended.json")).toMatchObject({
    recording_status: "RECORDING_ENDED",
    recording_ended_at: "2026-11-26T10:00:02Z",
    media: { hls: { duration_ms: 2000 } },
  });
  expect(textOf(store, `${hls}/360p30/playlist.m3u8`)).toContain("#EXT-X-ENDLIST");
  expect(jsonOf(store, ".open-recordings.json")).toEqual([]);
});

test("a recording whose segment cannot be written ends with a failure, and others go on", async () => {
  const store = createMemoryRecordings();
  const put: MemoryRecordings["put"] = async (key, content) => {
    if (key.endsWith("/1.ts")) throw new Error("no space is left");
    await store.put(key, content);
  };
  const { recorder, log, failed } = start({ store: { ...store, put } });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  for (const text of ["one", "two", "three"]) recorder.segment("st-1", segmentOf(text), rendition);
  const other = { ...recordingOf("st-2"), keyPrefix: "c/d" };
  recorder.follow({ kind: "recording", change: "start", recording: other });
  recorder.segment("st-2", segmentOf("other"), rendition);
  recorder.follow({ kind: "recording", change: "end", recording: other });
  await recorder.flush();
  expect(jsonOf(store, "archive/a/b/events/recording-failed.json")).toMatchObject({
    recording_status: "RECORDING_ENDED_WITH_FAILURE",
    recording_status_message: "no space is left",
    recording_ended_at: "2026-11-26T10:05:00Z",
    media: { hls: { duration_ms: 2000 } },
  });
  expect(store.objects.has("archive/a/b/events/recording-ended.json")).toBe(false);
  expect(store.objects.has("archive/c/d/events/recording-ended.json")).toBe(true);
  expect(failed).toEqual([["arn:channel", "a/b", "no space is left"]]);
  expect(log).toEqual(["Recording archive/a/b: failed: no space is left"]);
});

test("a store that is slower than the media ends the recording", async () => {
  const { recorder, store, failed } = start({ maxWaitingBytes: 10 });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  recorder.segment("st-1", segmentOf("12345678"), rendition);
  recorder.segment("st-1", segmentOf("12345678"), rendition);
  await recorder.flush();
  expect(failed).toEqual([["arn:channel", "a/b", "The segments cannot be written as fast as they come"]]);
  expect(store.objects.has(`${hls}/360p30/0.ts`)).toBe(true);
  expect(store.objects.has(`${hls}/360p30/1.ts`)).toBe(false);
});

const thumbnails = { intervalMs: 3000, isSequential: true, isLatest: true };
const thumbnailMaker = {
  isAvailable: async () => true,
  make: async (segment: Uint8Array) => Buffer.from(`picture of ${Buffer.from(segment)}`),
};

test("thumbnails in the interval, and the latest one under its own name", async () => {
  const { recorder, store } = start({ thumbnailMaker });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1", thumbnails) });
  for (const text of ["0 to 2", "2 to 4", "4 to 6"]) {
    recorder.segment("st-1", segmentOf(text), rendition);
    await recorder.flush();
  }
  recorder.segment("st-1", segmentOf("6 to 8"), rendition);
  recorder.follow({ kind: "recording", change: "end", recording: recordingOf("st-1") });
  await recorder.flush();
  const media = "archive/a/b/media";
  expect([0, 1, 2, 3].map((number) => textOf(store, `${media}/thumbnails/thumb${number}.jpg`))).toEqual([
    "picture of 0 to 2",
    "picture of 2 to 4",
    "picture of 6 to 8",
    undefined,
  ]);
  expect(textOf(store, `${media}/latest_thumbnail/thumb.jpg`)).toBe("picture of 6 to 8");
  const size = { resolution_height: 360, resolution_width: 640 };
  expect(jsonOf(store, "archive/a/b/events/recording-ended.json")).toMatchObject({
    media: {
      thumbnails: { path: "media/thumbnails", ...size },
      latest_thumbnail: { path: "media/latest_thumbnail/thumb.jpg", ...size },
    },
  });
});

test("without a decoder, there are no thumbnails, and the files name none", async () => {
  const { recorder, store, log } = start({ thumbnailMaker: { ...thumbnailMaker, isAvailable: async () => false } });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1", thumbnails) });
  recorder.segment("st-1", segmentOf("one"), rendition);
  recorder.follow({ kind: "recording", change: "end", recording: recordingOf("st-1") });
  await recorder.flush();
  const { media } = jsonOf(store, "archive/a/b/events/recording-ended.json") as { media: object };
  expect(Object.keys(media)).toEqual(["hls"]);
  expect([...store.objects.keys()].filter((key) => key.endsWith(".jpg"))).toEqual([]);
  expect(log).toEqual([]);
});
