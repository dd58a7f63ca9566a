/** The tables of operations in the documentation, and the tests in this folder that they name. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { services } from "../src/local-ivs.ts";
import { operationNames } from "../src/simulation/define-service.ts";

const page = readFileSync(new URL("../docs/operations.md", import.meta.url), "utf8");

test("the tables name every operation, and each behaviour with a test that is there", () => {
  const rows = [...page.matchAll(/^\| (\w+) +\| [^|]+ \| `([\w-]+)`: (.+?) +\|$/gm)];
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
