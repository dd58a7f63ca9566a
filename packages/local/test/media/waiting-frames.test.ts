/** The frames and configurations that an encoder sends before its stream has begun. */
import { readFileSync } from "node:fs";
import { hdPattern, testPattern } from "@ivskit/tooling/encoder";
import { afterEach, expect, test } from "vitest";
import { createServedIvs } from "../../src/local-ivs.ts";
import { hlsLimits } from "../../src/media/hls/limits.ts";
import { Broadcasts } from "../../src/media/ingest/broadcast.ts";
import { Encoder } from "../../src/media/ingest/encoder.ts";
import { ingestLimits } from "../../src/media/ingest/limits.ts";
import { encodeAmf } from "../../src/media/rtmp/amf0.ts";
import { ChunkWriter } from "../../src/media/rtmp/chunk-writer.ts";
import { handshakeBytes } from "../../src/media/rtmp/handshake.ts";
import { messageType } from "../../src/media/rtmp/message.ts";

const { audio, video, command } = messageType;
/** A keyframe, and another frame, without units. */
const keyframe = Buffer.from([0x17, 1, 0, 0, 0]);
const laterFrame = Buffer.from([0x27, 1, 0, 0, 0]);
const configurations = readConfigurations(testPattern);

const opened: (() => unknown)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

/** An encoder that has published with the key of a channel. */
async function publish() {
  const log: string[] = [];
  const { service, media: controls } = createServedIvs({});
  const { channels } = await service.seed({ channels: [{ name: "stage", streamKey: { value: "sk_key" } }] });
  const broadcasts = new Broadcasts(0);
  opened.push(() => broadcasts.close("the test is over"), service.close);
  const limits = { ...ingestLimits, waitingBytes: 100_000 };
  const parts = { controls, broadcasts, limits, hls: hlsLimits, log: (line: string) => log.push(line), nowMs: () => 0 };
  const ignore = (): void => {};
  const encoder = new Encoder(parts, { peer: "test", send: ignore, pause: ignore, resume: ignore, end: ignore });
  const writer = new ChunkWriter();
  const message = (type: number, payload: Buffer, timestamp = 0): Buffer =>
    writer.write(type, { type, streamId: 1, timestamp, payload });
  const greeting = Buffer.alloc(handshakeBytes);
  greeting[0] = 3;
  encoder.read(greeting);
  encoder.read(message(command, encodeAmf("connect", 1, { app: "app" })));
  encoder.read(message(command, encodeAmf("publish", 2, null, "sk_key")));
  return { log, encoder, message, broadcast: () => broadcasts.ofChannel(channels[0]?.arn ?? "") };
}

test("audio that is configured while the stream begins is part of it", async () => {
  const { encoder, message, broadcast } = await publish();
  // A stream without audio would begin after one second of video.
  const begun = [message(video, configurations.video), message(video, keyframe), message(video, laterFrame, 1000)];
  encoder.read(Buffer.concat([...begun, message(audio, configurations.audio)]));
  await expect.poll(broadcast).toBeDefined();
  expect(broadcast()?.rendition.audio?.codec).toBe("mp4a.40.2");
});

test("frames without content count as waiting, too", async () => {
  const { log, encoder, message } = await publish();
  encoder.read(message(video, configurations.video));
  for (let count = 0; count < 1000; count++) encoder.read(message(video, keyframe));
  expect(log.join("\n")).toContain("The encoder sent too much before its stream could begin");
});

test("frames that came before another configuration of the video are left out", async () => {
  const { encoder, message, broadcast } = await publish();
  const keyframeOf = (text: string): Buffer =>
    Buffer.concat([keyframe, Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
  const other = readConfigurations(hdPattern).video;
  const sent = [message(video, configurations.video), message(video, keyframeOf("before"), 0)];
  sent.push(message(video, other, 100), message(video, keyframeOf("after"), 100), message(video, laterFrame, 1100));
  encoder.read(Buffer.concat(sent));
  await expect.poll(broadcast).toBeDefined();
  encoder.read(message(video, keyframeOf("second"), 1200));
  const begun = broadcast();
  expect(begun?.rendition.video.height).toBe(720);
  const segment = begun?.window.get(0)?.bytes.toString("latin1");
  expect(segment).toContain("after");
  expect(segment).not.toContain("before");
});

/** The first message of each kind in an FLV file. */
function readConfigurations(file: string): { readonly video: Buffer; readonly audio: Buffer } {
  const bytes = readFileSync(file);
  const first = new Map<number, Buffer>();
  for (let offset = bytes.readUInt32BE(5) + 4; offset + 11 <= bytes.length; ) {
    const size = bytes.readUIntBE(offset + 1, 3);
    const type = bytes[offset] ?? 0;
    if (!first.has(type)) first.set(type, bytes.subarray(offset + 11, offset + 11 + size));
    offset += 11 + size + 4;
  }
  return { video: first.get(video) ?? Buffer.alloc(0), audio: first.get(audio) ?? Buffer.alloc(0) };
}
