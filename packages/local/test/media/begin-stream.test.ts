/** Streams that begin, are taken over and end while the data file is slow or full. */
import { startEncoder, testPattern } from "@ivskit/tooling/encoder";
import { afterEach, expect, test } from "vitest";
import { createServedIvs } from "../../src/local-ivs.ts";
import { createMedia } from "../../src/media/media.ts";
import { serveRtmp } from "../../src/node/rtmp-server.ts";
import { newDisk, storageOn } from "../durability/disk.ts";

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** A channel in a service whose writes can be held back. */
async function open() {
  const log: string[] = [];
  const disk = newDisk();
  let held: (() => void)[] | undefined;
  const storage = {
    ...storageOn(disk),
    defer: (task: () => void) => {
      if (held === undefined) setImmediate(task);
      else held.push(task);
    },
  };
  const { service, media: controls } = createServedIvs({}, storage);
  const { channels } = await service.seed({ channels: [{ name: "stage", streamKey: { value: "sk_key" } }] });
  const arn = channels[0]?.arn ?? "";
  const media = await createMedia(controls, { log: (line) => log.push(line), ingest: { tickMs: 20 } });
  const server = await serveRtmp(media, { port: 0, hostname: "127.0.0.1" });
  opened.push(async () => {
    await media.close();
    await server.close();
    service.close();
  });
  const encode = (query = "") => {
    const encoder = startEncoder({ url: server.url, streamKey: `sk_key${query}`, file: testPattern });
    opened.push(() => encoder.stop("cut"));
    return encoder;
  };
  return {
    disk,
    service,
    arn,
    encode,
    text: () => log.join("\n"),
    phase: () => service.sessions(arn)[0]?.phase,
    eventNames: () => (service.sessions(arn)[0]?.events ?? []).map(({ name }) => name),
    hold: () => {
      held = [];
    },
    release: () => {
      for (const task of held?.splice(0) ?? []) task();
      held = undefined;
    },
  };
}

test("a stream whose encoder disconnects during a takeover ends, and the new encoder is refused", async () => {
  const { encode, text, phase, eventNames, hold, release } = await open();
  const first = encode("?priority=1");
  await expect.poll(phase).toBe("live");
  hold();
  const second = encode("?priority=2");
  await expect.poll(eventNames).toContain("Stream Takeover");
  await first.stop("cut");
  await expect.poll(text).toContain("the connection ended");
  release();
  await second.closed;
  expect(text()).toContain("refused: the stream ended before it could be taken over");
  await expect.poll(phase).toBe("ended");
  encode();
  await expect.poll(phase).toBe("live");
});

test.each(["stop", "reset"])("a %s that is written with the start of a stream refuses its encoder", async (how) => {
  const { service, arn, encode, text, phase, hold, release } = await open();
  hold();
  const encoder = encode();
  await expect.poll(phase).toBe("live");
  const ended = how === "stop" ? service.streams.end(arn) : service.reset();
  release();
  await ended;
  await encoder.closed;
  expect(text()).toContain("refused: its stream ended before it could be sent");
  if (how === "reset") await service.seed({ channels: [{ name: "stage", streamKey: { value: "sk_key" } }] });
  await encode().published;
});

test("the end of a stream is tried again until it can be written", async () => {
  const { disk, encode, text, phase } = await open();
  const encoder = encode();
  await expect.poll(phase).toBe("live");
  disk.full = true;
  await encoder.stop("cut");
  await expect.poll(text).toContain("cannot be written, and is tried again");
  // While an attempt waits for the disk, the stream looks ended. It is live again when the attempt has failed.
  await expect.poll(phase).toBe("live");
  disk.full = false;
  await expect.poll(phase).toBe("ended");
  expect(text()).toContain("has been written");
});
