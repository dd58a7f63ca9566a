/** The floors of the local service: each folder imports only from those before it, and no service imports another. */
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
  "http",
  "control",
  "messaging",
  "media/rtmp",
  "media/flv",
  "media/mpeg-ts",
  "media/hls",
  "media/recording",
  "media/ingest",
  "media/playback",
  "media/media.ts",
  "options.ts",
  "create-local.ts",
  "local-ivs.ts",
  "index.ts",
  "testing",
  "adapters",
  "node",
];

test("every import leads to a floor below, and no imports form a cycle", async () => {
  expect(await findLayerBreaches({ folder: join(import.meta.dirname, "../src"), order })).toEqual([]);
});
