/** Thumbnails with ffmpeg, and without it. */
import { expect, test } from "vitest";
import { createFfmpegThumbnails } from "../../src/node/ffmpeg-thumbnails.ts";

test("without ffmpeg, it is said once that there are no thumbnails", async () => {
  const log: string[] = [];
  const thumbnailMaker = createFfmpegThumbnails((line) => log.push(line), "ivskit-no-such-program");
  expect([await thumbnailMaker.isAvailable(), await thumbnailMaker.isAvailable()]).toEqual([false, false]);
  expect(log).toEqual(["Recordings have no thumbnails, since ffmpeg is not installed"]);
});

test("a program that fails gives no thumbnail", async () => {
  const log: string[] = [];
  const thumbnailMaker = createFfmpegThumbnails((line) => log.push(line), "false");
  expect(await thumbnailMaker.make(Buffer.alloc(188 * 1000))).toBeUndefined();
  expect(log).toEqual(["A thumbnail was not made: false ended with the status 1"]);
});
