/** Declares tests that run one program in each runtime and expect the same result from all. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

export interface RuntimeProgram {
  /** Returns TypeScript that declares `report`: it resolves with the result, which JSON can carry. It is called for each test. */
  readonly source: () => string | Promise<string>;
  /** The folder from which the imports of the source are resolved. */
  readonly folder: string;
  /** The result, as `toEqual` of vitest compares it. */
  readonly want: unknown;
  /** Permissions of Deno, such as `--allow-env`. Default: none. */
  readonly denoPermissions?: readonly string[];
}

const deno = ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock"];

export function testInEveryRuntime({ source, folder: resolveDir, want, denoPermissions = [] }: RuntimeProgram): void {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ivskit-runtimes-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Returns one module with the packages in their variants for these conditions. It ends with the code `end`. */
  async function bundle(end: string, conditions: readonly string[]): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: `${await source()}\n${end}`, resolveDir, loader: "ts" },
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      conditions: [...conditions],
      external: ["node:*", "@aws-sdk/*"],
    });
    return outputFiles[0]?.text ?? "";
  }

  test.each([
    ...nodeReleases.map(({ title, binary }) => [title, binary, [], ["node"]] as const),
    ["Deno", "deno", [...deno, ...denoPermissions], ["node"]] as const,
    ["Bun", "bun", ["--no-install", "--no-env-file"], ["bun"]] as const,
  ])("%s", async (_, command, flags, conditions) => {
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
}
