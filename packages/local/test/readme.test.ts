import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarios } from "../../testing/src/scenarios/all.ts";
import { operationNames } from "../src/served.ts";
import { services } from "../src/services.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const aboutOperations = new Map(scenarios.map(({ name, operations }) => [name, operations as readonly string[]]));

test("the README's tables name every operation, and each behaviour with a test that is there", () => {
  const rows = [...readme.matchAll(/^\| (\w+) +\| [^|]+ \| `([\w-]+)`: (.+?) +\|$/gm)];
  expect(new Set(rows.map(([, operation]) => operation))).toEqual(new Set(operationNames(services)));
  expect(rows.filter(([, operation = "", file = "", title = ""]) => !isThere(operation, file, title))).toEqual([]);
});

function isThere(operation: string, file: string, title: string): boolean {
  if (file === "scenarios") return aboutOperations.get(title)?.includes(operation) ?? false;
  const tests = readFileSync(new URL(`${file}.test.ts`, import.meta.url), "utf8");
  return [`test("${title}"`, `test('${title}'`].some((start) => tests.includes(start));
}
