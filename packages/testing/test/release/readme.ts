/** A new user follows the page for beginners in an empty folder, on the oldest supported Node. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ManagerCommand } from "@ivskit/tooling/packed/package-managers";
import type { Registry } from "@ivskit/tooling/packed/registry";
import { expect, test } from "vitest";
import { readReadme } from "../../src/release/readme.ts";
import { createUser, withEmptyFolder } from "../../src/release/user.ts";

const readme = readReadme();
const firstChannel = /^arn:aws:ivs:us-west-2:\d{12}:channel\/\w{12} https:\/\/\S+\.m3u8\nmy-first-channel STANDARD\n$/;

export function testReadme(manager: ManagerCommand, registry: () => Registry): void {
  test("the page for beginners works: an ES module, a CommonJS program, and a test with jest", async () => {
    await withEmptyFolder(async (folder) => {
      const { title, name } = manager;
      const { run } = createUser(manager, registry());
      expect(await run("node --version", folder)).toMatch(/^v20\./);
      const isYarn4 = title === "yarn 4";
      if (isYarn4) await run("yarn init", folder);
      await run(readme.install[name] ?? "", folder);
      for (const [file, text] of Object.entries(readme.files)) await writeFile(join(folder, file), text);
      const node = isYarn4 ? "yarn node" : "node";
      expect(await run(`${node} hello.mjs`, folder)).toMatch(firstChannel);
      expect(await run(`${node} hello.cjs`, folder)).toMatch(firstChannel);
      // It fails if it finds no test. Its output goes to standard error.
      await run(readme.jest[name] ?? "", folder);
    });
  });
}

/** Deno installs as a package manager, and runs programs of both kinds. */
export function testReadmeOnDeno(registry: () => Registry): void {
  test("the page for beginners works: an ES module and a CommonJS program", async () => {
    await withEmptyFolder(async (folder) => {
      const { run } = createUser({ name: "deno", command: ["deno"] }, registry());
      // By default, Deno installs only versions that were published a day ago.
      await writeFile(join(folder, "deno.json"), '{ "minimumDependencyAge": "0" }');
      await run(readme.install.deno ?? "", folder);
      for (const file of ["hello.mjs", "hello.cjs"]) {
        await writeFile(join(folder, file), readme.files[file] ?? "");
        expect(await run(`deno run --allow-all ${file}`, folder)).toMatch(firstChannel);
      }
    });
  });
}
