/** The chunks of RTMP: messages come back as they were written, and nothing beyond a limit is kept. */
import { expect, test } from "vitest";
import { decodeAmf, encodeAmf } from "../../../src/media/rtmp/amf0.ts";
import { ChunkReader } from "../../../src/media/rtmp/chunk-reader.ts";
import { ChunkWriter } from "../../../src/media/rtmp/chunk-writer.ts";
import { rtmpLimits } from "../../../src/media/rtmp/limits.ts";
import type { RtmpMessage } from "../../../src/media/rtmp/message.ts";

function read(bytes: Buffer, step = bytes.length, limits = rtmpLimits): RtmpMessage[] {
  const reader = new ChunkReader(limits);
  reader.allowMedia();
  const messages: RtmpMessage[] = [];
  for (let at = 0; at < bytes.length; at += step)
    reader.read(bytes.subarray(at, at + step), (message) => messages.push(message));
  return messages;
}

const message = (size: number, timestamp = 40): RtmpMessage => ({
  type: 9,
  streamId: 1,
  timestamp,
  payload: Buffer.alloc(size, 7),
});

test.each([1, 127, 128, 129, 5000])(
  "a message of %i bytes comes back, whatever the pieces in which it arrives",
  (size) => {
    for (const timestamp of [0, 40, 0xff_ff_fe, 0xff_ff_ff, 0xff_ff_ff_ff]) {
      const writer = new ChunkWriter();
      const bytes = Buffer.concat([
        writer.write(6, message(size, timestamp)),
        writer.setChunkSize(4096),
        writer.write(6, message(size, timestamp)),
      ]);
      for (const step of [1, 7, 128, bytes.length]) {
        expect(read(bytes, step)).toEqual([message(size, timestamp), message(size, timestamp)]);
      }
    }
  },
);

test("headers in short forms repeat what the earlier header has", () => {
  const full = new ChunkWriter().write(4, { ...message(2, 1000), payload: Buffer.from("ab") });
  const lengthAndDelta = Buffer.from([0x44, 0, 0, 20, 0, 0, 1, 8, ...Buffer.from("c")]);
  const delta = Buffer.from([0x84, 0, 0, 30, ...Buffer.from("d")]);
  const none = Buffer.from([0xc4, ...Buffer.from("e")]);
  const found = read(Buffer.concat([full, lengthAndDelta, delta, none]), 3);
  expect(found.map(({ type, streamId, timestamp, payload }) => [type, streamId, timestamp, `${payload}`])).toEqual([
    [9, 1, 1000, "ab"],
    [8, 1, 1020, "c"],
    [8, 1, 1050, "d"],
    [8, 1, 1080, "e"],
  ]);
});

const header = (id: number, length: number): Buffer => {
  const bytes = Buffer.from([id, 0, 0, 0, 0, 0, 0, 9, 1, 0, 0, 0]);
  bytes.writeUIntBE(length, 4, 3);
  return bytes;
};

test.each([
  ["a message that is too long", header(6, rtmpLimits.messageBytes + 1), /at most 4194304 bytes here, got 4194305/],
  [
    "unfinished messages that are too long together",
    Buffer.concat([header(6, 4e6), Buffer.alloc(128), header(7, 4e6)]),
    /together/,
  ],
  [
    "a chunk size that is too large",
    new ChunkWriter().setChunkSize(2 ** 30),
    /from 1 to 1048576 bytes, got 1073741824/,
  ],
  ["a chunk size of 0", new ChunkWriter().setChunkSize(0), /got 0/],
  [
    "too many chunk streams",
    Buffer.concat(Array.from({ length: 33 }, (_, id) => header(id + 3, 0))),
    /at most 32 chunk streams/,
  ],
  ["a first chunk without a header", Buffer.from([0xc4, 1]), /must have a full header/],
  [
    "a header in the middle of a message",
    Buffer.concat([header(6, 200), Buffer.alloc(128), header(6, 10)]),
    /must be complete/,
  ],
])("%s is refused", (_, bytes, want) => {
  expect(() => read(bytes)).toThrow(want);
});

test("the length of a message takes no memory before it is checked", () => {
  const before = process.memoryUsage().arrayBuffers;
  const readers = Array.from({ length: 200 }, () => new ChunkReader(rtmpLimits));
  for (const reader of readers)
    expect(() => reader.read(header(6, 0xff_ff_ff), () => {})).toThrow("at most 16384 bytes");
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test("values of AMF0 come back; anything else is refused", () => {
  const values = ["connect", 1, { app: "app", isLive: true, none: null, list: [1, "two"] }, null, undefined];
  expect(decodeAmf(encodeAmf(...values))).toEqual(values);
  for (const bytes of [[0x02, 0xff, 0xff], [0x03, 0, 1], [0x0a, 0xff, 0xff, 0xff, 0xff, 5], [0x11], [0x00]]) {
    expect(() => decodeAmf(Buffer.from(bytes))).toThrow(/AMF0/);
  }
  const deep = Buffer.concat([
    Buffer.alloc(100 * 4).map((_, index) => [3, 0, 1, 97][index % 4] ?? 0),
    Buffer.from([5]),
  ]);
  expect(() => decodeAmf(deep)).toThrow("at most 8 deep");
});
