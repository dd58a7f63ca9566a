/**
 * Counts the comments that break the rules of writing.
 *
 *     comments                                   lowers the numbers in packages/tooling/comments/
 *     comments --check                           fails where a number is not the committed one
 *     comments --raise                           writes all numbers: after a new rule, or a move of files between areas
 *     comments --list packages/core              prints the places
 *     comments --sample 100 --seed 1a2b apps     prints comments, drawn by the seed, for a human reader
 *
 * `--list` and `--sample` take folders such as `apps` or `packages/core/src`; without one, they look at all.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { filesByArea } from "./areas.ts";
import { compareAreas, describe, placesIn } from "./check.ts";
import { commentsOf, parse } from "./extract.ts";
import { isGenerated } from "./places.ts";
import { sample } from "./sample.ts";

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean", default: false },
    raise: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    sample: { type: "string" },
    seed: { type: "string", default: "" },
  },
});

if (options.sample !== undefined) printSample(Number(options.sample), options.seed);
else if (options.list) for (const place of chosenFiles().flatMap(placesIn)) console.log(describe(place));
else if (!compareAreas(options.check ? "check" : options.raise ? "raise" : "lower")) process.exitCode = 1;

/** @throws Error for a size that is not a positive integer */
function printSample(size: number, seed: string): void {
  if (!Number.isInteger(size) || size < 1) {
    throw new Error(`--sample must be an integer of at least 1, got ${options.sample}`);
  }
  const comments = chosenFiles().flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return isGenerated(text) ? [] : commentsOf(parse(path, text)).map((comment) => ({ ...comment, path }));
  });
  for (const { path, line, text } of sample(comments, size, seed)) console.log(`${path}:${line}\n${text}\n`);
}

function chosenFiles(): readonly string[] {
  const chosen = folders.map((folder) => `${folder.replace(/\/+$/, "")}/`);
  return [...filesByArea().values()]
    .flat()
    .filter((path) => chosen.length === 0 || chosen.some((folder) => path.startsWith(folder)));
}
