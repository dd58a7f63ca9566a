/** Compiled JMESPath and the interpreter of the library give the same results. */
import { stripTypeScriptTypes } from "node:module";
import { search } from "@jmespath-community/jmespath";
import { describe, expect, test } from "vitest";
import { compileJmesPath } from "../src/emit/jmespath.ts";

const data = {
  status: "ACTIVE",
  count: 3,
  zero: 0,
  on: true,
  off: false,
  empty: [],
  text: "",
  none: null,
  "odd-name": "odd",
  owner: { name: "me", address: { city: "X" } },
  items: [
    { state: "DONE", size: 1, tags: ["a", "b"], owner: { name: "me" } },
    { state: "FAILED", size: 5, tags: [] },
    { size: 9, tags: ["c"], owner: { name: "you" } },
  ],
  byName: { first: { state: "DONE" }, second: { state: "LOST" } },
  lists: [[1, 2], [3]],
};

function evaluate(expression: string, data: unknown): unknown {
  const compiled = compileJmesPath(expression, { value: "output" });
  const script = stripTypeScriptTypes(`const compiled = (output) => ${compiled};`);
  const compiledFunction = new Function(`${script}; return compiled;`) as () => (output: unknown) => unknown;
  return compiledFunction()(data);
}

const expressions: readonly string[] = [
  "status",
  "owner.address.city",
  "owner.nothing.city",
  '"odd-name"',
  "items[0].state",
  "items[-1].owner.name",
  "items[7].state",
  "items[].state",
  "items[*].owner.name",
  "items[*].tags[0]",
  "items[].tags[]",
  "lists[]",
  "nothing[].state",
  "byName.*.state",
  "items[?state == 'DONE'].size",
  "items[?size > `2`].size",
  "items[?size >= `5` && state == 'FAILED'].size",
  "items[?!(state == 'DONE')].size",
  "items[?state].size",
  "items[?tags].size",
  "items[?owner.name == 'me'] | [0].size",
  "items[].state | [0]",
  "length(items)",
  "length(items[?state == 'DONE'])",
  "length(items) > `2`",
  "length(status)",
  "count == `3`",
  "count != `3`",
  "count < `3`",
  "status == 'ACTIVE'",
  "none == `null`",
  "nothing == `null`",
  "status == `null`",
  "nothing != `null`",
  "on == `true`",
  "on && off",
  "on || off",
  "!on",
  "!empty",
  "!text",
  "!zero",
  "!owner",
  "!nothing",
  "contains(status, 'ACT')",
  "contains(items[].state, 'DONE')",
  "contains(items[].state, 'LOST')",
  "starts_with(status, 'ACT')",
  "ends_with(status, 'IVE')",
  "keys(byName)",
  "values(byName)[].state",
  "[status, count]",
  "@",
  "`[1, 2]`",
];

/** Replaces undefined by null: a missing value is null in JMESPath, and undefined in JavaScript. */
const missing = (value: unknown): unknown => (value === undefined ? null : value);

test.each(expressions)("%s", (expression) => {
  expect(missing(evaluate(expression, data))).toEqual(search(data, expression));
});

describe("an unsupported expression is refused", () => {
  test.each([
    ["sort(items)", "the function sort() in a JMESPath expression is not supported"],
    ["{a: status}", "is not supported"],
    ["items[0:1]", "is not supported"],
    ["items[", ""],
  ])("%s", (expression, says) => {
    expect(() => compileJmesPath(expression, { value: "output" })).toThrow(says);
  });
});

test("input and output are names in the scope", () => {
  const scope = { scope: ["input", "output"] };
  expect(compileJmesPath("input.a == output.b", scope)).toBe("(input?.a === output?.b)");
  expect(() => compileJmesPath("other.a", scope)).toThrow('"other" is not one of input, output');
});
