/** Applies events in various orders, and outdated lists. Each case has steps, and the changes that pages must get. */
import { expect, test } from "bun:test";
import { type ListedStream, LiveChannels } from "../src/channels.ts";
import type { StreamEvent } from "../src/event.ts";

const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/One";
let ids = 0;

type Step = (channels: LiveChannels) => unknown;
const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, seconds));
const event = (kind: StreamEvent["kind"], streamId: string, seconds: number): Step => {
  const id = `event-${++ids}`;
  return (channels) => channels.apply({ id, kind, channelArn, streamId, time: at(seconds) });
};
const start = (streamId: string, seconds: number) => event("start", streamId, seconds);
const end = (streamId: string, seconds: number) => event("end", streamId, seconds);
/** Returns a step that applies a list. Every event arrives at 1000, so by default the list is newer than all events. */
const list =
  (streams: Omit<ListedStream, "channelArn">[], asOf = 2000): Step =>
  (channels) =>
    channels.reconcile(
      streams.map((stream) => ({ channelArn, ...stream })),
      asOf,
    );

test.each<[string, Step[], string[]]>([
  ["start and end", [start("a", 1), end("a", 5)], ["live a", "offline a"]],
  ["the end overtakes the start", [end("a", 5), start("a", 1)], []],
  ["end and start in the same second", [start("a", 1), end("a", 1)], ["live a", "offline a"]],
  ["two kinds of end", [start("a", 1), end("a", 5), end("a", 5)], ["live a", "offline a"]],
  [
    "the next stream starts before the last one ends",
    [start("a", 1), start("b", 4), end("a", 5)],
    ["live a", "live b"],
  ],
  [
    "a quick reconnect whose events are out of order",
    [start("a", 1), end("a", 5), start("b", 4)],
    ["live a", "offline a", "live b"],
  ],
  ["an older stream starts late", [start("b", 9), start("a", 1), end("a", 5)], ["live b"]],
  [
    "an older stream starts late, after the newest has ended",
    [start("b", 9), end("b", 12), start("a", 1)],
    ["live b", "offline b"],
  ],
  ["the list has a stream whose event was lost", [list([{ streamId: "a", startTime: at(1) }])], ["live a"]],
  ["an event repeats what the list had", [list([{ streamId: "a", startTime: at(1) }]), start("a", 1)], ["live a"]],
  ["the list lacks an ended stream", [start("a", 1), list([])], ["live a", "offline a"]],
  ["the list has another stream", [start("a", 1), list([{ streamId: "b", startTime: at(8) }])], ["live a", "live b"]],
  [
    "an older stream than the list's starts late",
    [list([{ streamId: "b", startTime: at(8) }]), start("a", 1)],
    ["live b"],
  ],
  ["a list older than a start", [start("a", 1), list([], 1000)], ["live a"]],
  ["a list older than an end", [start("a", 1), end("a", 5), list([{ streamId: "a" }], 1000)], ["live a", "offline a"]],
  [
    "a list that lacked a stream by mistake",
    [start("a", 1), list([]), list([{ streamId: "a" }])],
    ["live a", "offline a", "live a"],
  ],
  [
    "the start arrives again after the list lacked its stream",
    [start("a", 1), list([]), start("a", 1)],
    ["live a", "offline a"],
  ],
  ["a list without a start time", [list([{ streamId: "a" }]), end("a", 5)], ["live a", "offline a"]],
])("%s", (_, steps, want) => {
  const told: string[] = [];
  const channels = new LiveChannels(
    ({ state, streamId }) => told.push(`${state} ${streamId}`),
    () => 1000,
  );
  for (const step of steps) step(channels);
  expect(told).toEqual(want);
});

test("the end of a stream after a later one has started is outdated", () => {
  const channels = new LiveChannels(
    () => {},
    () => 1000,
  );
  const outcomes = [start("a", 1), start("b", 4), end("a", 5)].map((step) => step(channels));
  expect(outcomes).toEqual(["applied", "applied", "outdated"]);
});

test("the same event twice counts once, also after many others", () => {
  const channels = new LiveChannels(() => {});
  const again = start("a", 1);
  expect(again(channels)).toBe("applied");
  for (let index = 0; index < 9000; index++) start(`s${index}`, 2)(channels);
  expect(again(channels)).toBe("duplicate");
});

test("reconcile returns how many channels it corrected", () => {
  const channels = new LiveChannels(() => {});
  expect([list([{ streamId: "a" }]), list([{ streamId: "a" }]), list([])].map((step) => step(channels))).toEqual([
    1, 0, 1,
  ]);
});

test("a snapshot has all known channels, or the given ones", () => {
  const channels = new LiveChannels(() => {});
  start("a", 1)(channels);
  const other = channelArn.replace("One", "Two");
  expect(channels.snapshot().map(({ channelArn, state }) => [channelArn, state])).toEqual([[channelArn, "live"]]);
  expect(channels.snapshot([other])).toEqual([{ channelArn: other, state: "offline" }]);
});

test("counts live channels, and creates a snapshot once per change", () => {
  const channels = new LiveChannels(() => {});
  start("a", 1)(channels);
  start("b", 2)(channels);
  const before = channels.snapshot();
  expect(channels.liveCount).toBe(1);
  expect(channels.snapshot()).toBe(before);
  end("b", 3)(channels);
  expect([channels.liveCount, channels.snapshot().map(({ state }) => state)]).toEqual([0, ["offline"]]);
  channels.apply({ id: "other", kind: "end", channelArn: `${channelArn}2`, streamId: "c", time: new Date(0) });
  expect(channels.snapshot()).toHaveLength(2);
});
