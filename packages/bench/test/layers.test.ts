/** Each folder of the package imports only from those before it. */
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

const order = [
  "case.ts",
  "install.ts",
  "bundles",
  "figures",
  "service",
  "peers",
  ["decoders", "signers"],
  "inside",
  "runtimes",
  "machine.ts",
  "report",
  ["profile", "cases"],
  "cases.ts",
  "options.ts",
  "run.ts",
  "main.ts",
  "load",
  "local.ts",
  "compare-local.ts",
  "streams.ts",
];

test("imports only go down, and form no cycle", async () => {
  expect(await findLayerBreaches({ folder: join(import.meta.dirname, "../src"), order })).toEqual([]);
});
