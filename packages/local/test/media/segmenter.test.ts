/** Segments: their discontinuities, and cues that do not fit. */
import { expect, test } from "vitest";
import { type HlsLimits, hlsLimits } from "../../src/media/hls/limits.ts";
import { type Segment, Segmenter } from "../../src/media/hls/segmenter.ts";
import { video } from "./support.ts";

const keyframe = { isKeyframe: true, compositionMs: 0, units: Buffer.from([0, 0, 0, 1, 0x65]) };

function newSegmenter(limits: Partial<HlsLimits> = {}): { segmenter: Segmenter; segments: Segment[] } {
  const segments: Segment[] = [];
  const segmenter = new Segmenter({ ...hlsLimits, ...limits }, (segment) => segments.push(segment));
  segmenter.configure(video, undefined);
  return { segmenter, segments };
}

test("interruptions without a segment between them are one discontinuity", () => {
  const { segmenter, segments } = newSegmenter();
  const send = (fromMs: number): void => {
    for (const timeMs of [fromMs, fromMs + 1000, fromMs + 2000]) segmenter.video(keyframe, timeMs);
  };
  segmenter.interrupt();
  send(0);
  segmenter.configure(video, undefined);
  segmenter.interrupt();
  segmenter.configure(video, undefined);
  send(5000);
  segmenter.interrupt();
  send(9000);
  segmenter.end();
  expect(segments.map(({ interruptions }) => interruptions)).toEqual([0, 0, 1, 1, 2, 2]);
});

test("a cue that does not fit is left out of the segment", () => {
  const { segmenter, segments } = newSegmenter({ segmentBytes: 2000 });
  segmenter.video(keyframe, 0);
  expect(segmenter.metadata("a small cue")).toBe(true);
  expect(segmenter.metadata("x".repeat(2000))).toBe(false);
  segmenter.video(keyframe, 1000);
  expect(segments).toHaveLength(1);
  expect(segments[0]?.bytes.includes("a small cue")).toBe(true);
  expect(segments[0]?.bytes.includes("xxx")).toBe(false);
});
