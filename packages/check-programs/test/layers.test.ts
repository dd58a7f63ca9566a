/** The files show the flow of data: find → copy → diagnose → compare → run → report. */
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

test("imports only go down, and form no cycle", async () => {
  const order = [
    "find-programs.ts",
    "copy-program.ts",
    "projects.ts",
    "diagnose.ts",
    "compare.ts",
    "run",
    "check-program.ts",
    "report.ts",
    "main.ts",
  ];
  expect(await findLayerBreaches({ folder: join(import.meta.dirname, "../src"), order })).toEqual([]);
});
