/** `@ivskit/workflows` in every runtime: the same program has the same outcome, against a local service. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCredentials as credentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const want = {
  live: [true, "HEALTHY", false, false],
  isNewKey: true,
  failure: ["WorkflowError", "resumable"],
  steps: ["ListStreamKeys", "DeleteStreamKey", "StopStream", "StreamOffline", "DeleteChannel"],
  isDetached: true,
  found: [""],
  revoked: [],
  left: 0,
  isSameArn: true,
};

let local: RunningLocalIvs;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ivskit-workflows-"));
  local = await startLocalIvs({ rates: false, recordingConfigurationDelay: 0 });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await local.close();
});

/** The program as one module that ends with this code. */
async function bundle(end: string, conditions: readonly string[]): Promise<string> {
  const place = JSON.stringify({ endpoint: local.url, credentials });
  const contents = `import { useWorkflows } from "./workflows-program.ts";\nconst place = ${place};\n${end}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, "../src"), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: [...conditions],
    external: ["node:*"],
  });
  return outputFiles[0]?.text ?? "";
}

test.each([
  ...nodeReleases.map(({ title, binary }): [string, string, string[], string] => [title, binary, [], "node"]),
  ["Deno", "deno", ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock", "--allow-all"], "deno"],
  ["Bun", "bun", ["--no-install", "--no-env-file"], "bun"],
] as [string, string, string[], string][])("%s", async (_, command, flags, condition) => {
  const file = join(folder, "program.mjs");
  writeFileSync(file, await bundle("console.log(JSON.stringify(await useWorkflows(place)));", [condition]));
  const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
  expect(JSON.parse(await execute(command, [...flags, file], { cwd: folder, env }))).toEqual(want);
});

test("workerd", async () => {
  const end = "export default { fetch: async () => Response.json(await useWorkflows(place)) };";
  const code = await bundle(end, ["workerd", "worker", "browser"]);
  expect(await withWorker(code, async (ask) => JSON.parse(await ask()))).toEqual(want);
});

test("Chromium", async () => {
  const code = await bundle("globalThis.report = () => useWorkflows(place);", ["browser"]);
  expect(await withPage(code, (page) => page.evaluate("report()"))).toEqual(want);
});
