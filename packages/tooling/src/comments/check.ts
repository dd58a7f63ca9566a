/** Compares the places of each area with the committed numbers, or writes the numbers. */
import { readFileSync } from "node:fs";
import { filesByArea } from "./areas.ts";
import { newPlaces } from "./history.ts";
import { compare, count, readNumbers, writeNumbers } from "./numbers.ts";
import { advice, type Place, placesOf } from "./places.ts";

/** `check` writes nothing. `lower` writes numbers that fell. `raise` writes all: after a new rule, or a move of files. */
export type Mode = "check" | "lower" | "raise";

/** Prints each number that is not as committed. False: one has risen, or `check` found one that fell. */
export function compareAreas(mode: Mode): boolean {
  let total = 0;
  let hasRisen = false;
  let isStale = false;
  for (const [area, files] of filesByArea()) {
    const places = files.flatMap(placesIn);
    total += places.length;
    const actual = count(places);
    const committed = readNumbers(area);
    const { more, fewer } = compare(committed, actual);
    if (mode === "raise" || (mode === "lower" && more.length === 0)) {
      if (more.length > 0 || fewer.length > 0) writeNumbers(area, actual);
      continue;
    }
    for (const rule of more) {
      const ofRule = places.filter((place) => place.rule === rule);
      console.error(`${area}: ${rule}: expected at most ${committed[rule] ?? 0}, got ${ofRule.length}; new:`);
      for (const place of newPlaces(area, ofRule)) console.error(`  ${describe(place)}`);
    }
    for (const rule of fewer) console.error(`${area}: ${rule}: expected ${committed[rule]}, got ${actual[rule] ?? 0}`);
    if (more.length > 0) hasRisen = true;
    else if (fewer.length > 0) isStale = true;
  }
  const change = hasRisen || isStale ? "" : ", as before";
  console.log(`${total} places in comments break a rule of writing${change}`);
  if (hasRisen) console.error("Reword the new comments; `npx -y pnpm@12 comments --list <folder>` prints all places.");
  if (isStale) console.error("The comments got better. Run `npx -y pnpm@12 comments` to lower the numbers.");
  return !hasRisen && !isStale;
}

export function placesIn(path: string): readonly Place[] {
  return placesOf(path, readFileSync(path, "utf8"));
}

export function describe({ path, line, rule, found }: Place): string {
  return `${path}:${line}: ${rule}: "${found}" (${advice.get(rule)})`;
}
