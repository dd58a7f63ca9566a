/** The committed numbers: how many places of each rule an area may have. They may only fall. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Place } from "./places.ts";

/** Places by rule. A rule without places is left out. */
export type Numbers = Readonly<Record<string, number>>;

export interface Comparison {
  /** Rules with more places than committed. */
  readonly more: readonly string[];
  /** Rules with fewer. */
  readonly fewer: readonly string[];
}

export function numbersFile(area: string): string {
  return `packages/tooling/comments/${area}.json`;
}

export function count(places: readonly Place[]): Numbers {
  const numbers: Record<string, number> = {};
  for (const { rule } of places) numbers[rule] = (numbers[rule] ?? 0) + 1;
  return Object.fromEntries(Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function compare(committed: Numbers, actual: Numbers): Comparison {
  const rules = [...new Set([...Object.keys(committed), ...Object.keys(actual)])].sort();
  return {
    more: rules.filter((rule) => (actual[rule] ?? 0) > (committed[rule] ?? 0)),
    fewer: rules.filter((rule) => (actual[rule] ?? 0) < (committed[rule] ?? 0)),
  };
}

/** An area without a file has no places. */
export function readNumbers(area: string): Numbers {
  const path = numbersFile(area);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** Writes the file of an area, or removes it where there is nothing to count. */
export function writeNumbers(area: string, numbers: Numbers): void {
  const path = numbersFile(area);
  if (Object.keys(numbers).length === 0) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(numbers, undefined, 2)}\n`);
}
