/** Runs both copies of a program and compares their outputs. */
import { commandsOf } from "./commands.ts";
import { type Execution, execute } from "./execute.ts";
import { normalise } from "./normalise.ts";

export interface RunComparison {
  /** The first difference of status or output, for a person; absent if there is none. */
  readonly difference?: string;
  readonly before: Execution;
  readonly after: Execution;
}

/** Runs both copies. Returns undefined if the program has nothing to run. */
export async function runBoth(official: string, own: string): Promise<RunComparison | undefined> {
  const commands = commandsOf(official);
  if (commands.length === 0) return undefined;
  const before = await execute(official, commands);
  const after = await execute(own, commandsOf(own));
  const difference = firstDifference(before, after);
  return difference === undefined ? { before, after } : { difference, before, after };
}

function firstDifference(before: Execution, after: Execution): string | undefined {
  if (before.status !== after.status) {
    return `status ${before.status} before, ${after.status} after:\n${lastLinesOf(after)}`;
  }
  // Programs that fail alike show nothing about our clients.
  if (before.status !== 0) return `status ${before.status} with both; expected 0:\n${lastLinesOf(after)}`;
  const [linesBefore, linesAfter] = [normalise(before.stdout), normalise(after.stdout)];
  const count = Math.max(linesBefore.length, linesAfter.length);
  const index = Array.from({ length: count }).findIndex((_, line) => linesBefore[line] !== linesAfter[line]);
  if (index === -1) return undefined;
  return `line ${index + 1}\n  before: ${linesBefore[index] ?? "(none)"}\n  after:  ${linesAfter[index] ?? "(none)"}`;
}

function lastLinesOf({ stderr, stdout }: Execution): string {
  return normalise(stderr || stdout)
    .slice(-12)
    .join("\n");
}
