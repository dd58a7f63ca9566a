/** Run by Deno and Bun: the command takes a stream, plays and records it, until it gets a signal. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ivs } from "@ivskit/client-ivs";
import { startEncoder } from "@ivskit/tooling/encoder";
import { defaultCredentials } from "../../../src/index.ts";
import { run } from "../../../src/node/command.ts";

const recordings = mkdtempSync(join(tmpdir(), "recordings-"));
let table = "";
const { log } = console;
console.log = (text: string) => {
  table += text;
};
console.error = () => {};
const status = run(["node", "ivskit-local", "--port", "0", "--rtmp", "0", "--no-rates", "--recordings", recordings]);
await until(() => table.includes("Secret key"));
console.log = log;
const url = /Endpoint +(\S+)/.exec(table)?.[1] ?? "";
const rtmpUrl = /RTMP +(\S+)/.exec(table)?.[1] ?? "";

const ivs = new Ivs({ endpoint: url, region: "us-west-2", credentials: defaultCredentials });
const { recordingConfiguration } = await ivs.createRecordingConfiguration({
  destinationConfiguration: { s3: { bucketName: "archive" } },
  thumbnailConfiguration: { recordingMode: "DISABLED" },
});
const arn = recordingConfiguration?.arn;
await until(async () => (await ivs.getRecordingConfiguration({ arn })).recordingConfiguration?.state === "ACTIVE");
const { channel, streamKey } = await ivs.createChannel({ recordingConfigurationArn: arn });
const encoder = startEncoder({ url: rtmpUrl, streamKey: streamKey?.value ?? "" });
await encoder.published;
const playbackUrl = url + new URL(channel?.playbackUrl ?? "").pathname;
await until(async () => (await fetch(playbackUrl, { method: "HEAD" })).status === 200);
const playlistUrl = await lastLine(playbackUrl);
const segment = await (await fetch(await lastLine(playlistUrl))).arrayBuffer();
await encoder.stop();
await until(() => names().includes("recording-ended.json"));
process.kill(process.pid, "SIGTERM");
console.log(`${segment.byteLength % 188} ${names().includes("0.ts")} ${await status}`);
rmSync(recordings, { recursive: true });

function names(): string[] {
  return readdirSync(recordings, { recursive: true, encoding: "utf8" }).map((path) => path.split("/").at(-1) ?? "");
}

/** The URL in the last line of a playlist. */
async function lastLine(playlist: string): Promise<string> {
  const text = await (await fetch(playlist)).text();
  return new URL(text.trim().split("\n").at(-1) ?? "", playlist).href;
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`timed out: ${isTrue}`);
}
