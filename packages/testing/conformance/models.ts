/** The models that clients are held to, and what goes with them. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownFailure } from "./verdict.ts";

const here = import.meta.dirname;

/** Our own: every binding, every type, and names that are in each other's way. */
export const awkward: string = join(here, "awkward.json");

/** What the models of single services leave to every client's own code, as overlays. */
export function overlaysOf(model: string): readonly string[] {
  return model === awkward
    ? []
    : globSync("overlays/*.json", { cwd: here })
        .map((name) => join(here, name))
        .sort();
}

/** Our own model has none. */
export function knownFailuresOf(model: string): readonly KnownFailure[] {
  if (model === awkward) return [];
  return JSON.parse(readFileSync(join(here, "known-failures.json"), "utf8")) as readonly KnownFailure[];
}
