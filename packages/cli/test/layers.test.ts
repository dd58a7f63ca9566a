/** Each folder imports only from those before it, and the groups of commands do not import each other. */
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

const order = [
  "errors",
  "output",
  "version.ts",
  "options",
  "commands/command.ts",
  ["commands/token", "commands/channel", "commands/stream", "commands/events", "commands/metadata"],
  "commands/tools.ts",
  "completion",
  "program.ts",
  "main.ts",
  "cli.ts",
];

test("every import leads to a folder before, and no imports form a cycle", async () => {
  expect(await findLayerBreaches({ folder: join(import.meta.dirname, "../src"), order })).toEqual([]);
});
