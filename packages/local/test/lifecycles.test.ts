import { describe, expect, test } from "vitest";
import { recordingConfigurationState } from "../src/services/ivs/lifecycles/recording-configuration.ts";
import {
  advance,
  connect,
  eventLimit,
  hasErrorEvent,
  isLive,
  isRunning,
  type StreamCommand,
  type StreamLife,
  type StreamPhase,
  step,
} from "../src/services/ivs/lifecycles/stream.ts";

function at(seconds: number): Date {
  return new Date(seconds * 1000);
}

function run(...commands: StreamCommand["type"][]): StreamLife {
  let life = connect(at(0));
  for (const [index, type] of commands.entries()) life = step(life, { type }, at(index + 1)) ?? life;
  return life;
}

const lives: Record<StreamPhase, StreamLife> = {
  created: run(),
  live: run("start"),
  starving: run("start", "starve"),
  ended: run("start", "end"),
  failed: run("start", "fail"),
};

describe("a stream takes", () => {
  const rows: [StreamPhase, Record<StreamCommand["type"], StreamPhase | undefined>][] = [
    ["created", { start: "live", starve: undefined, recover: undefined, end: "ended", fail: "failed" }],
    ["live", { start: undefined, starve: "starving", recover: "live", end: "ended", fail: "failed" }],
    ["starving", { start: undefined, starve: "starving", recover: "live", end: "ended", fail: "failed" }],
    ["ended", { start: undefined, starve: undefined, recover: undefined, end: undefined, fail: undefined }],
    ["failed", { start: undefined, starve: undefined, recover: undefined, end: undefined, fail: undefined }],
  ];
  const table = rows.flatMap(([from, row]) =>
    Object.entries(row).map(([type, to]) => [from, type as StreamCommand["type"], to] as const),
  );
  test.each(table)("%s, told to %s: %s", (from, type, to) => {
    const before = structuredClone(lives[from]);
    expect(step(lives[from], { type }, at(9))?.phase).toBe(to);
    expect(lives[from], "a step leaves the life before it as it was").toEqual(before);
  });
});

describe("its events, newest first", () => {
  test.each([
    { given: run(), want: ["Session Created"] },
    { given: run("end"), want: ["Session Ended", "Session Created"] },
    { given: run("fail"), want: ["Session Ended", "Stream Failure", "Session Created"] },
    {
      given: run("start", "starve", "starve", "recover", "recover", "end"),
      want: ["Stream End", "Session Ended", "Starvation End", "Starvation Start", "Stream Start", "Session Created"],
    },
  ])("$want", ({ given, want }) => {
    expect(given.events.map(({ name }) => name)).toEqual(want);
  });

  test("no more than the limit, the oldest go first", () => {
    let life = run("start");
    for (let index = 0; index < eventLimit; index++) {
      life = step(life, { type: index % 2 === 0 ? "starve" : "recover" }, at(index)) ?? life;
    }
    expect(life.events).toHaveLength(500);
    expect(life.events.at(-1)?.name).toBe("Starvation Start");
  });

  test("a failure is an error event, and says its code", () => {
    expect(Object.entries(lives).map(([phase, life]) => [phase, hasErrorEvent(life)])).toEqual([
      ["created", false],
      ["live", false],
      ["starving", false],
      ["ended", false],
      ["failed", true],
    ]);
    const failed = step(lives.live, { type: "fail", code: "Gone" }, at(5));
    expect(failed?.events.find(({ name }) => name === "Stream Failure")?.code).toBe("Gone");
  });
});

test("an encoder is connected until the end, viewers can watch while live or starving", () => {
  const phases = Object.entries(lives).map(([phase, life]) => [phase, isRunning(life), isLive(life)]);
  expect(phases).toEqual([
    ["created", true, false],
    ["live", true, true],
    ["starving", true, true],
    ["ended", false, false],
    ["failed", false, false],
  ]);
});

describe("time alone", () => {
  test.each([
    { given: connect(at(0), at(5)), time: 4, want: ["created", undefined] },
    { given: connect(at(0), at(5)), time: 5, want: ["live", at(5)] },
    { given: connect(at(0), at(5)), time: 60, want: ["live", at(5)] },
    { given: connect(at(0)), time: 60, want: ["created", undefined] },
    { given: lives.ended, time: 60, want: ["ended", at(1)] },
  ])("after $time seconds: $want", ({ given, time, want }) => {
    const { phase, startTime } = advance(given, at(time));
    expect([phase, startTime]).toEqual(want);
  });
});

describe("a recording configuration", () => {
  test.each([
    [false, 1_999, "CREATING"],
    [false, 2_000, "ACTIVE"],
    [true, 1_999, "CREATING"],
    [true, 2_000, "CREATE_FAILED"],
  ])("failing: %s, after %d ms: %s", (failing, passed, want) => {
    expect(recordingConfigurationState({ createdAt: at(0), failing }, 2_000, new Date(passed))).toBe(want);
  });
});
