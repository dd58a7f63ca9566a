/** The runtimes that run a file directly: Node releases, Deno and Bun. */
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import type { Report } from "../inside/programs.ts";
import { compiledScripts } from "./compiled.ts";
import type { Runtime } from "./runtime.ts";
import { versionOf } from "./version.ts";

const home = join(import.meta.dirname, "../..");

/** A runtime with the command that runs a file. */
export interface ScriptRuntime extends Runtime {
  /** The program and its flags, without the file. */
  readonly command: readonly [program: string, ...flags: string[]];
}

function scriptRuntime(
  name: string,
  kind: Runtime["kind"],
  title: string,
  command: ScriptRuntime["command"],
): ScriptRuntime {
  const [program, ...flags] = command;
  return {
    name,
    kind,
    title,
    command,
    version: () => versionOf(program),
    async run(job) {
      const script = join(await compiledScripts(), "inside/script.js");
      const surroundings = { cwd: home, env: { ...process.env, NO_COLOR: "1" } };
      return JSON.parse(await execute(program, [...flags, script, JSON.stringify(job)], surroundings)) as Report;
    },
  };
}

/** The Node releases, the oldest first, with names such as `node-20`. */
export const nodes: readonly ScriptRuntime[] = nodeReleases.map(({ title, binary }) =>
  scriptRuntime(title.toLowerCase().replace(" ", "-"), "node", "Node", [binary, "--no-warnings"]),
);

export const newestNode: ScriptRuntime = nodes.at(-1) as ScriptRuntime;

export const deno: ScriptRuntime = scriptRuntime("deno", "deno", "Deno", [
  "deno",
  "run",
  "-A",
  "--no-lock",
  "--no-check",
  "--no-remote",
  "--cached-only",
  "--node-modules-dir=manual",
]);
export const bun: ScriptRuntime = scriptRuntime("bun", "bun", "Bun", ["bun", "--no-install", "--no-env-file"]);
