/** Holds figures against targets. */
import { figure, times, whole } from "./report/number.ts";
import type { Target } from "./targets.ts";

/** How a figure reads. */
const units = {
  bytes: (value: number) => `${whole(value)} bytes`,
  megabytes: (value: number) => `${figure(value)} MB`,
  milliseconds: (value: number) => `${figure(value)} ms`,
  packages: (value: number) => `${whole(value)} packages`,
  files: (value: number) => `${whole(value)} files`,
  errors: (value: number) => `${whole(value)} errors`,
  times,
  percent: (value: number) => `${figure(value * 100)} %`,
} as const;

export type Unit = keyof typeof units;

export interface Verdict {
  readonly target: Target;
  /** As in `at most 6,144 bytes (aim: 5,120 bytes)`. */
  readonly wanted: string;
  readonly measured: string;
  readonly mark: "reached" | "not reached" | "not measured";
}

/** A target beside its figure. */
export function evaluate(target: Target, figures: Readonly<Record<string, number>>): Verdict {
  const { bound, limit, aim, unit } = target;
  const show = units[unit];
  const value = figures[target.figure];
  const wanted = `${bound} ${show(limit)}${aim === undefined ? "" : ` (aim: ${show(aim)})`}`;
  if (value === undefined || Number.isNaN(value)) return { target, wanted, measured: "–", mark: "not measured" };
  const reached = bound === "at most" ? value <= limit : value >= limit;
  return { target, wanted, measured: show(value), mark: reached ? "reached" : "not reached" };
}
