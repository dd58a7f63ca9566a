/** The linters of packages, publint and attw, find nothing in any tarball that a registry serves. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Registry } from "@ivskit/tooling/packed/registry";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Manifest, publicNames as names, type Tarball, unpackAll } from "../../src/packages/public-packages.ts";
import { runTool } from "../../src/packages/tools.ts";

/** Programs and documents that no CommonJS program imports. */
const modulesOnly = ["@ivskit/cli", "@ivskit/codegen", "@ivskit/codemod", "@ivskit/openapi"];

/** The program attw does not know which files the pattern `./operations/*` stands for. */
const operations: Readonly<Record<string, string>> = {
  "@ivskit/client-ivs": "get-channel",
  "@ivskit/client-ivs-realtime": "get-stage",
  "@ivskit/client-ivschat": "get-room",
};

export function testLinters(registry: () => Registry): void {
  let tarballs: readonly Tarball[] = [];
  let remove = async (): Promise<void> => {};
  beforeAll(async () => {
    ({ tarballs, remove } = await unpackAll(async ({ name }, folder) => {
      const path = join(folder, "served.tgz");
      await writeFile(path, await registry().download(name));
      return path;
    }));
  });
  afterAll(() => remove());

  describe.each(names)("%s", (name) => {
    const tarball = (): Tarball => {
      const found = tarballs.find(({ manifest }) => manifest.name === name);
      if (!found) throw new Error(`the registry does not serve ${name}`);
      return found;
    };

    test("publint has nothing to say", async () => {
      const { path, folder } = tarball();
      expect(await runTool("publint", [path, "--strict"], folder)).toContain("All good!");
    });

    test("attw finds the right types for each way to import it", async () => {
      const { path, folder, manifest } = tarball();
      testTypes(name, manifest, await runTool("attw", [path, ...attwOptions(name)], folder));
    });
  });
}

function attwOptions(name: string): readonly string[] {
  const options = ["--no-emoji", "--format", "ascii"];
  const operation = operations[name];
  if (operation) options.push("--include-entrypoints", `operations/${operation}`);
  if (modulesOnly.includes(name)) options.push("--profile", "esm-only");
  return options;
}

function testTypes(name: string, manifest: Manifest, text: string): void {
  const entries = Object.keys(manifest.exports ?? {}).filter((entry) => !entry.includes("*"));
  const operation = operations[name];
  if (operation) entries.push(`./operations/${operation}`);
  const blocks = text.split(/^\*+$/m);
  for (const entry of entries) {
    const block = blocks.find((one) => one.includes(`"${name}${entry.slice(1)}"`)) ?? "";
    expect(block, entry).toMatch(/^node16 \(from ESM\): OK \((ESM|JSON)\)$/m);
    expect(block, entry).toMatch(/^bundler: OK/m);
    if (modulesOnly.includes(name)) continue;
    expect(block, entry).toMatch(/^node16 \(from CJS\): OK \((CJS|JSON)\)$/m);
    expect(block, entry).toMatch(/^node10: OK/m);
  }
}
