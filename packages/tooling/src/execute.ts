/** Runs a program to its end. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The program is killed after this time. @defaultValue 300 */
  readonly timeoutSeconds?: number;
}

/**
 * Runs the program, and gives its standard output.
 *
 * @throws Error with the program's own output, when it fails or takes too long
 */
export async function execute(command: string, args: readonly string[], surroundings: Surroundings): Promise<string> {
  const { cwd, env, timeoutSeconds = 300 } = surroundings;
  try {
    const { stdout } = await run(command, [...args], { cwd, env, timeout: timeoutSeconds * 1000, maxBuffer: 64 << 20 });
    return stdout;
  } catch (error) {
    const { message, stderr = "", stdout = "" } = error as Error & { stderr?: string; stdout?: string };
    throw new Error(`${message}\n${stderr}${stdout.slice(0, 2000)}`);
  }
}
