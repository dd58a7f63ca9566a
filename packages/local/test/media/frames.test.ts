/** Frames of FLV that cannot be used. */
import { expect, test } from "vitest";
import { adtsHeader, readAudio } from "../../src/media/flv/aac.ts";
import { readVideo } from "../../src/media/flv/avc.ts";
import { MediaError } from "../../src/media/flv/media-error.ts";

test("the header of an AAC frame has its length in 13 bits, and a longer frame is refused", () => {
  const message = readAudio(Buffer.from([0xaf, 0, 0x12, 0x10]));
  if (message?.kind !== "configuration") throw new Error("expected a configuration");
  const header = adtsHeader(message.configuration, 8184);
  expect(((header.readUIntBE(3, 3) >> 5) & 0x1fff) - header.length).toBe(8184);
  expect(() => adtsHeader(message.configuration, 8185)).toThrow(
    new MediaError("A frame of AAC must have at most 8184 bytes, got 8185"),
  );
});

test.each([
  ["hvc1", "hvc1"],
  ["\n\x1b[2", "0x0a1b5b32"],
  ["\x80\x9bab", "0x809b6162"],
])("the codec %j is told as %s", (codec, told) => {
  const payload = Buffer.from(`\x80${codec}\0`, "latin1");
  expect(() => readVideo(payload)).toThrow(
    new MediaError(`The codec of the video must be H.264 in one track, got ${told}`),
  );
});
