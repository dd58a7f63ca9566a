/** What a program says of its version, without its name. */
import { execute } from "@ivskit/tooling/execute";

/** @throws Error where there is no such program */
export async function versionOf(command: string): Promise<string> {
  const said = await execute(command, ["--version"], { cwd: import.meta.dirname, env: process.env });
  return /\d+(\.\d+)+/.exec(said)?.[0] ?? said.trim();
}
