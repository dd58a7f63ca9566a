import { expect, test } from "vitest";
import { median, medianRatio } from "../src/figures/statistics.ts";

test.each([
  [[5], 5],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  // As strings, 10 would come before 9.
  [[10, 9, 1], 9],
])("the median of %j is %d", (values, want) => {
  expect(median(values)).toBe(want);
});

test("the values stay in their order", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test("there is no median of no values", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("a ratio is the median of the ratios of rounds, not the ratio of medians", () => {
  // In one round, both take ten times as long.
  expect(medianRatio([2, 20, 3], [1, 10, 2])).toBe(2);
});

test("a ratio needs the same number of rounds of both", () => {
  expect(() => medianRatio([1, 2], [1])).toThrow(RangeError);
});
