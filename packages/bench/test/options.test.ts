import { CommanderError } from "commander";
import { afterEach, expect, test, vi } from "vitest";
import { parseOptions } from "../src/options.ts";

const choices = { cases: ["size", "calls"], profiled: ["calls"] };

afterEach(() => vi.restoreAllMocks());

test.each([
  [[], { quick: false, write: true, page: false }],
  [["--quick"], { quick: true, write: false, page: false }],
  [["--quick", "--write"], { quick: true, write: true, page: false }],
  [["--only", "size"], { quick: false, write: true, page: false, only: "size" }],
  [["--only=calls", "--quick"], { quick: true, write: false, page: false, only: "calls" }],
  [["--profile", "calls"], { quick: false, write: true, page: false, profile: "calls" }],
  [["--page"], { quick: false, write: true, page: true }],
])("%j", (args, want) => {
  expect(parseOptions(args, choices)).toEqual(want);
});

test.each([
  [["--quik"], "error: unknown option '--quik'\n(Did you mean --quick?)\n"],
  [["--only"], "error: option '--only <case>' argument missing\n"],
  [["--only", "sise"], "error: option '--only <case>' argument 'sise' is invalid. Allowed choices are size, calls.\n"],
  [["--profile", "size"], "error: option '--profile <case>' argument 'size' is invalid. Allowed choices are calls.\n"],
  [["size"], "error: too many arguments. Expected 0 arguments but got 1.\n"],
  [["--profile", "calls", "--quick"], "error: option '--profile <case>' cannot be used with option '--quick'\n"],
  [["--page", "--only", "size"], "error: option '--page' cannot be used with option '--only <case>'\n"],
])("%j is refused with one message", (args, message) => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(() => parseOptions(args, choices)).toThrow(CommanderError);
  expect(said.mock.calls.flat()).toEqual([message]);
});
