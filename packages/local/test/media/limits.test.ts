/** Encoders that do not send as they should, with shorter limits than those of the server. */
import { connect } from "node:net";
import { startEncoder } from "@ivskit/tooling/encoder";
import { afterEach, expect, test } from "vitest";
import type { Storage } from "../../src/index.ts";
import { createServedIvs } from "../../src/local-ivs.ts";
import { createMedia, type MediaOptions } from "../../src/media/media.ts";
import { serveRtmp } from "../../src/node/rtmp-server.ts";
import { newDisk, storageOn } from "../durability/disk.ts";
import { call } from "../model/caller.ts";

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A channel, and an encoder with its key, which has connected. */
async function encode(
  ingest: MediaOptions["ingest"],
  encoder: { readonly tags?: readonly number[] } = {},
  hls: MediaOptions["hls"] = {},
  { playback, storage }: { playback?: MediaOptions["playback"]; storage?: Storage } = {},
) {
  const log: string[] = [];
  const { service, media: controls } = createServedIvs({}, storage);
  const { channels } = await service.seed({ channels: [{ name: "stage", streamKey: { value: "sk_key" } }] });
  const arn = channels[0]?.arn ?? "";
  const media = await createMedia(controls, {
    log: (line) => log.push(line),
    ingest: { tickMs: 50, ...ingest },
    hls,
    playback,
  });
  const server = await serveRtmp(media, { port: 0, hostname: "127.0.0.1" });
  const running = startEncoder({ url: server.url, streamKey: "sk_key", ...encoder });
  opened.push(async () => {
    await running.stop("cut");
    await media.close();
    await server.close();
    service.close();
  });
  const eventNames = (): string[] => (service.sessions(arn)[0]?.events ?? []).map(({ name }) => name);
  return { log, running, server, service, media, arn, eventNames, phase: () => service.sessions(arn)[0]?.phase };
}

test("an encoder that sends too little starves, recovers, and is cut off if it sends nothing", async () => {
  const { log, running, eventNames, phase } = await encode({ paceWindowMs: 600, stallTimeoutMs: 3000 });
  await expect.poll(phase).toBe("live");
  running.setSpeed(0.2);
  await expect.poll(phase, { timeout: 20_000 }).toBe("starving");
  running.setSpeed(1);
  await expect.poll(phase, { timeout: 20_000 }).toBe("live");
  running.setSpeed(0);
  await running.closed;
  await expect.poll(phase).toBe("ended");
  expect(eventNames().filter((name) => name.startsWith("Starvation"))).toEqual([
    "Starvation Start",
    "Starvation End",
    "Starvation Start",
  ]);
  expect(log.at(-1)).toContain("cut off: it sent no media for");
});

test("an encoder that sends audio alone is cut off", async () => {
  const { log, running, phase } = await encode({ mediaTimeoutMs: 500 }, { tags: [8, 18] });
  await running.closed;
  expect(log.at(-1)).toContain("cut off: it sent no keyframe of H.264 video within 500 ms");
  expect(phase()).toBeUndefined();
});

test("a connection that publishes nothing is cut off, and there are no more connections than the limit", async () => {
  const { log, server } = await encode({ publishTimeoutMs: 1000, connections: 2 });
  const { port } = new URL(server.url);
  const sockets = [0, 1].map(() =>
    connect(Number(port), "127.0.0.1")
      .on("error", () => {})
      .resume(),
  );
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve))));
  expect(log.filter((line) => line.includes("refused: 2 connections are open"))).toHaveLength(1);
  await expect.poll(() => log.filter((line) => line.includes("it did not publish within 1000 ms"))).toHaveLength(1);
});

test("a segment that becomes too large ends the stream", async () => {
  const { log, running, phase } = await encode({}, {}, { segmentBytes: 20_000 });
  await running.closed;
  expect(log.at(-1)).toContain("keyframes must come more often");
  await expect.poll(phase).toBe("ended");
});

test("a cue that does not fit into the segment is dropped, and the stream goes on", async () => {
  const { arn, log, running, service, phase } = await encode({}, {}, { segmentBytes: 400_000, segmentMs: 60_000 });
  await expect.poll(phase).toBe("live");
  running.setSpeed(0);
  const cueInput = { channelArn: arn, metadata: "x".repeat(1000) };
  for (let cue = 0; cue < 500 && !log.some((line) => line.includes("dropped")); cue++) {
    expect(await call(service, "PutMetadata", cueInput)).toEqual({ output: {} });
  }
  expect(log.at(-1)).toBe(`A cue for ${arn} was dropped: the segment is full`);
  expect(phase()).toBe("live");
});

test("a count of viewers that cannot be written is told", async () => {
  const disk = newDisk();
  const storage = storageOn(disk);
  const { arn, log, media, service, phase } = await encode({}, {}, {}, { storage, playback: { countIntervalMs: 50 } });
  await expect.poll(phase).toBe("live");
  const { pathname } = new URL(service.state().channels[0]?.playbackUrl ?? "");
  disk.full = true;
  await media.answer({ method: "GET", url: new URL(pathname, "http://ivs.test") });
  await expect.poll(() => log.join("\n")).toContain(`The viewers of ${arn} were not counted: The data file cannot`);
  disk.full = false;
});
