/** The types of the control API over HTTP, as openapi-typescript writes them, agree with the controls in-process. */
import type { components } from "@ivskit/local/types/control-api";
import { expect, expectTypeOf, test } from "vitest";
import {
  createLocalIvs,
  type FaultRuleInput,
  type JoinOptions,
  type LocalParticipant,
  type LocalStream,
  type SeedResult,
  type StateQuery,
  type StateSummary,
  type StreamOptions,
  type TakeoverOptions,
} from "../src/index.ts";

type Schemas = components["schemas"];

/** A value as JSON carries it: dates are text. */
type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Name in keyof T]: Wire<T[Name]> }
      : T;

test("inputs of routes are inputs of controls", () => {
  expectTypeOf<Omit<Schemas["ConnectInput"], "channelArn">>().toExtend<StreamOptions>();
  expectTypeOf<Omit<Schemas["TakeoverInput"], "channelArn">>().toExtend<TakeoverOptions>();
  expectTypeOf<Omit<Schemas["JoinInput"], "stageArn">>().toExtend<JoinOptions>();
  expectTypeOf<Schemas["FaultRule"]>().toExtend<FaultRuleInput>();
  expectTypeOf<{ search?: Schemas["Search"]; limit?: Schemas["Limit"] }>().toExtend<StateQuery>();
});

test("results of controls are outputs of routes", () => {
  expectTypeOf<Wire<LocalStream>>().toExtend<Schemas["LocalStream"]>();
  expectTypeOf<keyof LocalParticipant>().toEqualTypeOf<keyof Schemas["LocalParticipant"]>();
  expectTypeOf<keyof StateSummary>().toEqualTypeOf<keyof Schemas["StateSummary"]>();
  expectTypeOf<keyof SeedResult>().toEqualTypeOf<keyof Schemas["SeedResult"]>();
});

test("the document that is served has the routes of the three services", async () => {
  const response = await createLocalIvs().fetch(new Request("http://127.0.0.1:4100/_ivskit/openapi.json"));
  const { paths } = await response.json();
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(["/_ivskit/streams/start", "/_ivskit/stages/join", "/_ivskit/clock/advance"]),
  );
});
