/** The recorder with segments of its own: merging, restarts and thumbnails. */
import { expect, test } from "vitest";
import { hls, recordingOf, rendition, segmentOf, startRecorder as start, textOf } from "./recorder-support.ts";
import { jsonOf } from "./support.ts";

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
  expect(jsonOf(store, "_open-recordings.json")).toEqual([]);
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
