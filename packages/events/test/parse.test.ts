import { describe, expect, expectTypeOf, test } from "vitest";
import { IvsEventError } from "../src/errors/ivs-event-error.ts";
import { parseIvsEvent } from "../src/parse/parse-ivs-event.ts";
import type { StageUpdate } from "../src/types/ivs-realtime.ts";
import { channelArn, example, examples, streamStart } from "./examples.ts";

describe("events", () => {
  test.each(examples)("$detail-type $detail.event_name$detail.recording_status$detail.limit_name", (given) => {
    expect(parseIvsEvent(given)).toEqual(given);
    expect(parseIvsEvent(JSON.parse(JSON.stringify(given)))).toEqual(given);
  });

  test.each([
    { title: "an unknown type", given: example("IVS Publisher Recording State Change", [], { anything: [1] }) },
    { title: "a type like a member of every object", given: example("constructor", [], {}) },
    {
      title: "a call that CloudTrail reports",
      given: example("AWS API Call via CloudTrail", [], { eventName: "CreateChannel" }),
    },
    {
      title: "an unknown name",
      given: example("IVS Stage Update", [channelArn], {
        event_name: "Participant Danced",
        session_id: "s",
        participant_id: "p",
      }),
    },
    {
      title: "further members",
      given: { ...streamStart, "replay-name": "replay", detail: { ...(streamStart.detail as object), more: { a: 1 } } },
    },
    { title: "a time with fractions", given: { ...streamStart, time: "2026-11-26T10:23:43.123Z" } },
    { title: "a time ahead", given: { ...streamStart, time: "2126-11-26T10:23:43Z" } },
  ])("passes $title", ({ given }) => {
    expect(parseIvsEvent(given)).toEqual(given);
  });

  test("leaves out members that are null", () => {
    const detail = { event_name: "Stream Start", stream_id: "st-1", code: null, channel_name: null };
    const event = parseIvsEvent({ ...example("IVS Stream State Change", [channelArn], detail), more: null });
    expect(event).toEqual(
      example("IVS Stream State Change", [channelArn], { event_name: "Stream Start", stream_id: "st-1" }),
    );
    expect(Object.keys(event.detail)).toEqual(["event_name", "stream_id"]);
  });

  test("a limit may be named by another member", () => {
    const given = example("IVS Limit Breach", [], { limit: "Concurrent Viewers", limit_value: 1, exceeded_by: 2 });
    expect(parseIvsEvent(given).detail).toMatchObject({ limit_name: "Concurrent Viewers" });
  });

  test("does not change its input", () => {
    const given = example(
      "IVS Limit Breach",
      [],
      Object.freeze({ limit: "x", limit_value: 1, exceeded_by: 2, a: null }),
    );
    parseIvsEvent(Object.freeze(given));
    expect(given.detail).toHaveProperty("a", null);
  });
});

describe("refusals", () => {
  const change = (members: object) => ({ ...streamStart, ...members });
  const detail = (members: object) => change({ detail: { ...(streamStart.detail as object), ...members } });
  test.each([
    { given: undefined, want: "the event must be an object, got undefined" },
    { given: null, want: "the event must be an object, got null" },
    { given: JSON.stringify(streamStart), want: "the event must be an object, got string" },
    { given: [streamStart], want: "the event must be an object, got a list" },
    { given: { Records: [] }, want: 'source must be "aws.ivs", got undefined' },
    { given: change({ source: "aws.ec2" }), want: 'source must be "aws.ivs", got "aws.ec2"' },
    { given: change({ source: "x".repeat(1000) }), want: `source must be "aws.ivs", got "${"x".repeat(80)}"` },
    { given: change({ version: "1" }), want: 'version must be "0", got "1"' },
    { given: change({ version: 0 }), want: 'version must be "0", got number' },
    { given: change({ id: "" }), want: "id must be a text that is not empty, got an empty text" },
    { given: change({ id: null }), want: "id must be a text that is not empty, got undefined" },
    { given: change({ "detail-type": 7 }), want: "detail-type must be a text that is not empty, got number" },
    { given: change({ time: "yesterday" }), want: 'time must be an ISO-8601 time, got "yesterday"' },
    {
      given: change({ time: "2026-13-45T99:00:00Z" }),
      want: 'time must be an ISO-8601 time, got "2026-13-45T99:00:00Z"',
    },
    { given: change({ time: 1 }), want: "time must be a text that is not empty, got number" },
    { given: change({ resources: channelArn }), want: "resources must be a list of texts, got string" },
    { given: change({ resources: [null] }), want: "resources must be a list of texts, got a list" },
    { given: change({ resources: [] }), want: "resources must be a list of at least one ARN, got an empty list" },
    { given: change({ detail: null }), want: "detail must be an object, got undefined" },
    { given: change({ detail: "{}" }), want: "detail must be an object, got string" },
    { given: detail({ event_name: null }), want: "detail.event_name must be a text that is not empty, got undefined" },
    { given: detail({ stream_id: "" }), want: "detail.stream_id must be a text that is not empty, got an empty text" },
    { given: detail({ code: 5 }), want: "detail.code must be a text, got number" },
    {
      given: example("IVS Limit Breach", [], { limit_name: "Concurrent Viewers", limit_value: "1", exceeded_by: 2 }),
      want: "detail.limit_value must be a number, got string",
    },
    {
      given: example("IVS Recording State Change", [channelArn], {
        ...(examples[7]?.detail as object),
        recording_session_stream_ids: "st-1",
      }),
      want: "detail.recording_session_stream_ids must be a list of texts, got string",
    },
  ])("$want", ({ given, want }) => {
    expect(() => parseIvsEvent(given)).toThrow(new IvsEventError(want));
  });

  test("never shows a value of detail", () => {
    const secret = "a user's secret";
    const given = example("IVS Stage Update", [channelArn], {
      event_name: "x",
      session_id: "",
      user_id: secret,
      participant_id: [secret],
    });
    expect(() => parseIvsEvent(given)).toThrow(/^detail.session_id must be/);
    expect(() => parseIvsEvent({ ...given, detail: secret })).toThrow("detail must be an object, got string");
  });
});

test("types tell the events apart", () => {
  const event = parseIvsEvent(examples[10]);
  if (event["detail-type"] !== "IVS Stage Update") throw new Error("must not happen");
  expectTypeOf(event).toEqualTypeOf<StageUpdate>();
  expect(event.detail.participant_id).toBe("p1");
});
