/** Runs a step that is one command. It counts as one test. */
import { spawnSync } from "node:child_process";
import { type StepResult, tell } from "./progress.ts";

/** Runs the command, shows its output, and prints how it ended. */
export function runCommand(name: string, command: string, args: readonly string[]): StepResult {
  tell(name);
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, NO_COLOR: "1" } });
  const seconds = (performance.now() - start) / 1000;
  const state = status === 0 ? "passed" : "failed";
  tell(`${name} ${state}, ${seconds.toFixed(1)} s`);
  return { name, state, seconds };
}
