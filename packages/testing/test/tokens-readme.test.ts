/** The programs in the README of the tokens compile, and run as they are printed. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { afterAll, beforeAll, expect, test } from "vitest";

const home = join(import.meta.dirname, "..");
const run = promisify(execFile);
const readme = readFileSync(join(packageFolder("@ivskit/tokens", import.meta.dirname), "README.md"), "utf8");
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = ""]) => program);

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(home, ".readme-"));
  for (const [index, program] of programs.entries()) writeFileSync(join(folder, `program-${index}.ts`), program);
  writeFileSync(join(folder, "tsconfig.json"), '{ "extends": "../tsconfig.json", "include": ["*.ts"] }');
  await run(join(home, "../../node_modules/.bin/tsc"), ["-p", folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function outputOf(index: number, after = ""): Promise<string> {
  const path = join(folder, `run-${index}.ts`);
  writeFileSync(path, `${programs[index]}\n${after}`);
  const { stdout, stderr } = await run(process.execPath, [path]);
  expect(stderr).toBe("");
  return stdout;
}

test("there are five", () => {
  expect(programs).toHaveLength(5);
});

test("the worker answers with a URL", async () => {
  const call = `const { privateKey } = await (await import("@ivskit/tokens")).generateKeyPair();
const pem = await (await import("@ivskit/tokens")).exportPrivateKeyPem(privateKey);
const env = { PLAYBACK_PRIVATE_KEY: pem };
console.log(JSON.stringify(await (await worker.fetch(new Request("https://a.example/"), env)).json()));`;
  const code = programs[0]?.replace("export default {", "const worker = {") ?? "";
  writeFileSync(join(folder, "worker.ts"), `${code}\n${call}`);
  const { stdout } = await run(process.execPath, [join(folder, "worker.ts")]);
  expect(JSON.parse(stdout)).toEqual({
    url: expect.stringMatching(/^https:\/\/\S+\.m3u8\?token=[\w-]+\.[\w-]+\.[\w-]+$/),
  });
});

test("a token is verified", async () => {
  expect(await outputOf(1)).toBe("viewer-1\n");
});

test("a participant joins a local stage", async () => {
  expect(await outputOf(2)).toBe("ann CONNECTED\n");
});

test("the exchanged token, the keys and the refusal are shown", async () => {
  expect(await outputOf(3)).toMatch(/^([0-9a-f]{2}:){15}[0-9a-f]{2}\n-----BEGIN EC PRIVATE KEY-----\n$/);
  expect(await outputOf(4)).toBe(
    "input exp must be in whole seconds since 1970, got 1795680000000, in milliseconds: use Math.floor(milliseconds / 1000)\n",
  );
});
