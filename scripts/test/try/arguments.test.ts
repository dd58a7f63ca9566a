/** The arguments of `try`, and the errors for wrong arguments. */
import { expect, test } from "vitest";
import { ExpectedError } from "../../expected-error.ts";
import { readArguments } from "../../try/arguments.ts";

test.each([
  { given: ["app"], want: { folder: "app" } },
  { given: ["my app", "--package-manager", "yarn"], want: { folder: "my app", manager: { name: "yarn" } } },
  {
    given: ["--package-manager=pnpm@9.15.9", "app"],
    want: { folder: "app", manager: { name: "pnpm", version: "9.15.9" } },
  },
  { given: ["app", "--only", "core, @ivskit/local"], want: { folder: "app", only: ["@ivskit/core", "@ivskit/local"] } },
  { given: ["--help"], want: {} },
  { given: ["app", "-h"], want: {} },
])("$given", ({ given, want }) => {
  expect(readArguments(given)).toEqual(want);
});

test.each([
  { given: [], message: "No folder was given; expected the top folder of a project" },
  { given: ["one", "two"], message: "Expected one folder, got 2: one, two" },
  { given: ["app", "--force"], message: "Unknown option '--force'; expected one of --package-manager, --only, --help" },
  {
    given: ["app", "--only"],
    message: "Option '--only <value>' argument missing; expected one of --package-manager, --only, --help",
  },
  {
    given: ["app", "--package-manager", "deno"],
    message: '--package-manager must be one of npm, pnpm, yarn, bun, or one with a version as in pnpm@9, got "deno"',
  },
])("$given is refused", ({ given, message }) => {
  expect(() => readArguments(given)).toThrow(new ExpectedError(message));
});
