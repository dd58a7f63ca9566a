/** The README's tables of operations, and the tests in this folder that they name. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { services } from "../src/local-ivs.ts";
import { operationNames } from "../src/simulation/define-service.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's tables name every operation, and each behaviour with a test that is there", () => {
  const rows = [...readme.matchAll(/^\| (\w+) +\| [^|]+ \| `([\w-]+)`: (.+?) +\|$/gm)];
  expect(new Set(rows.map(([, operation]) => operation))).toEqual(new Set(operationNames(services)));
  // `scenarios` stands for those of the scenario suite, whose own test compares these rows with it.
  const files = rows.filter(([, , file]) => file !== "scenarios");
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(([, , file = "", title = ""]) => !isThere(file, title))).toEqual([]);
});

function isThere(file: string, title: string): boolean {
  const tests = readFileSync(new URL(`${file}.test.ts`, import.meta.url), "utf8");
  return [`test("${title}"`, `test('${title}'`].some((start) => tests.includes(start));
}
