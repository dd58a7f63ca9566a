/** Compares the problems of a program before and after its move. */
import type { Problem } from "./diagnose.ts";

export interface Comparison {
  /** Problems that the move brings. */
  readonly added: readonly Problem[];
  /** Problems that the move takes away. */
  readonly removed: readonly Problem[];
}

/** Compares the problems by file and line, because codes and messages depend on the types. */
export function compare(before: readonly Problem[], after: readonly Problem[]): Comparison {
  return { added: without(after, before), removed: without(before, after) };
}

function without(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    return count <= 0;
  });
}

function keyOf({ file, text }: Problem): string {
  return JSON.stringify([file, text]);
}
