/** Bundles as tools build them, run against the local service as far as they can run without the tool. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startLocalIvs } from "@ivskit/local/node";
import { execute } from "@ivskit/tooling/execute";
import { withPage } from "@ivskit/tooling/page";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectionTo } from "../../src/matrix/column.ts";
import { bundleFor, edgeGlobals, program, runWith } from "../../src/tools/bundle.ts";

const packageFolder = join(import.meta.dirname, "../..");
let folder: string;
let service: Awaited<ReturnType<typeof startLocalIvs>>;
beforeAll(async () => {
  service = await startLocalIvs();
  // Inside the package, so that imports are found.
  folder = await mkdtemp(join(packageFolder, "results-tools-"));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

const connection = () => connectionTo(service.url);
const printing = (): string => `program.run(${JSON.stringify(connection())}).then((name) => console.log(name));`;

test("Next.js edge: the bundle runs with globals of the web only", async () => {
  const code = await bundleFor({ conditions: ["edge-light", "worker", "browser"], platform: "browser" }, packageFolder);
  expect(await runWith(edgeGlobals, code, connection())).toBe("from-a-bundle");
});

test("Electron's renderer: the bundle runs in Chromium", async () => {
  const code = await bundleFor({ conditions: ["electron", "browser"], platform: "browser" }, packageFolder);
  const call = `program.run(${JSON.stringify(connection())})`;
  const run = (): Promise<string> =>
    withPage(`${code}globalThis.program = program;`, (page) => page.evaluate<string>(call));
  expect(await run()).toBe("from-a-bundle");
});

test("Electron's main process: the bundle runs in Node", async () => {
  const code = await bundleFor({ conditions: ["electron", "node"], platform: "node" }, packageFolder);
  const file = join(folder, "main.cjs");
  await writeFile(file, code + printing());
  expect(await execute("node", [file], { cwd: folder, env: { PATH: process.env.PATH } })).toBe("from-a-bundle\n");
});

test("Vite SSR: the built module runs in Node", async () => {
  await writeFile(join(folder, "entry.js"), program);
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: "entry.js", outDir: "dist" },
  });
  const file = join(folder, "ssr.mjs");
  await writeFile(file, `import * as program from "./dist/entry.js";\n${printing()}`);
  expect(await execute("node", [file], { cwd: folder, env: { PATH: process.env.PATH } })).toBe("from-a-bundle\n");
});

test("React Native: the bundle needs a global crypto, which React Native does not have", async () => {
  const code = await bundleFor({ conditions: ["react-native"], platform: "browser" }, packageFolder);
  const { crypto: _, ...withoutCrypto } = edgeGlobals;
  await expect(runWith(withoutCrypto, code, connection())).rejects.toThrow("crypto is not defined");
  expect(await runWith({ ...withoutCrypto, crypto }, code, connection())).toBe("from-a-bundle");
});
