import { describe, expect, test } from "vitest";
import { parseIvsEvent } from "../src/parse/parse-ivs-event.ts";
import { type EventPattern, eventPattern, type NeededEvents } from "../src/select/event-pattern.ts";
import { isIvsEvent, match } from "../src/select/match.ts";
import { channelArn, example, examples, stageArn, streamStart } from "./examples.ts";

describe("match", () => {
  const handlers = {
    "IVS Stream State Change": ({ detail }: { detail: { stream_id: string } }) => detail.stream_id,
    "IVS Limit Breach": ({ detail }: { detail: { limit_name: string } }) => detail.limit_name,
  };
  test.each([
    [streamStart, "st-1"],
    [examples[5], "Ingest Bitrate"],
    [examples[10], undefined],
    [example("toString", [], {}), undefined],
  ])("calls the function of the type", (given, want) => {
    expect(match(parseIvsEvent(given), handlers)).toBe(want);
    expect(match(parseIvsEvent(given), handlers, () => "other")).toBe(want ?? "other");
  });

  test("a guard", () => {
    const event = parseIvsEvent(streamStart);
    expect(isIvsEvent(event, "IVS Stage Update")).toBe(false);
    expect(isIvsEvent(event, "IVS Stream State Change") && event.detail.event_name).toBe("Stream Start");
  });
});

describe("patterns", () => {
  const table: { needed: NeededEvents; resources?: string[]; want: EventPattern }[] = [
    {
      needed: { "IVS Stream State Change": true, "IVS Limit Breach": () => {} },
      want: { source: ["aws.ivs"], "detail-type": ["IVS Stream State Change", "IVS Limit Breach"] },
    },
    {
      needed: { "IVS Stream State Change": ["Stream Start", "Stream End"] },
      resources: [channelArn],
      want: {
        source: ["aws.ivs"],
        resources: [channelArn],
        "detail-type": ["IVS Stream State Change"],
        detail: { event_name: ["Stream Start", "Stream End"] },
      } as EventPattern,
    },
    {
      needed: {
        "IVS Recording State Change": ["Recording End"],
        "IVS Limit Breach": ["Ingest Bitrate"],
        "IVS Stage Update": true,
      },
      want: {
        source: ["aws.ivs"],
        $or: [
          { "detail-type": ["IVS Recording State Change"], detail: { recording_status: ["Recording End"] } },
          { "detail-type": ["IVS Limit Breach"], detail: { limit_name: ["Ingest Bitrate"] } },
          { "detail-type": ["IVS Limit Breach"], detail: { limit: ["Ingest Bitrate"] } },
          { "detail-type": ["IVS Stage Update"] },
        ],
      },
    },
  ];
  test.each(table)("%#", ({ needed, resources, want }) => {
    expect(eventPattern(needed, resources)).toEqual(want);
  });

  test("a pattern matches the needed events only", () => {
    const needed = {
      "IVS Stream State Change": ["Stream Start"],
      "IVS Recording State Change": ["Recording End", "Recording Start Failure"],
      "IVS Limit Breach": ["Concurrent Viewers"],
      "IVS Composition State Change": true,
    } as const;
    const old = example("IVS Limit Breach", [], { limit: "Concurrent Viewers", limit_value: 1, exceeded_by: 2 });
    const found = [...examples, old].filter((event) => fits(event, eventPattern(needed)));
    expect(found).toEqual([examples[2], examples[6], examples[8], examples[9], examples[12], old]);
    const ofStage = eventPattern({ "IVS Stage Update": true }, [stageArn]);
    expect(examples.filter((event) => fits(event, ofStage))).toEqual([examples[10], examples[11]]);
    const others = { ...examples[10], resources: [channelArn] };
    expect(fits(others, ofStage)).toBe(false);
  });
});

/**
 * Whether a pattern matches, by the rules of EventBridge for texts and `$or`.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
function fits(value: unknown, pattern: object): boolean {
  return Object.entries(pattern).every(([name, wanted]: [string, unknown]) => {
    if (name === "$or") return (wanted as object[]).some((one) => fits(value, one));
    const member = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (!Array.isArray(wanted)) return fits(member, wanted as object);
    return [member].flat().some((item) => wanted.includes(item));
  });
}
