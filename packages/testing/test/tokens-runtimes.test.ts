/** `@ivskit/tokens` in every runtime: the same program, with keys that Node made, gives the same results. */
import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GivenKeys } from "../src/tokens-program.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
const keys: GivenKeys = {
  pkcs8: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  sec1: privateKey.export({ type: "sec1", format: "pem" }).toString(),
  spki: publicKey.export({ type: "spki", format: "pem" }).toString(),
};
const fingerprint = createHash("md5")
  .update(publicKey.export({ type: "spki", format: "der" }))
  .digest("hex");

const want = {
  viewers: ["viewer-1", "viewer-1"],
  participant: ["ann", ["SUBSCRIBE"]],
  url: "https://a.example/b.m3u8?c=d&token=e.f.g",
  fingerprint: fingerprint.match(/../g)?.join(":"),
  refusals: [
    expect.stringMatching(/^TokenError input: exp must be in whole seconds since 1970, .*in milliseconds: use/),
    expect.stringMatching(/^TokenError key: privateKey must be .*; got PUBLIC KEY$/),
    expect.stringMatching(
      /^TokenError key: privateKey must be .*; got (damaged PEM|a PRIVATE KEY on another curve.*)$/,
    ),
    expect.stringMatching(/^TokenError signature: /),
  ],
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ivskit-tokens-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program as one module that ends with this code. */
async function bundle(end: string): Promise<string> {
  const contents = `import { useTokens } from "./tokens-program.ts";\nconst given = ${JSON.stringify(keys)};\n${end}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, "../src"), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

test.each([
  ...nodeReleases.map(({ title, binary }): [string, string, string[]] => [title, binary, []]),
  ["Deno", "deno", ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock"]] as [string, string, string[]],
  ["Bun", "bun", ["--no-install", "--no-env-file"]] as [string, string, string[]],
])("%s", async (_, command, flags) => {
  const file = join(folder, "program.mjs");
  writeFileSync(file, await bundle("console.log(JSON.stringify(await useTokens(given)));"));
  const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
  expect(JSON.parse(await execute(command, [...flags, file], { cwd: folder, env }))).toEqual(want);
});

test("workerd", async () => {
  const end = "export default { fetch: async () => Response.json(await useTokens(given)) };";
  expect(await withWorker(await bundle(end), async (ask) => JSON.parse(await ask()))).toEqual(want);
});

test("Chromium", async () => {
  const code = await bundle("globalThis.report = () => useTokens(given);");
  expect(await withPage(code, (page) => page.evaluate("report()"))).toEqual(want);
});
