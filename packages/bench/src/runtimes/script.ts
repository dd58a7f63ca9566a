/** The runtimes that run a file as it is: Node, Deno and Bun. */
import { join } from "node:path";
import { execute } from "@ivskit/testing/matrix/execute";
import type { Report } from "../inside/programs.ts";
import type { Runtime } from "./runtime.ts";
import { versionOf } from "./version.ts";

const home = join(import.meta.dirname, "../..");
const script = join(home, "src/inside/script.ts");
/** Seconds after which it is given up. */
const longest = 300;

/** Their commands, up to the file's name. */
export const commands = {
  node: [process.execPath, "--no-warnings"],
  deno: ["deno", "run", "-A", "--no-lock", "--no-check", "--no-remote", "--cached-only", "--node-modules-dir=manual"],
  bun: ["bun", "--no-install", "--no-env-file"],
} as const;

export type ScriptRuntime = keyof typeof commands;

function scriptRuntime(name: ScriptRuntime, title: string): Runtime {
  const [command, ...flags] = commands[name];
  return {
    name,
    title,
    version: () => versionOf(command),
    async run(job) {
      const surroundings = { cwd: home, env: { ...process.env, NO_COLOR: "1" }, seconds: longest };
      return JSON.parse(await execute(command, [...flags, script, JSON.stringify(job)], surroundings)) as Report;
    },
  };
}

export const node: Runtime = scriptRuntime("node", "Node");
export const deno: Runtime = scriptRuntime("deno", "Deno");
export const bun: Runtime = scriptRuntime("bun", "Bun");
