/** Runs one of the programs in a new Node process. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { newestNode } from "../../runtimes/script.ts";

const home = join(import.meta.dirname, "../../..");
const timeoutSeconds = 240;

export type ProgramName = "in-flight" | "listing" | "many-calls" | "generate";

export const scriptOf = (program: ProgramName): string => join(import.meta.dirname, `programs/${program}.ts`);

/**
 * @returns the value that the program prints as JSON
 * @throws Error if the program fails or does not end in time
 */
export async function run<Found>(program: ProgramName, ...args: (string | number)[]): Promise<Found> {
  const [command, ...flags] = newestNode.command;
  const said = await execute(command, [...flags, scriptOf(program), ...args.map(String)], {
    cwd: home,
    env: process.env,
    timeoutSeconds,
  });
  return JSON.parse(said) as Found;
}

export async function withFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "ivskit-bench-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
