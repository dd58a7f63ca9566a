import { describe, expect, test } from "vitest";
import { type ChannelTimeline, reduceChannel } from "../src/timeline/channel.ts";
import { reduceStage, type StageTimeline } from "../src/timeline/stage.ts";
import type { IvsEvent } from "../src/types/ivs-event.ts";
import { examples, streamStart } from "./examples.ts";
import { channelArn, eventOf, stageArn, timeAt } from "./history.ts";
import { testTimelines } from "./timeline-properties.ts";

// `timelines.slow.test.ts` tries many more.
testTimelines(300);

const state = "IVS Stream State Change";
const health = "IVS Stream Health Change";
const ofStream = (type: string, name: string, subject: string, second: number) =>
  eventOf({ type, name, subject, session: subject, second });

describe("no more than 1,000 events", () => {
  test("a stream that starves again and again stays live since its start", () => {
    let timeline: ChannelTimeline | undefined;
    for (const [second, name] of ["Session Created", "Stream Start"].entries()) {
      timeline = reduceChannel(timeline, ofStream(state, name, "st-1", second));
    }
    for (let second = 2; second < 1_302; second++) {
      const name = second % 2 === 0 ? "Starvation Start" : "Starvation End";
      timeline = reduceChannel(timeline, ofStream(health, name, "st-1", second));
    }
    expect(timeline?.live).toEqual({ id: "st-1", since: timeAt(1), health: "HEALTHY" });
    expect(timeline?.missing).toEqual([]);
    expect(timeline?.sessions[0]?.events).toHaveLength(1_000);
    expect(timeline?.sessions[0]?.starvations.at(-1)).toEqual({ startedAt: timeAt(1300), endedAt: timeAt(1301) });
  });

  test("old streams are forgotten, and their late events have no effect", () => {
    let timeline: ChannelTimeline | undefined;
    const names = ["Session Created", "Stream Start", "Stream End", "Session Ended"];
    for (let stream = 0; stream < 260; stream++) {
      for (const [step, name] of names.entries()) {
        timeline = reduceChannel(timeline, ofStream(state, name, `st-${stream}`, stream * 4 + step));
      }
    }
    expect(timeline?.missing).toEqual([]);
    expect(timeline?.sessions).toHaveLength(250);
    expect(timeline?.forgotten).toHaveLength(10);
    expect(reduceChannel(timeline, ofStream(state, "Stream Start", "st-0", 1))).toBe(timeline);
  });

  test("a stage whose participants come and go keeps those who publish", () => {
    let timeline: StageTimeline | undefined;
    const tell = (name: string, subject: string, second: number) => {
      const event = eventOf({ type: "IVS Stage Update", name, subject, session: "st-1", second });
      timeline = reduceStage(timeline, event);
    };
    tell("Participant Published", "ann", 0);
    for (let second = 1; second < 1_101; second += 2) {
      tell("Participant Published", "bob", second);
      tell("Participant Unpublished", "bob", second + 1);
    }
    expect(timeline?.live).toEqual({ id: "st-1", since: timeAt(0), publishers: ["ann"] });
    expect(timeline?.missing).toEqual([]);
    expect(timeline?.sessions[0]?.events.length).toBeLessThanOrEqual(1_000);
  });
});

/** A timeline of one session, as a program would have stored it. */
function stored<Timeline>(resourceArn: string, events: readonly IvsEvent[]): Timeline {
  return { resourceArn, sessions: [{ id: "st-1", events }], forgotten: [] } as Timeline;
}

describe("a live session of more than 1,000 events that are all needed", () => {
  const stageEvent = (name: string, subject: string, second: number, recording?: string) => {
    const type = recording === undefined ? "IVS Stage Update" : "IVS Participant Recording State Change";
    return eventOf({ type, name, subject, session: "st-1", second, ...(recording !== undefined && { recording }) });
  };

  /** Ann publishes and is recorded; then each guest publishes, and is recorded, for two seconds. */
  const annAndGuests = (count: number): IvsEvent[] => {
    const guests = Array.from({ length: count }, (_, guest) => {
      const [subject, second, recording] = [`guest-${guest}`, guest * 4 + 2, `of guest ${guest}`];
      return [
        stageEvent("Participant Published", subject, second),
        stageEvent("Recording Start", subject, second + 1, recording),
        stageEvent("Participant Unpublished", subject, second + 2),
        stageEvent("Recording End", subject, second + 3, recording),
      ];
    });
    return [
      stageEvent("Participant Published", "ann", 0),
      stageEvent("Recording Start", "ann", 1, "of ann"),
      ...guests.flat(),
    ];
  };
  const afterAll = (events: readonly IvsEvent[]): StageTimeline | undefined =>
    events
      .slice(1_000)
      .reduce<StageTimeline | undefined>(reduceStage, stored<StageTimeline>(stageArn, events.slice(0, 1_000)));

  test("a stage forgets the oldest publications that are over, and does not say that their events are lost", () => {
    const timeline = afterAll(annAndGuests(270));
    expect(timeline?.sessions[0]?.events.length).toBeLessThanOrEqual(1_000);
    expect(timeline?.live).toEqual({ id: "st-1", since: timeAt(0), publishers: ["ann"] });
    expect(timeline?.missing).toEqual([]);
    expect(timeline?.forgotten).toContain("guest-0");
    expect(timeline?.forgotten).not.toContain("st-1");
  });

  test("a stage forgets the oldest recordings that are over, and says which", () => {
    const told = annAndGuests(350);
    const isEnd = ({ detail }: IvsEvent) => "event_name" in detail && detail.event_name === "Participant Unpublished";
    const timeline = afterAll(told.filter((event) => !isEnd(event)));
    expect(timeline?.sessions[0]?.events.length).toBeLessThanOrEqual(1_000);
    expect(timeline?.forgotten.slice(0, 2)).toEqual(["of guest 0", "of guest 1"]);
    const ids = timeline?.recordings.map(({ recordingId }) => recordingId);
    expect(ids?.slice(0, 2)).toEqual(["of ann", "of guest 26"]);
  });

  test.each([
    ["Participant Published", undefined, "guest-0"],
    ["Recording Start", "of guest", "of guest 0"],
  ])("a stage forgets the oldest %s, and says whose", (name, recording, id) => {
    const events = Array.from({ length: 1_010 }, (_, second) =>
      stageEvent(name, `guest-${second}`, second, recording && `${recording} ${second}`),
    );
    const first = stored<StageTimeline>(stageArn, [
      stageEvent("Participant Published", "ann", 2_000),
      ...events.slice(0, 999),
    ]);
    const timeline = events.slice(999).reduce<StageTimeline | undefined>(reduceStage, first);
    expect(timeline?.sessions[0]?.events).toHaveLength(1_000);
    expect(timeline?.live?.publishers).toContain("ann");
    expect(timeline?.forgotten).toHaveLength(11);
    expect(timeline?.forgotten[0]).toBe(id);
  });

  test("a channel forgets the oldest Starvation Start, and stays live since its start", () => {
    const events = Array.from({ length: 1_010 }, (_, second) =>
      ofStream(health, "Starvation Start", "st-1", second + 1),
    );
    const start = ofStream(state, "Stream Start", "st-1", 0);
    const first = stored<ChannelTimeline>(channelArn, [start, ...events.slice(0, 999)]);
    const timeline = events.slice(999).reduce<ChannelTimeline | undefined>(reduceChannel, first);
    expect(timeline?.sessions[0]?.events).toHaveLength(1_000);
    expect(timeline?.live).toEqual({ id: "st-1", since: timeAt(0), health: "STARVING" });
    expect(timeline?.forgotten).toEqual([]);
    expect(timeline?.missing).toContainEqual({ name: "Starvation End", id: "st-1" });
  });
});

describe("events that a timeline does not use", () => {
  const timeline = reduceChannel(undefined, ofStream(state, "Stream Start", "st-1", 0));
  test.each([
    ["of another channel", { ...streamStart, resources: [`${channelArn}2`] }],
    ["of a stage", examples[10]],
    ["of a composition", examples[12]],
    ["of the account", examples[6]],
    ["of an unknown type", { ...streamStart, "detail-type": "IVS Stream Dance" as string, detail: {} }],
  ])("%s", (_, given) => {
    const event = given as Parameters<typeof reduceChannel>[1];
    expect(reduceChannel(timeline, event)).toBe(timeline);
    if (event.resources[0] !== stageArn) expect(reduceStage(undefined, event)).toBeUndefined();
  });
});

test("times that contradict each other do not set an ended stream live again", () => {
  const end = ofStream(state, "Stream End", "st-1", 0);
  const start = ofStream(state, "Stream Start", "st-1", 3_600);
  const timeline = [end, start].reduce<ChannelTimeline | undefined>(reduceChannel, undefined);
  expect(timeline?.live).toBeUndefined();
  expect(timeline?.sessions).toMatchObject([{ state: "ENDED", startedAt: timeAt(3_600), endedAt: timeAt(0) }]);
});

test("an event time that cannot be read is replaced by the time of the event", () => {
  const told = { type: "IVS Stage Update", name: "Participant Published", subject: "ann", session: "st-1", second: 5 };
  const event = eventOf(told) as Parameters<typeof reduceStage>[1];
  const odd = { ...event, detail: { ...event.detail, event_time: "soon" } } as typeof event;
  expect(reduceStage(undefined, odd)?.live?.since).toBe(timeAt(5));
});
