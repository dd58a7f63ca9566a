/** `ivskit local`, `codegen` and `codemod` are the commands of their packages. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, start, succeed } from "./support.ts";

test("local serves until Ctrl-C, and other commands reach it by --local", async () => {
  const { child, stdout, end } = start(["local", "--port", "0", "--no-rates"]);
  await expect.poll(stdout).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
  const [endpoint = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout()) ?? [];
  expect(await succeed(["channel", "create", "studio", "--local", "--endpoint", endpoint])).toContain("studio");
  child.kill("SIGINT");
  expect((await end).status).toBe(0);
});

test("codegen reads its own options, and keeps its exit status", async () => {
  expect(await succeed(["codegen", "--help"])).toMatch(/^Usage: ivskit-codegen /);
  expect(await succeed(["codegen"])).toMatch(/^Usage: ivskit-codegen /);
  expect(await run(["codegen", "--model", "/nonexistent", "--out", "/nonexistent"])).toMatchObject({ status: 1 });
});

test("codemod moves a program", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-cli-codemod-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "dependencies": { "@aws-sdk/client-ivs": "^3.0.0" } }');
    writeFileSync(join(folder, "program.js"), 'import { IvsClient } from "@aws-sdk/client-ivs";\nnew IvsClient({});\n');
    await succeed(["codemod", folder]);
    expect(readFileSync(join(folder, "program.js"), "utf8")).toContain('"@ivskit/client-ivs"');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
