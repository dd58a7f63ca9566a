/** Thumbnails of a stream, made by ffmpeg. Without ffmpeg, the test is reported as skipped. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ivs } from "@ivskit/client-ivs";
import { afterAll, expect, test } from "vitest";
import { defaultCredentials } from "../../src/index.ts";
import { recordedChannel } from "../recording/support.ts";
import { filesBelow } from "./recorded-folder.ts";
import { useMedia } from "./support.ts";

const run = promisify(execFile);
const isMissing = spawnSync("ffmpeg", ["-version"]).error !== undefined;
const folder = mkdtempSync(join(tmpdir(), "thumbnails-"));
afterAll(() => rmSync(folder, { recursive: true }));
const failures: string[] = [];
const media = useMedia({
  recordings: folder,
  recordingConfigurationDelay: 0,
  onRecordingFailure: (line) => failures.push(line),
});

test.skipIf(isMissing)("a recording has pictures of its stream in the interval", async () => {
  const ivs = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: media.server.url });
  const { channel, streamKey } = await recordedChannel(ivs, {
    thumbnailConfiguration: { recordingMode: "INTERVAL", targetIntervalSeconds: 1, storage: ["SEQUENTIAL", "LATEST"] },
  });
  const arn = channel?.arn ?? "";
  const encoder = await media.goLive({ arn, streamKey: streamKey?.value ?? "", playbackUrl: "" });
  const [start] = media.server.service.events.list({ channelArn: arn, name: "Recording Start" });
  const place = join(folder, "archive", String(start?.detail.recording_s3_key_prefix));
  await expect.poll(() => filesBelow(place), { timeout: 60_000 }).toContain("media/thumbnails/thumb1.jpg");
  await encoder.stop();
  await expect.poll(() => filesBelow(place), { timeout: 60_000 }).toContain("events/recording-ended.json");
  for (const name of ["thumbnails/thumb0.jpg", "thumbnails/thumb1.jpg", "latest_thumbnail/thumb.jpg"]) {
    const { stdout } = await run("ffprobe", [
      "-v",
      "error",
      "-show_streams",
      "-of",
      "json",
      join(place, "media", name),
    ]);
    const [picture] = (JSON.parse(stdout) as { streams: object[] }).streams;
    expect(picture).toMatchObject({ codec_name: "mjpeg", width: 640, height: 360 });
  }
  const ended = JSON.parse(readFileSync(join(place, "events/recording-ended.json"), "utf8"));
  expect(ended.media.thumbnails).toEqual({ path: "media/thumbnails", resolution_height: 360, resolution_width: 640 });
  expect(failures).toEqual([]);
});
