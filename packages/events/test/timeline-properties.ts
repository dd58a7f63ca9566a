/**
 * Histories of channels and stages whose events come late, repeatedly, out of order or not at all. Their timelines are
 * compared with a reading of the same events in true order.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ChannelTimeline, reduceChannel } from "../src/timeline/channel.ts";
import { reduceStage, type StageTimeline } from "../src/timeline/stage.ts";
import type { IvsEvent } from "../src/types/ivs-event.ts";
import {
  byRecordingId,
  channelHistories,
  eventOf,
  readChannel,
  readStage,
  stageHistories,
  type Told,
  unfounded,
} from "./history.ts";

/** The order in which events arrive: by random keys. Every third event arrives again. */
const arrivals = fc.infiniteStream(fc.nat());

function arrive(events: readonly IvsEvent[], keys: Iterable<number>): IvsEvent[] {
  const key = keys[Symbol.iterator]();
  const draw = (): number => key.next().value ?? 0;
  const repeated = [...events, ...events.filter(() => draw() % 3 === 0)];
  return repeated
    .map((event) => ({ event, at: draw() }))
    .sort((left, right) => left.at - right.at)
    .map(({ event }) => event);
}

function shownChannel({ sessions, recordings, live }: ChannelTimeline) {
  return {
    sessions: sessions.map(({ events: _, ...session }) => session),
    recordings: recordings.map(({ detail: _, ...recording }) => ({
      ...recording,
      sourceIds: recording.sourceIds.toSorted(),
    })),
    live,
  };
}

function shownStage({ sessions, recordings, live }: StageTimeline) {
  const byId = (left: { readonly id: string }, right: { readonly id: string }) => (left.id < right.id ? -1 : 1);
  const ofStages = sessions.filter(({ participants }) => participants.length > 0);
  return {
    sessions: ofStages.map(({ id, participants }) => ({ id, participants: participants.toSorted(byId) })),
    // Recordings of several participants that begin in one second have no order.
    recordings: recordings.map(({ detail: _, sourceIds: __, ...recording }) => recording).toSorted(byRecordingId),
    live: live && { ...live, publishers: live.publishers.toSorted() },
  };
}

const channel = {
  histories: channelHistories,
  read: readChannel,
  timelineOf: (events: readonly IvsEvent[]) =>
    events.reduce<ChannelTimeline | undefined>(reduceChannel, undefined) as ChannelTimeline,
  shown: shownChannel,
};
const _stage = {
  histories: stageHistories,
  read: readStage,
  timelineOf: (events: readonly IvsEvent[]) =>
    events.reduce<StageTimeline | undefined>(reduceStage, undefined) as StageTimeline,
  shown: shownStage,
};

const stage = {
  histories: stageHistories,
  read: readStage,
  timelineOf: (events: readonly IvsEvent[]) =>
    events.reduce<StageTimeline | undefined>(reduceStage, undefined) as StageTimeline,
  shown: shownStage,
};

function check<Timeline extends { readonly missing: ChannelTimeline["missing"] }>(
  {
    read,
    timelineOf,
    shown,
  }: { read: typeof readChannel; timelineOf: (e: readonly IvsEvent[]) => Timeline; shown: (t: Timeline) => object },
  received: readonly Told[],
  lost: readonly Told[],
  keys: Iterable<number>,
): void {
  const { hasGaps, ...want } = read(received);
  const timeline = timelineOf(arrive(received.map(eventOf), keys));
  expect(unfounded(timeline.missing, lost), "claims that an event is missing which was not lost").toEqual([]);
  expect(timeline.missing.length > 0, "says whether events are missing").toBe(hasGaps);
  if (!hasGaps) expect(shown(timeline)).toEqual(want);
}

/** Which events of a history are lost: each with a probability of a fifth. */
const losses = fc.infiniteStream(fc.integer({ min: 0, max: 4 }));

function split(told: readonly Told[], fates: Iterable<number>): { received: Told[]; lost: Told[] } {
  const fate = fates[Symbol.iterator]();
  const received: Told[] = [];
  const lost: Told[] = [];
  for (const event of told) (fate.next().value === 0 ? lost : received).push(event);
  return { received, lost };
}

/** Declares the tests, each of which uses `numRuns` random histories. */
export function testTimelines(numRuns: number): void {
  test("channels: nothing is lost, and events of one second have no order", () => {
    const property = fc.property(channel.histories(0), arrivals, (told, keys) => check(channel, told, [], keys));
    fc.assert(property, { numRuns });
  });

  test("channels: with losses", () => {
    const property = fc.property(channel.histories(1), losses, arrivals, (told, fates, keys) => {
      const { received, lost } = split(told, fates);
      fc.pre(received.length > 0);
      check(channel, received, lost, keys);
    });
    fc.assert(property, { numRuns });
  });

  test("stages: nothing is lost, and events of one second have no order", () => {
    const property = fc.property(stage.histories(0), arrivals, (told, keys) => check(stage, told, [], keys));
    fc.assert(property, { numRuns });
  });

  test("stages: with losses", () => {
    const property = fc.property(stage.histories(1), losses, arrivals, (told, fates, keys) => {
      const { received, lost } = split(told, fates);
      fc.pre(received.length > 0);
      check(stage, received, lost, keys);
    });
    fc.assert(property, { numRuns });
  });

  test("any order gives the same timeline, which JSON keeps, and another arrival of an event changes nothing", () => {
    const property = fc.property(channel.histories(0), losses, arrivals, arrivals, (told, fates, keys, otherKeys) => {
      const events = split(told, fates).received.map(eventOf);
      const reduced = arrive(events, keys).reduce<ChannelTimeline | undefined>((timeline, event) => {
        const after = reduceChannel(timeline, event);
        const text = JSON.stringify(after);
        return text === undefined ? undefined : JSON.parse(text);
      }, undefined);
      const other = arrive(events, otherKeys).reduce<ChannelTimeline | undefined>(reduceChannel, undefined);
      expect(reduced).toEqual(other);
      for (const event of events) expect(reduceChannel(other, event)).toBe(other);
    });
    fc.assert(property, { numRuns: numRuns / 10 });
  });
}
