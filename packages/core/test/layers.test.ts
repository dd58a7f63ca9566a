/**
 * The folders of core form layers: each imports only from itself and from folders before it in `order`. The variants of
 * all runtimes are checked.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findLayerBreaches } from "@ivskit/tooling/layers";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../src");

const order = [
  "secrets",
  "http",
  "codec",
  "errors",
  "time",
  "runtime",
  "environment",
  "credentials",
  "defaults",
  "sign",
  "transport",
  "retry",
  "descriptors",
  "endpoint",
  "bindings",
  "call",
  "many-calls",
  "middleware",
  ["index.ts", "middleware.ts", "node-http.ts", "sign.ts", "signed-fetch.ts"],
];

/** Returns the file of each `#name` for a condition in package.json, or else the default file, relative to `src`. */
function variantsFor(condition: string): Record<string, string> {
  const { imports } = JSON.parse(readFileSync(join(folder, "../package.json"), "utf8"));
  const entries = Object.entries<Record<string, string>>(imports);
  return Object.fromEntries(
    entries.map(([name, files]) => [name, `${files[condition] ?? files.default}`.replace("./src/", "")]),
  );
}

test.each(["bun", "node", "default"])("the folders are layers with the variants for %s", async (condition) => {
  expect(await findLayerBreaches({ folder, order, aliases: variantsFor(condition) })).toEqual([]);
});

test("an upward import is found, a type import too", async () => {
  const copy = mkdtempSync(join(tmpdir(), "ivskit-layers-"));
  try {
    cpSync(folder, copy, { recursive: true });
    const file = join(copy, "codec/bytes.ts");
    const planted = 'export type { Command } from "../call/command.ts";\n';
    writeFileSync(file, readFileSync(file, "utf8") + planted);
    const breaches = await findLayerBreaches({ folder: copy, order, aliases: variantsFor("node") });
    expect(breaches).toContain("upward: codec/bytes.ts → call/command.ts");
  } finally {
    rmSync(copy, { recursive: true });
  }
});
