/** Streams that came in by RTMP, in a folder. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ivs } from "@ivskit/client-ivs";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { defaultCredentials } from "../../src/index.ts";
import { createRecordingsFolder } from "../../src/node/recordings-folder.ts";
import { recordedChannel } from "../recording/support.ts";
import { checkRecording, filesBelow } from "./recorded-folder.ts";
import { type Channel, useMedia } from "./support.ts";

const parent = mkdtempSync(join(tmpdir(), "recordings-"));
const folder = join(parent, "a", "b");
const failures: string[] = [];
const media = useMedia({
  recordings: folder,
  recordingConfigurationDelay: 0,
  onRecordingFailure: (line) => failures.push(line),
});
beforeEach(() => {
  failures.length = 0;
});
afterEach(() => expect(failures).toEqual([]));
afterAll(() => rmSync(parent, { recursive: true }));

async function newChannel(reconnectSeconds = 0): Promise<Channel> {
  const ivs = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: media.server.url });
  const { channel, streamKey } = await recordedChannel(ivs, { recordingReconnectWindowSeconds: reconnectSeconds });
  return { arn: channel?.arn ?? "", streamKey: streamKey?.value ?? "", playbackUrl: "" };
}

function prefixOf({ arn }: Channel): string {
  const [event] = media.server.service.events.list({ channelArn: arn, name: "Recording Start" });
  return String(event?.detail.recording_s3_key_prefix);
}

const placeOf = (channel: Channel): string => join(folder, "archive", prefixOf(channel));
const filesOf = (channel: Channel): string[] => filesBelow(placeOf(channel));

test("a recording has all segments of its stream, also the last one", async () => {
  const channel = await newChannel();
  const encoder = await media.goLive(channel);
  await expect.poll(() => filesOf(channel), { timeout: 30_000 }).toContain("media/hls/360p15/1.ts");
  expect(filesOf(channel)).not.toContain("events/recording-ended.json");
  const running = readFileSync(join(placeOf(channel), "media/hls/360p15/playlist.m3u8"), "utf8");
  expect(running).toContain("#EXT-X-PLAYLIST-TYPE:EVENT\n");
  await media.ivs.stopStream({ channelArn: channel.arn });
  await encoder.closed;
  await expect.poll(() => filesOf(channel)).toContain("events/recording-ended.json");
  const { segments, ended } = checkRecording(placeOf(channel));
  expect(ended).toMatchObject({ channel_arn: channel.arn, recording_status: "RECORDING_ENDED" });
  expect(filesOf(channel).toSorted()).toEqual(
    [
      "events/recording-ended.json",
      "events/recording-started.json",
      ...segments.map((_, number) => `media/hls/360p15/${number}.ts`),
      "media/hls/360p15/byte-range-variant.m3u8",
      "media/hls/360p15/playlist.m3u8",
      "media/hls/byte-range-multivariant.m3u8",
      "media/hls/master.m3u8",
    ].toSorted(),
  );
  // No object is left that was not finished, and the list of open recordings is empty.
  expect(readdirSync(join(folder, "_unfinished"))).toEqual([]);
  expect(readFileSync(join(folder, "_open-recordings.json"), "utf8")).toBe("[]");
});

test("streams in the reconnect window are parts of one recording, with a discontinuity between them", async () => {
  const channel = await newChannel(60);
  for (const _ of [1, 2]) {
    const encoder = await media.goLive(channel);
    const segments = (): number => filesOf(channel).filter((name) => name.endsWith(".ts")).length;
    const before = segments();
    await expect.poll(segments, { timeout: 30_000 }).toBeGreaterThan(before);
    await encoder.stop("cut");
    await expect.poll(() => media.stateOf(channel)).toBe("ChannelNotBroadcasting");
  }
  expect(filesOf(channel)).not.toContain("events/recording-ended.json");
  await media.server.service.clock.advance(60_000);
  await expect.poll(() => filesOf(channel)).toContain("events/recording-ended.json");
  const { playlist } = checkRecording(placeOf(channel));
  expect(playlist.match(/#EXT-X-DISCONTINUITY\n/g)).toHaveLength(1);
});

test("a channel without a recording configuration is not recorded", async () => {
  const channel = await media.newChannel();
  const before = filesBelow(folder);
  const encoder = await media.goLive(channel);
  await encoder.stop("cut");
  await expect.poll(() => media.stateOf(channel)).toBe("ChannelNotBroadcasting");
  expect(filesBelow(folder)).toEqual(before);
});

test("a key that would lead out of the folder is refused", async () => {
  const store = createRecordingsFolder(join(parent, "other"));
  for (const key of ["../a", "a/../../b", "/a", "a//b", "a\\..\\b", "."]) {
    await expect(store.put(key, "")).rejects.toThrow("The key of an object must be a list of names");
  }
  expect(await store.get("a/b")).toBeUndefined();
});

test("an object is never seen in part", async () => {
  const store = createRecordingsFolder(join(parent, "whole"));
  const path = join(parent, "whole", "a", "b");
  const content = Buffer.alloc(64 * 1024 * 1024);
  const sizes = new Set<number | undefined>();
  let isWritten = false;
  const looking = (async () => {
    while (!isWritten) {
      sizes.add(statSync(path, { throwIfNoEntry: false })?.size);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await store.put("a/b", content);
  isWritten = true;
  await looking;
  expect([...sizes].filter((size) => size !== undefined && size !== content.length)).toEqual([]);
  expect(statSync(path).size).toBe(content.length);
});

test("objects that an earlier process did not finish are removed", async () => {
  const other = join(parent, "unfinished");
  await createRecordingsFolder(other).put("_unfinished/0", "half");
  createRecordingsFolder(other);
  expect(readdirSync(join(other, "_unfinished"))).toEqual([]);
});

test("a bucket whose name begins with a dot keeps its objects", async () => {
  const other = join(parent, "dots");
  for (const bucket of [".unfinished", ".open-recordings.json"])
    await createRecordingsFolder(other).put(`${bucket}/a`, "whole");
  createRecordingsFolder(other);
  expect(readdirSync(other).toSorted()).toEqual([".open-recordings.json", ".unfinished", "_unfinished"]);
  expect(readFileSync(join(other, ".unfinished", "a"), "utf8")).toBe("whole");
});
