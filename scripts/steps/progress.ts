/** Prints the progress of a run of steps: the name of each step, its state and its time. */

export type State = "passed" | "failed" | "cached";

export interface StepResult {
  readonly name: string;
  readonly state: State;
  readonly seconds: number;
}

const start = performance.now();

/** The time since this process began to run steps, as in `1:05`. */
function clock(): string {
  const seconds = Math.floor((performance.now() - start) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Prints a line with the time since the start. */
export function tell(text: string): void {
  console.log(`[${clock().padStart(5)}] ${text}`);
}

/** The steps in order of their time, one a line, the slowest first. Steps below a second are left out. */
export function slowest(steps: readonly StepResult[]): readonly string[] {
  const worthNaming = steps.filter(({ seconds, state }) => state !== "cached" && seconds >= 1);
  const sorted = [...worthNaming].sort((one, other) => other.seconds - one.seconds);
  return sorted.map(({ name, state, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name} ${state}`);
}
