/** The linters of packages, publint and attw, find nothing in any published package. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicNames as names, packAll, type Tarball } from "../../src/packages/public-packages.ts";
import { runTool } from "../../src/packages/tools.ts";

/** Programs and documents that no CommonJS program imports. */
const modulesOnly = ["@ivskit/codegen", "@ivskit/codemod", "@ivskit/openapi"];

/** The program attw does not know which files the pattern `./operations/*` stands for. */
const operations: Readonly<Record<string, string>> = {
  "@ivskit/client-ivs": "get-channel",
  "@ivskit/client-ivs-realtime": "get-stage",
  "@ivskit/client-ivschat": "get-room",
};

let tarballs: readonly Tarball[] = [];
let remove = async (): Promise<void> => {};
beforeAll(async () => {
  ({ tarballs, remove } = await packAll());
});
afterAll(() => remove());

describe.each(names)("%s", (name) => {
  const tarball = (): Tarball => {
    const found = tarballs.find(({ manifest }) => manifest.name === name);
    if (!found) throw new Error(`${name} was not packed`);
    return found;
  };

  test("publint has nothing to say", async () => {
    const { path, folder } = tarball();
    expect(await runTool("publint", [path, "--strict"], folder)).toContain("All good!");
  });

  test("attw finds the right types for each way to import it", async () => {
    const { path, folder, manifest } = tarball();
    const options = ["--no-emoji", "--format", "ascii"];
    const operation = operations[name];
    if (operation) options.push("--include-entrypoints", `operations/${operation}`);
    if (modulesOnly.includes(name)) options.push("--profile", "esm-only");
    const text = await runTool("attw", [path, ...options], folder);
    const entries = Object.keys(manifest.exports ?? {}).filter((entry) => !entry.includes("*"));
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
  });
});
