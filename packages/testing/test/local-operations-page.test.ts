/** The scenarios that the documentation of the local service names, operation by operation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { expect, test } from "vitest";
import { scenarios } from "../src/scenarios/all.ts";

const page = readFileSync(join(packageFolder("@ivskit/local", import.meta.dirname), "docs/operations.md"), "utf8");
const aboutOperations = new Map(scenarios.map(({ name, operations }) => [name, operations as readonly string[]]));

test("each scenario that the page names exists and calls the operation", () => {
  const rows = [...page.matchAll(/^\| (\w+) +\| [^|]+ \| `scenarios`: (.+?) +\|$/gm)];
  expect(rows.length).toBeGreaterThan(0);
  const wrong = rows.filter(([, operation = "", title = ""]) => !aboutOperations.get(title)?.includes(operation));
  expect(wrong.map(([row]) => row)).toEqual([]);
});
