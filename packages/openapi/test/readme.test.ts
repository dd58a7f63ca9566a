/** What README tells a newcomer to paste has to compile and to work as it stands. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const home = join(import.meta.dirname, "..");
const run = promisify(execFile);

test("the first example can be pasted", async () => {
  const readme = readFileSync(join(home, "README.md"), "utf8");
  const [, snippet = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const folder = mkdtempSync(join(home, ".readme-"));
  try {
    writeFileSync(join(folder, "hello.ts"), snippet);
    writeFileSync(join(folder, "tsconfig.json"), '{ "extends": "../tsconfig.json", "include": ["hello.ts"] }');
    await run(join(home, "../../node_modules/.bin/tsc"), ["-p", folder]);
    const { stdout, stderr } = await run(process.execPath, [join(folder, "hello.ts")]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^arn:aws:ivs:us-west-2:\d{12}:channel\/\w{12} https:\/\/\S+\.m3u8\n$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
