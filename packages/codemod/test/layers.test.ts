/** The folders show the flow of data: find → change → write. */
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

test("imports only go down, and form no cycle", async () => {
  const folder = join(import.meta.dirname, "../src");
  const order = ["fault.ts", "clients.ts", "text", "find", "change", "write", "main.ts", "report.ts", "cli.ts"];
  expect(await findLayerBreaches({ folder, order })).toEqual([]);
});
