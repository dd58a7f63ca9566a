/** Runs the generator for one model in a process of its own, so that its memory is measured and a crash ends nothing else. */
import { execFile } from "node:child_process";
import { join } from "node:path";

export interface Outcome {
  /** The faults of a model that was refused. */
  readonly refusal?: string;
  readonly warnings: readonly string[];
  /** The time of the generation, without the start of the process. */
  readonly seconds: number;
  /** The most memory that the process had. */
  readonly mebibytes: number;
}

const maxSeconds = 300;

/** @throws Error if the generator ends otherwise than with a result or a refusal */
export function outcomeOf(model: string, out: string): Promise<Outcome> {
  const args = [join(import.meta.dirname, "generate-one.ts"), model, out];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 28, timeout: maxSeconds * 1000 }, (error, stdout, stderr) => {
      if (!error) return resolve(JSON.parse(stdout) as Outcome);
      const how = error.killed ? `was not done after ${maxSeconds} s` : stderr.trim();
      reject(new Error(`${model}: the generator failed: ${how}`));
    });
  });
}
