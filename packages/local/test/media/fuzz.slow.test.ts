/** Ten thousand damaged inputs of encoders: each is refused or ignored, and harms no other stream. */
import { connect, createServer } from "node:net";
import { startEncoder } from "@ivskit/tooling/encoder";
import { expect, test } from "vitest";
import { createServedIvs } from "../../src/local-ivs.ts";
import { createMedia } from "../../src/media/media.ts";
import { serveRtmp } from "../../src/node/rtmp-server.ts";

const inputs = 10_000;
const overSockets = 300;

test(`${inputs} damaged inputs`, async () => {
  const log: string[] = [];
  const { service, media: controls } = createServedIvs({});
  const { channels } = await service.seed({
    channels: [
      { name: "victim", streamKey: { value: "sk_victim" } },
      { name: "witness", streamKey: { value: "sk_witness" } },
    ],
  });
  const media = await createMedia(controls, { log: (line) => log.push(line) });
  const server = await serveRtmp(media, { port: 0, hostname: "127.0.0.1" });
  const recorded = await record(server.url);
  const witness = startEncoder({ url: server.url, streamKey: "sk_witness" });
  await witness.published;
  const random = generator(42);
  const before = process.memoryUsage().rss;
  for (let index = 0; index < inputs; index++) {
    const damaged = damage(recorded, random);
    if (index < overSockets) await sendTo(server.url, damaged);
    else {
      const encoder = media.connect({ peer: "fuzz", send: () => {}, pause: () => {}, resume: () => {}, end: () => {} });
      if (encoder === undefined) throw new Error("the connection was refused");
      for (const part of inParts(damaged, random)) encoder.read(part);
      media.closed(encoder);
      // Other connections go on meanwhile.
      if (index % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  expect(log.join("\n")).not.toMatch(/bug|sk_/);
  expect(new Set(log.map((line) => line.replace(/^RTMP \S+ /, ""))).size).toBeGreaterThan(10);
  // The inputs are 60 KB each: had they been kept, there would be 600 MB more.
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  expect(service.sessions(channels[1]?.arn ?? "").map(({ phase }) => phase)).toEqual(["live"]);
  await witness.stop();
  await media.close();
  await server.close();
  service.close();
});

/** The bytes of a whole conversation of an encoder, as a proxy sees them. */
async function record(url: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  const proxy = createServer((socket) => {
    const upstream = connect(Number(new URL(url).port), "127.0.0.1");
    upstream.on("error", () => socket.destroy()).pipe(socket);
    socket.on("error", () => upstream.destroy()).pipe(upstream);
    socket.on("data", (bytes: Buffer) => {
      if (size < 60_000) parts.push(bytes);
      size += bytes.length;
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as { port: number };
  const encoder = startEncoder({ url: `rtmp://127.0.0.1:${port}/app`, streamKey: "sk_victim", speed: 5 });
  await encoder.published;
  await expect.poll(() => size).toBeGreaterThan(60_000);
  await encoder.stop("cut");
  proxy.close();
  return Buffer.concat(parts).subarray(0, 60_000);
}

async function sendTo(url: string, bytes: Buffer): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.resume().end(bytes);
  await new Promise((resolve) => socket.once("close", resolve));
}

type Random = (below: number) => number;

/** Mulberry32: a small generator whose numbers can be repeated. */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

/** The handshake stays whole in most cases, or nothing after it would be reached. */
function damage(recorded: Buffer, random: Random): Buffer {
  const from = random(10) === 0 ? 0 : 3073;
  const bytes = Buffer.from(recorded.subarray(0, 3073 + random(recorded.length - 3073)));
  const place = (): number =>
    from + random(Math.max(1, Math.min(bytes.length - from, random(2) === 0 ? 600 : bytes.length)));
  switch (random(5)) {
    case 0:
      for (let flips = 1 + random(20); flips > 0; flips--) bytes[place()] = random(256);
      return bytes;
    case 1: {
      const at = place();
      return Buffer.concat([bytes.subarray(0, at), noise(random(400), random), bytes.subarray(at)]);
    }
    case 2: {
      const at = place();
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(200))]);
    }
    case 3: {
      const at = place();
      bytes.writeUInt32BE(random(2) === 0 ? 0xff_ff_ff_ff : random(0x7f_ff_ff_ff), Math.min(at, bytes.length - 4));
      return bytes;
    }
    default:
      return Buffer.concat([bytes.subarray(0, from), noise(random(3000), random)]);
  }
}

function noise(length: number, random: Random): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)));
}

function inParts(bytes: Buffer, random: Random): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random(20_000);
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  return parts;
}
