/** The folders of this package form layers: each imports only from those before it. */
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

test("each folder imports only from those before it", async () => {
  const order = [
    "errors",
    "arns",
    "lists",
    "run",
    "limits",
    "metadata",
    "batches",
    "streams",
    "recordings",
    "channels",
    "index.ts",
  ];
  expect(await findLayerBreaches({ folder: join(import.meta.dirname, "../src"), order })).toEqual([]);
});
