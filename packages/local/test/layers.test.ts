/** The folders of the local service: each imports only from those before it, but for a list of exceptions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

const order = [
  "storage",
  "basics",
  "events",
  "fault-injection",
  "simulation",
  ["services/ivs", "services/ivs-realtime", "services/ivschat"],
  "services.ts",
  "http",
  "control",
  "options.ts",
  "local-ivs.ts",
  "index.ts",
  "node",
];

const exceptionsFile = join(import.meta.dirname, "layer-exceptions.json");
const exceptions: readonly string[] = JSON.parse(readFileSync(exceptionsFile, "utf8"));

const breaches = await findLayerBreaches({ folder: join(import.meta.dirname, "../src"), order });

test("no import breaks the order, except the listed ones", () => {
  expect(breaches.filter((breach) => !exceptions.includes(breach))).toEqual([]);
});

test("every listed exception still occurs; remove it from the list when it is gone", () => {
  expect(exceptions.filter((exception) => !breaches.includes(exception))).toEqual([]);
});
