/** The folders of the local service: each imports only from those before it, but for a list of exceptions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

const order = [
  "fault.ts",
  "random.ts",
  "clock.ts",
  "contract.ts",
  "contracts",
  "request-log.ts",
  "lifecycles",
  "validation",
  "faults",
  "events",
  "store",
  "served.ts",
  "handlers.ts",
  "rates",
  "options.ts",
  "sigv4",
  "operations",
  "realtime",
  "chat",
  "services.ts",
  "control",
  "http",
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
