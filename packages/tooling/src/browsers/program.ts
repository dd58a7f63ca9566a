/** Starts a program of this machine, and kills it together with the programs that it started. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that hangs is killed after this time, even if this process was killed before it. */
const limitSeconds = 300;
const startTimeoutMs = 60_000;

export interface Program {
  /**
   * Waits for output of the program.
   *
   * @throws Error with the output so far, if the program ends first, or if nothing matches within a minute
   */
  output(pattern: RegExp): Promise<RegExpExecArray>;
}

/** The names of the programs that are in no folder of `PATH`. `timeout` is needed to start any of them. */
export function missingPrograms(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...names, "timeout"].filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
}

/** Runs the program while `use` runs. The program has no other variables than `env` and `PATH`. */
export async function withProgram<Value>(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  use: (program: Program) => Promise<Value>,
): Promise<Value> {
  const child = spawn("timeout", ["--signal=KILL", `${limitSeconds}`, command, ...args], {
    env: { PATH: process.env.PATH, ...env },
    // In a process group of its own, so that one signal reaches all processes of a browser.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("error", () => resolve()).once("exit", () => resolve()));
  const kill = (): void => killGroup(child);
  process.once("exit", kill);
  try {
    return await use(watch(command, child, ended));
  } finally {
    kill();
    await ended;
    process.off("exit", kill);
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All processes of the group have ended.
  }
}

function watch(command: string, child: ChildProcess, ended: Promise<void>): Program {
  let text = "";
  let changed = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      changed();
    });
  }
  return {
    output: (pattern) =>
      new Promise((resolve, reject) => {
        const fail = (reason: string): void => reject(new Error(`${command} ${reason}; its output is:\n${text}`));
        const timer = setTimeout(() => fail(`printed nothing that matches ${pattern} within a minute`), startTimeoutMs);
        changed = (): void => {
          const match = pattern.exec(text);
          if (match === null) return;
          clearTimeout(timer);
          resolve(match);
        };
        changed();
        void ended.then(() => {
          clearTimeout(timer);
          fail(`ended before it printed ${pattern}`);
        });
      }),
  };
}
