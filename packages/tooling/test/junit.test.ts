import { expect, test } from "vitest";
import { countCases, skippedIn } from "../src/junit.ts";

test.each([
  ["", { passed: 0, failed: 0, skipped: 0 }],
  ['<testcase name="a"/><testcase name="b"></testcase>', { passed: 2, failed: 0, skipped: 0 }],
  ['<testcase name="a"><failure message="x"/></testcase>', { passed: 0, failed: 1, skipped: 0 }],
  ['<testcase name="a"><error>x</error></testcase><testcase name="b"/>', { passed: 1, failed: 1, skipped: 0 }],
  ['<testcase name="a"><skipped/></testcase>', { passed: 0, failed: 0, skipped: 1 }],
  ['<testcase name="a &lt;failure"/>', { passed: 1, failed: 0, skipped: 0 }],
])("%j", (xml, want) => {
  expect(countCases(xml)).toEqual(want);
});

test("the names of skipped tests", () => {
  const xml = '<testcase name="a"/><testcase classname="x" name="Firefox &gt; runs"><skipped/></testcase>';
  expect(skippedIn(xml)).toEqual(["Firefox > runs"]);
});
