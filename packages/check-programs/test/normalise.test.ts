/** Parts of an output that differ from run to run. */
import { expect, test } from "vitest";
import { normalise } from "../src/run/normalise.ts";

test.each([
  ["arn:aws:ivs:us-west-2:123456789012:channel/AbCdEf123456", "arn:aws:ivs:us-west-2:123456789012:channel/<id>"],
  [`{"at":"2026-11-26T07:44:34.000Z"}`, `{"at":"<time>"}`],
  ["1764143074 and 1764143074123", "<time> and <time>"],
  ["0d5f0c5a-7a3a-4e0e-9d0a-0f6a8f2b1c3d", "<id>"],
  ["http://127.0.0.1:4100/a", "http://<host>/a"],
  ["took 12.5 ms", "took <duration>"],
  ["at file:///tmp/a/own/main.ts:3", "at <path>"],
  ["@aws-sdk/client-ivs", "@client/ivs"],
  [`{"name":"a","count":12}`, `{"name":"a","count":12}`],
])("%s", (given, want) => {
  expect(normalise(`${given}\n\n`)).toEqual([want]);
});
