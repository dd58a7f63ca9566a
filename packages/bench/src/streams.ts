/**
 * Measures the local service while encoders send: its CPU time and memory with 20 streams of 2 Mbit/s for a minute, each of
 * which is watched. With `--write`, it writes the table to `streams.md`.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ivs } from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";
import { type RunningEncoder, startEncoder, testPattern } from "@ivskit/tooling/encoder";
import { markdownTable } from "./report/table.ts";

const streams = 20;
const bitrate = 2_000_000;
const durationMs = 60_000;
const cli = fileURLToPath(new URL("node/cli.js", import.meta.resolve("@ivskit/local")));

interface Usage {
  /** Seconds of CPU time since the start of the process. */
  readonly cpuSeconds: number;
  readonly residentBytes: number;
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function usageOf({ pid }: ChildProcess): Usage {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { cpuSeconds: ticks / 100, residentBytes: Number(fields[21]) * 4096 };
}

/**
 * Returns the test pattern with more bytes: each frame gets a unit of filler data, which decoders skip.
 * @see ITU-T H.264, section 7.3.2.7
 */
function heavyPattern(): Buffer {
  const flv = readFileSync(testPattern);
  const frameBytes = bitrate / 8 / 15;
  const parts: Buffer[] = [flv.subarray(0, 13)];
  for (let offset = 13; offset + 11 <= flv.length; ) {
    const size = flv.readUIntBE(offset + 1, 3);
    const tag = flv.subarray(offset, offset + 11 + size);
    offset += 11 + size + 4;
    const isFrame = tag[0] === 9 && tag[12] === 1;
    const filler = isFrame ? fillerUnit(Math.max(0, frameBytes - size)) : Buffer.alloc(0);
    const header = Buffer.from(tag.subarray(0, 11));
    header.writeUIntBE(size + filler.length, 1, 3);
    const end = Buffer.alloc(4);
    end.writeUInt32BE(11 + size + filler.length);
    parts.push(header, tag.subarray(11), filler, end);
  }
  return Buffer.concat(parts);
}

function fillerUnit(bytes: number): Buffer {
  if (bytes < 6) return Buffer.alloc(0);
  const unit = Buffer.alloc(Math.floor(bytes), 0xff);
  unit.writeUInt32BE(unit.length - 4);
  unit[4] = 12;
  unit[unit.length - 1] = 0x80;
  return unit;
}

/** Reads each segment of a stream once. @returns the number of bytes of all segments */
async function watch(playbackUrl: string, until: number): Promise<number> {
  const multivariant = await (await fetch(playbackUrl)).text();
  const playlistUrl = new URL(multivariant.trim().split("\n").at(-1) ?? "", playbackUrl);
  const seen = new Set<string>();
  let bytes = 0;
  while (performance.now() < until) {
    const playlist = await (await fetch(playlistUrl)).text();
    for (const name of playlist.split("\n").filter((line) => line.endsWith(".ts") && !seen.has(line))) {
      seen.add(name);
      bytes += (await (await fetch(new URL(name, playlistUrl))).arrayBuffer()).byteLength;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return bytes;
}

const folder = mkdtempSync(join(tmpdir(), "streams-"));
const server = spawn(process.execPath, [cli, "--port", "0", "--rtmp", "0", "--no-rates"], {
  stdio: ["ignore", "pipe", "ignore"],
});
try {
  const file = join(folder, "heavy.flv");
  writeFileSync(file, heavyPattern());
  let output = "";
  server.stdout.on("data", (data) => (output += data));
  while (!output.includes("Secret key")) await once(server.stdout, "data");
  const url = /http:\/\/\S+/.exec(output)?.[0] ?? "";
  const rtmpUrl = /rtmp:\/\/\S+/.exec(output)?.[0] ?? "";
  const ivs = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: url });
  const idle = usageOf(server);
  const encoders: RunningEncoder[] = [];
  const paths: string[] = [];
  for (let index = 0; index < streams; index++) {
    const { channel, streamKey } = await ivs.createChannel({});
    paths.push(new URL(channel?.playbackUrl ?? "").pathname);
    const encoder = startEncoder({ url: rtmpUrl, streamKey: streamKey?.value ?? "", file });
    await encoder.published;
    encoders.push(encoder);
  }
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const before = usageOf(server);
  const began = performance.now();
  const read = await Promise.all(paths.map((path) => watch(`${url}${path}`, began + durationMs)));
  const seconds = (performance.now() - began) / 1000;
  const after = usageOf(server);
  await Promise.all(encoders.map((encoder) => encoder.stop()));
  ivs.close();
  const mbit = (read.reduce((sum, bytes) => sum + bytes, 0) * 8) / seconds / 1e6;
  const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
  const table = `# The local service with encoders

Written by \`npx -y pnpm@12 --filter @ivskit/bench bench:streams --write\`, on ${cpus().length} cores that are shared with other programs, with Node ${process.versions.node}.
${streams} encoders send ${bitrate / 1e6} Mbit/s each for ${durationMs / 1000} seconds, and one viewer reads every segment of each stream. Encoders and viewers are in
another process on the same machine.

${markdownTable([
  ["streams", "read by viewers", "CPU of one core", "memory, idle", "memory, at the end"],
  [
    String(streams),
    `${mbit.toFixed(0)} Mbit/s`,
    `${(((after.cpuSeconds - before.cpuSeconds) / seconds) * 100).toFixed(0)} %`,
    `${mib(idle.residentBytes)} MiB`,
    `${mib(after.residentBytes)} MiB`,
  ],
])}
`;
  console.log(table);
  if (process.argv.includes("--write")) writeFileSync(new URL("../streams.md", import.meta.url), table);
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
