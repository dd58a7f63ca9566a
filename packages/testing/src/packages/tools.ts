/** Starts programs of this package's tools in a folder outside the repository. */
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";

/** Runs a program of a dependency. @returns its output @throws Error with its output, if it fails */
export function runTool(name: string, args: readonly string[], cwd: string): Promise<string> {
  const program = join(import.meta.dirname, "../../node_modules/.bin", name);
  return execute(program, args, { cwd, env: { ...process.env, NO_COLOR: "1" } });
}
