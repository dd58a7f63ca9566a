/** A generated client sends bearer tokens to a real server, with the same results in all runtimes. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "@ivskit/codegen";
import { execute } from "@ivskit/tooling/execute";
import { newestNode } from "@ivskit/tooling/node-releases";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGate } from "../src/bearer/server.ts";

const source = join(import.meta.dirname, "../src/bearer");
const folder = mkdtempSync(join(tmpdir(), "ivskit-bearer-"));
let gate: Awaited<ReturnType<typeof startGate>>;

const want = {
  token: "Bearer one-token",
  "expired token": "Bearer new-token",
  "kept token": "Bearer new-token",
  "no token": expect.stringMatching(/^CredentialsError missing: token must be an object/),
  "no token needed": "nothing",
  signature: expect.stringMatching(/^AWS4-HMAC-SHA256 /),
  asked: 2,
};

beforeAll(async () => {
  generate({ models: [join(source, "tokens.json")], out: join(folder, "client") });
  mkdirSync(join(folder, "node_modules/@ivskit"), { recursive: true });
  symlinkSync(packageFolder("@ivskit/core", import.meta.dirname), join(folder, "node_modules/@ivskit/core"));
  gate = await startGate();
});
afterAll(() => {
  gate.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Returns the program as one module, with core in the variant for these conditions. The module ends with this code. */
async function bundle(end: string, conditions: readonly string[]): Promise<string> {
  const contents = `
    import { enterGate } from ${JSON.stringify(join(source, "program.ts"))};
    import * as client from "./client/src/index.ts";
    const report = () => enterGate(client, ${JSON.stringify(gate.url)});
    ${end}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: [...conditions],
    external: ["node:*", "@aws-sdk/*"],
  });
  return outputFiles[0]?.text ?? "";
}

const deno = [
  "run",
  "--no-prompt",
  "--no-remote",
  "--cached-only",
  "--no-lock",
  "--allow-net=127.0.0.1",
  "--allow-env",
];

test.each([
  ["Node", newestNode, [], ["node"]],
  ["Deno", "deno", deno, ["node"]],
  ["Bun", "bun", ["--no-install", "--no-env-file"], ["bun"]],
] as const)("%s", async (_, command, flags, conditions) => {
  const file = join(folder, "program.mjs");
  writeFileSync(file, await bundle("console.log(JSON.stringify(await report()));", conditions));
  const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
  expect(JSON.parse(await execute(command, [...flags, file], { cwd: folder, env }))).toEqual(want);
});

test("workerd", async () => {
  const end = "export default { fetch: async () => Response.json(await report()) };";
  const code = await bundle(end, ["workerd", "worker", "browser"]);
  expect(await withWorker(code, async (ask) => JSON.parse(await ask()))).toEqual(want);
});

test("Chromium", async () => {
  const code = await bundle("globalThis.report = report;", ["browser"]);
  expect(await withPage(code, (page) => page.evaluate("report()"))).toEqual(want);
});
