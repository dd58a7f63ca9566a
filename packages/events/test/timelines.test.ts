import { describe, expect, test } from "vitest";
import { type ChannelTimeline, reduceChannel } from "../src/timeline/channel.ts";
import { reduceStage, type StageTimeline } from "../src/timeline/stage.ts";
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
