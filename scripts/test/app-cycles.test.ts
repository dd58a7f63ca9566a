/** The sources of the apps contain no cycle of imports. */
import { join } from "node:path";
import { findCycles } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

test.each(["browser", "bun", "deno", "node", "worker"])("apps/%s", async (app) => {
  expect(await findCycles(join(import.meta.dirname, "../../apps", app, "src"))).toEqual([]);
});
