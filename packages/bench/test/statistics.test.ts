import { expect, test } from "vitest";
import { median, medianRatio } from "../src/figures/statistics.ts";

test.each([
  [[5], 5],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  // As texts, 10 would come before 9.
  [[10, 9, 1], 9],
])("the median of %j is %d", (values, want) => {
  expect(median(values)).toBe(want);
});

test("the values stay in their order", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test("of nothing there is no median", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("a ratio is that of rounds, and not of medians", () => {
  // A round in which all took ten times as long says the same as the others.
  expect(medianRatio([2, 20, 3], [1, 10, 2])).toBe(2);
});

test("a ratio needs as many rounds of both", () => {
  expect(() => medianRatio([1, 2], [1])).toThrow(RangeError);
});
