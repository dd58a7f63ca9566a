/** The arguments of `release`, and the errors for wrong arguments. */
import { expect, test } from "vitest";
import { ExpectedError } from "../../expected-error.ts";
import { readArguments } from "../../release/arguments.ts";

const nothing = { isHelp: false, isDryRun: false, isTested: false };

test.each([
  { given: [], want: nothing },
  { given: ["--dry-run"], want: { ...nothing, isDryRun: true } },
  { given: ["--tested", "--dry-run"], want: { ...nothing, isDryRun: true, isTested: true } },
  { given: ["-h"], want: { ...nothing, isHelp: true } },
])("$given", ({ given, want }) => {
  expect(readArguments(given)).toEqual(want);
});

test.each([
  { given: ["--dry"], message: "Unknown option '--dry'; expected one of --dry-run, --tested, --help" },
  { given: ["now"], message: /^Unexpected argument 'now'/ },
])("$given is refused", ({ given, message }) => {
  expect(() => readArguments(given)).toThrow(ExpectedError);
  expect(() => readArguments(given)).toThrow(message);
});
