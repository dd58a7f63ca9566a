import { expect, test } from "vitest";
import { figure, times, whole } from "../src/figures/number.ts";
import { markdownTable } from "../src/report/table.ts";

test("figures are aligned right, and text is aligned left", () => {
  const table = markdownTable([
    ["client", "bytes", "mark"],
    ["ours", "9", "reached"],
    ["a longer name", "1,234", "–"],
  ]);
  expect(table).toBe(`| client        | bytes | mark    |
| ------------- | ----: | ------- |
| ours          |     9 | reached |
| a longer name | 1,234 | –       |`);
});

test("a row may be short, and a table empty", () => {
  expect(markdownTable([["a", "b"], ["only"]])).toBe("| a    |   b |\n| ---- | --: |\n| only |     |");
  expect(markdownTable([])).toBe("");
});

test.each([
  [0, "0"],
  [0.04567, "0.046"],
  [1.234, "1.23"],
  [12.34, "12.3"],
  [14077.4, "14,077"],
  [Number.NaN, "–"],
])("the figure %d reads %s", (value, want) => {
  expect(figure(value)).toBe(want);
});

test("whole numbers and ratios", () => {
  expect([whole(0.6), whole(14077), whole(Number.NaN)]).toEqual(["1", "14,077", "–"]);
  expect([times(1.005), times(12), times(Number.POSITIVE_INFINITY)]).toEqual(["1.00 ×", "12.00 ×", "–"]);
});
