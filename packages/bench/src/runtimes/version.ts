/** The version that a program prints, without its name. */
import { execute } from "@ivskit/tooling/execute";

/** @throws Error if the program does not exist */
export async function versionOf(command: string): Promise<string> {
  const said = await execute(command, ["--version"], { cwd: import.meta.dirname, env: process.env });
  return /\d+(\.\d+)+/.exec(said)?.[0] ?? said.trim();
}
