/** Runs tasks of the packages with turbo, and prints a line when each of them ends. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { type StepResult, tell } from "./progress.ts";

export interface TurboResult {
  readonly steps: readonly StepResult[];
  readonly hasPassed: boolean;
}

/** The minutes without the end of a task after which the run is stopped. No task takes a third of this time. */
const stallMinutes = 25;

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly startTime: number; readonly endTime: number; readonly exitCode: number };
  }[];
}

/**
 * Runs the tasks and those that they depend on. A failure does not stop tasks that do not depend on it. The output of
 * a task is shown if it fails.
 *
 * @param tasks as in `test`
 * @param options further flags of turbo, such as `--filter=@ivskit/core`
 */
export async function runTurbo(tasks: readonly string[], options: readonly string[]): Promise<TurboResult> {
  const flags = ["--continue", "--concurrency=2", "--output-logs=new-only", "--log-order=grouped", "--summarize"];
  const child = spawn("turbo", ["run", ...tasks, ...flags, "--ui=stream", ...options], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
  });
  const groups = new TaskGroups();
  const stop = (): void => {
    tell(`no task has ended for ${stallMinutes} minutes; the run is stopped`);
    child.kill();
  };
  let timer = setTimeout(stop, stallMinutes * 60_000);
  createInterface({ input: child.stdout }).on("line", (line) => {
    clearTimeout(timer);
    timer = setTimeout(stop, stallMinutes * 60_000);
    groups.add(line);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  clearTimeout(timer);
  groups.end();
  const steps = groups.summaryFile === undefined ? [] : readSummary(groups.summaryFile);
  return { steps, hasPassed: status === 0 };
}

/** Turbo prints the whole output of a task when the task ends, each line after the task's name. */
class TaskGroups {
  summaryFile: string | undefined;
  #task = "";
  #lines: string[] = [];
  #count = 0;

  add(line: string): void {
    const [, task = "", text = ""] = /^(@?[\w/-]+:[\w:-]+): (.*)$/.exec(line) ?? [];
    if (task !== this.#task) this.#close();
    this.#task = task;
    if (task === "") this.summaryFile ??= /^Summary:\s+(\S+)/.exec(line.trim())?.[1];
    else this.#lines.push(text);
  }

  end(): void {
    this.#close();
  }

  #close(): void {
    if (this.#lines.length > 0) this.#tell(this.#task, this.#lines);
    this.#task = "";
    this.#lines = [];
  }

  #tell(task: string, lines: readonly string[]): void {
    this.#count += 1;
    const hasFailed = lines.some((line) => /^\[ELIFECYCLE\]|ERROR {2}command finished/.test(line));
    if (hasFailed) console.log(lines.join("\n"));
    const isCached = /^cache hit/.test(lines[0] ?? "");
    tell(
      `${task} ${hasFailed ? "failed" : isCached ? "passed before, not run again" : "passed"} (task ${this.#count})`,
    );
  }
}

/** Reads the times of the tasks. The file is removed: turbo would keep one for every run. */
function readSummary(file: string): readonly StepResult[] {
  const { tasks } = JSON.parse(readFileSync(file, "utf8")) as Summary;
  rmSync(file);
  return tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, cache, execution }) => {
      const { startTime = 0, endTime = 0, exitCode = 1 } = execution ?? {};
      const state = exitCode !== 0 ? "failed" : cache.status === "HIT" ? "cached" : "passed";
      return { name: taskId.replace("#", " "), state, seconds: (endTime - startTime) / 1000 };
    });
}
