/** Applies events in various orders. Each case has events, and says whether the channel is live after them. */
import { expect, test } from "vitest";
import type { StreamChange } from "../src/events.ts";
import { applyChange, type StreamState } from "../src/stream-state.ts";

let ids = 0;
const event = (live: boolean, streamId: string, second: number): StreamChange => ({
  channelArn: "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
  eventId: `event-${++ids}`,
  streamId,
  time: second * 1000,
  live,
});
const start = (streamId: string, second: number): StreamChange => event(true, streamId, second);
const end = (streamId: string, second: number): StreamChange => event(false, streamId, second);

const first = start("a", 5);
const cases: [name: string, events: StreamChange[], live: boolean][] = [
  ["a start", [start("a", 1)], true],
  ["start and end", [start("a", 1), end("a", 2)], false],
  ["an older end comes late", [start("b", 4), end("a", 3)], true],
  ["start, end and a replay of the start, all in one second", [first, end("a", 5), first], false],
  [
    "many events of one second, and a replay of the first",
    [first, end("a", 5), end("a", 5), end("a", 5), first],
    false,
  ],
  ["within a second the end overtakes the start", [end("a", 5), start("a", 5)], false],
  ["within a second the next stream starts", [end("a", 5), start("b", 5)], true],
  ["within a second the next stream starts before the last one ends", [start("b", 5), end("a", 5)], true],
  ["the last stream ends late", [start("a", 1), start("b", 4), end("a", 5)], true],
  ["both streams end", [start("a", 1), start("b", 4), end("a", 5), end("b", 6)], false],
];

test.each(cases)("%s", (_name, events, live) => {
  const state = events.reduce<StreamState | undefined>((before, change) => applyChange(before, change), undefined);
  expect(state?.live).toBe(live);
});
