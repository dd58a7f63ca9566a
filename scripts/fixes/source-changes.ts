/** Changes source files, and restores them: after each test, and also when the process is interrupted. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { exit } from "node:process";

/** A text in a file, and the text that takes its place. */
export interface Replacement {
  /** From the top of the repository. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
}

const originals = new Map<string, string>();

/**
 * Replaces the texts.
 * @throws Error if a text does not occur exactly once; files changed so far stay changed
 */
export function apply(replacements: readonly Replacement[]): void {
  for (const replacement of replacements) {
    const problem = problemOf(replacement);
    if (problem !== undefined) throw new Error(problem);
    const { file, find, replace } = replacement;
    const text = readFileSync(file, "utf8");
    if (!originals.has(file)) originals.set(file, text);
    writeFileSync(
      file,
      text.replace(find, () => replace),
    );
  }
}

/** Restores all files that `apply` changed. */
export function putBack(): void {
  for (const [file, text] of originals) writeFileSync(file, text);
  originals.clear();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    putBack();
    exit(1);
  });
}

/** Says why a text cannot be replaced; undefined if it can. */
export function problemOf({ file, find }: Replacement): string | undefined {
  const count = readFileSync(file, "utf8").split(find).length - 1;
  return count === 1 ? undefined : `${file} contains this text ${count} times, expected once: ${find}`;
}

/** Ends the process if one of the files has uncommitted changes, which a kill could lose. */
export function refuseUncommitted(files: readonly string[]): void {
  const changed = execFileSync("git", ["status", "--porcelain", "--", ...new Set(files)], { encoding: "utf8" });
  if (changed === "") return;
  console.error(`These files have uncommitted changes; commit them first:\n${changed}`);
  exit(1);
}
