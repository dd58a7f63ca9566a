/** The configuration for `wrangler deploy` is valid, and the bundle that it uploads needs no module of Node. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { wrangler } from "./edge.ts";

test("wrangler accepts the configuration", () => {
  expect(inject("dryRun")).toContain("env.CHANNELS (ChannelRelay)");
  expect(inject("dryRun")).toContain("env.ACCOUNT (AccountBudget)");
  const made = wrangler.migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes ?? []);
  expect(made).toEqual(wrangler.durable_objects.bindings.map(({ class_name }) => class_name));
});

test("needs no compatibility flag, and no module of Node", () => {
  expect(wrangler.compatibility_flags).toEqual([]);
  const script = readFileSync(join(inject("bundle"), "main.js"), "utf8");
  const imports = [
    ...script.matchAll(/^\s*import\b.*?from\s*"([^"]+)"|\brequire\("([^"]+)"\)|\bimport\("([^"]+)"\)/gm),
  ];
  expect(new Set(imports.map(([, from, required, dynamic]) => from ?? required ?? dynamic))).toEqual(
    new Set(["cloudflare:workers"]),
  );
});
