import { expect, test } from "vitest";
import { cases } from "../src/cases.ts";
import { type Target, targets } from "../src/figures/targets.ts";
import { evaluate } from "../src/figures/verdicts.ts";

const most: Target = {
  figure: "size.one",
  description: "one",
  bound: "at most",
  limit: 6144,
  aim: 5120,
  unit: "bytes",
};
const least: Target = { figure: "calls.x", description: "calls", bound: "at least", limit: 1.3, unit: "times" };

test.each([
  [most, 6144, "reached"],
  [most, 6145, "not reached"],
  [least, 1.3, "reached"],
  [least, 1.29, "not reached"],
  [least, Number.NaN, "not measured"],
])("%j with %d", (target, value, mark) => {
  expect(evaluate(target, { [target.figure]: value }).mark).toBe(mark);
});

test("a missing figure counts as not measured", () => {
  expect(evaluate(most, { "size.two": 1 })).toEqual({
    target: most,
    wanted: "at most 6,144 bytes (aim: 5,120 bytes)",
    measured: "–",
    mark: "not measured",
  });
});

test("every target refers to a figure of a case, and to a different one", () => {
  const names = cases.map(({ name }) => name);
  expect(targets.filter(({ figure }) => !names.includes(figure.split(".")[0] ?? ""))).toEqual([]);
  expect(new Set(targets.map(({ figure }) => figure)).size).toBe(targets.length);
});
