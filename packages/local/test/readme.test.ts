import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { handlers } from "../src/operations/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's table names every operation, each with a test that is there", () => {
  const rows = [...readme.matchAll(/^\| (\w+) +\| [^|]+ \| `([\w-]+)`: (.+?) +\|$/gm)];
  expect(rows.map(([, operation]) => operation).sort()).toEqual(Object.keys(handlers).sort());
  for (const [, operation, file, title] of rows) {
    const tests = readFileSync(new URL(`${file}.test.ts`, import.meta.url), "utf8");
    const found = [`test("${title}"`, `test('${title}'`].some((start) => tests.includes(start));
    expect(found, `the test of ${operation}`).toBe(true);
  }
});
