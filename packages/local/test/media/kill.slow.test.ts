/** The service is killed while encoders send, viewers watch, and streams are recorded. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ivs } from "@aws-sdk/client-ivs";
import { type RunningEncoder, startEncoder } from "@ivskit/tooling/encoder";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultCredentials } from "../../src/index.ts";
import { checkRecording, checkSegment, filesBelow } from "./recorded-folder.ts";
import { watch } from "./support.ts";

const cli = fileURLToPath(new URL("../../src/node/cli.ts", import.meta.url));
const streams = 5;
let folder = "";
let child: ChildProcess | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "media-"));
});
afterAll(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

interface Running {
  readonly url: string;
  readonly rtmpUrl: string;
  readonly ivs: Ivs;
  readonly child: ChildProcess;
}

async function start(): Promise<Running> {
  const args = ["--port", "0", "--rtmp", "0", "--no-rates", "--data", join(folder, "ivs.db")];
  args.push("--recordings", join(folder, "recordings"));
  const started = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  child = started;
  let output = "";
  started.stdout.on("data", (data) => (output += data));
  while (!output.includes("Secret key")) await once(started.stdout, "data");
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? "";
  const rtmpUrl = /rtmp:\/\/\S+/.exec(output)?.[0] ?? "";
  const ivs = new Ivs({ endpoint: url, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
  return { url, rtmpUrl, ivs, child: started };
}

const phase = async ({ ivs }: Running, channelArn: string): Promise<string> =>
  ivs.getStream({ channelArn }).then(
    ({ stream }) => stream?.state ?? "",
    (error: Error) => error.name,
  );

test("SIGKILL under load: every acknowledged stream and its recording are there, ended, and no segment is in parts", async () => {
  for (let round = 0; round < 3; round++) {
    const running = await start();
    const encoders: RunningEncoder[] = [];
    const acknowledged: string[] = [];
    const watching: Promise<number>[] = [];
    const recordingConfigurationArn = await newRecordingConfiguration(running);
    for (let index = 0; index < streams; index++) {
      const { channel, streamKey } = await running.ivs.createChannel({ recordingConfigurationArn });
      const arn = channel?.arn ?? "";
      encoders.push(startEncoder({ url: running.rtmpUrl, streamKey: streamKey?.value ?? "" }));
      await expect.poll(() => phase(running, arn)).toBe("LIVE");
      acknowledged.push(arn);
      watching.push(segmentsUntilCut(`${running.url}${new URL(channel?.playbackUrl ?? "").pathname}`));
    }
    await new Promise((resolve) => setTimeout(resolve, 1500 + round * 300));
    running.child.kill("SIGKILL");
    await once(running.child, "close");
    const counts = await Promise.all(watching);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    for (const encoder of encoders) await encoder.closed;
    running.ivs.destroy();
    const places = recordingPlaces();
    expect(places.length).toBe((round + 1) * streams);
    // Before another process has looked at the folder, all that is in it is whole.
    const before = places.map((place) => checkRecording(place).segments.length);
    const next = await start();
    await expect.poll(() => openRecordings(), { timeout: 30_000 }).toBe("[]");
    for (const [index, place] of places.entries()) {
      const { segments, ended } = checkRecording(place);
      expect(ended).toMatchObject({ recording_status: "RECORDING_ENDED" });
      expect(segments.length).toBeGreaterThanOrEqual(before[index] ?? 0);
    }
    expect(readdirSync(join(folder, "recordings", "_unfinished"))).toEqual([]);
    for (const arn of acknowledged) {
      expect(await phase(next, arn)).toBe("ChannelNotBroadcasting");
      const { streamSession } = await next.ivs.getStreamSession({ channelArn: arn });
      expect(streamSession?.truncatedEvents?.map(({ name }) => name).toSorted()).toEqual([
        "Recording End",
        "Recording Start",
        "Session Created",
        "Session Ended",
        "Stream End",
        "Stream Start",
      ]);
    }
    next.child.kill("SIGKILL");
    await once(next.child, "close");
    next.ivs.destroy();
  }
});

/** @returns the ARN of a recording configuration that is ACTIVE */
async function newRecordingConfiguration({ ivs }: Running): Promise<string> {
  const { recordingConfiguration } = await ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "archive" } },
    thumbnailConfiguration: { recordingMode: "DISABLED" },
  });
  const arn = recordingConfiguration?.arn ?? "";
  const state = async () => (await ivs.getRecordingConfiguration({ arn })).recordingConfiguration?.state;
  await expect.poll(state).toBe("ACTIVE");
  return arn;
}

function openRecordings(): string {
  return readFileSync(join(folder, "recordings", "_open-recordings.json"), "utf8");
}

/** The folders of all recordings. */
function recordingPlaces(): string[] {
  const recordings = join(folder, "recordings");
  const started = filesBelow(recordings).filter((name) => name.endsWith("events/recording-started.json"));
  return started.map((name) => join(recordings, name, "../.."));
}

/** Watches until the service is gone. Every segment that arrives is whole. @returns how many did */
async function segmentsUntilCut(playbackUrl: string): Promise<number> {
  let count = 0;
  try {
    const { playlistUrl = "" } = await watch(playbackUrl);
    for (;;) {
      const playlist = await (await fetch(playlistUrl)).text();
      for (const name of playlist.split("\n").filter((line) => line.endsWith(".ts"))) {
        const response = await fetch(new URL(name, playlistUrl));
        const bytes = Buffer.from(await response.arrayBuffer());
        if (response.status !== 200) continue;
        checkSegment(bytes);
        count++;
      }
    }
  } catch (error) {
    // Fetch throws a TypeError if its connection is cut, and an expectation throws another error.
    if (!(error instanceof TypeError)) throw error;
    return count;
  }
}
