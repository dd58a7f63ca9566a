/** The runtimes. All of them run the same bundle of cases. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { newestNode } from "@ivskit/tooling/node-releases";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import type { Result } from "./inside/cases.ts";

export type RuntimeName = "Node" | "Deno" | "Bun" | "workerd" | "Chromium";

/** @param folder where the bundle may be written */
type Runtime = (bundle: string, folder: string) => Promise<string>;

/** Runtimes by name. Each gives the results as JSON. */
const runtimes: Readonly<Record<RuntimeName, Runtime>> = {
  Node: script(newestNode, []),
  Deno: script("deno", ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock", "--no-config"]),
  Bun: script("bun", ["--no-install", "--no-env-file"]),
  workerd: (bundle) => withWorker(bundle, (ask) => ask()),
  Chromium: (bundle) => withPage(bundle, (page) => page.evaluate<string>("report().then(JSON.stringify)")),
};

export const runtimeNames = Object.keys(runtimes) as readonly RuntimeName[];

/** @throws Error with the runtime's own output, if it is not installed or gives no report */
export async function runBundle(runtime: RuntimeName, bundle: string, folder: string): Promise<readonly Result[]> {
  return JSON.parse(await runtimes[runtime](bundle, folder)) as readonly Result[];
}

function script(command: string, flags: readonly string[]): Runtime {
  return async (bundle, folder) => {
    writeFileSync(join(folder, "cases.js"), bundle);
    writeFileSync(
      join(folder, "run.js"),
      'import "./cases.js";\nconsole.log(JSON.stringify(await globalThis.report()));\n',
    );
    const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
    return execute(command, [...flags, "run.js"], { cwd: folder, env });
  };
}
