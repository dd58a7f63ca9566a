/** Compares figures with targets. */
import type { Target } from "./targets.ts";
import { units } from "./units.ts";

export interface Verdict {
  readonly target: Target;
  /** Text such as `at most 6,144 bytes (aim: 5,120 bytes)`. */
  readonly wanted: string;
  readonly measured: string;
  readonly mark: "reached" | "not reached" | "not measured";
}

/** Compares the figure of a target with its limit. */
export function evaluate(target: Target, figures: Readonly<Record<string, number>>): Verdict {
  const { bound, limit, aim, unit } = target;
  const show = units[unit];
  const value = figures[target.figure];
  const wanted = `${bound} ${show(limit)}${aim === undefined ? "" : ` (aim: ${show(aim)})`}`;
  if (value === undefined || Number.isNaN(value)) return { target, wanted, measured: "–", mark: "not measured" };
  const reached = bound === "at most" ? value <= limit : value >= limit;
  return { target, wanted, measured: show(value), mark: reached ? "reached" : "not reached" };
}
