/** The generator's folders show the flow of data: each imports only from those before it, and none knows a service. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../src");
const order = [
  "complaint.ts",
  "fault.ts",
  "load",
  "model",
  "plan",
  "emit",
  "protocols",
  "targets",
  "print",
  "format",
  "write",
  "read-model.ts",
  "diff",
  "main.ts",
  "report.ts",
  "cli.ts",
];

const files: readonly { readonly path: string; readonly text: string }[] = globSync("**/*.ts", { cwd: folder })
  .sort()
  .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

test("imports only go down, and form no cycle", async () => {
  expect(await findLayerBreaches({ folder, order })).toEqual([]);
});

test("only print/ imports ts-morph", () => {
  const importers = files.filter(({ text }) => text.includes('"ts-morph"')).map(({ path }) => path);
  expect(importers).not.toEqual([]);
  expect(importers.filter((path) => !path.startsWith("print/"))).toEqual([]);
});

test("no file contains a word of one service", () => {
  expect(files.filter(({ text }) => /channel|\bivs#/i.test(text)).map(({ path }) => path)).toEqual([]);
});
