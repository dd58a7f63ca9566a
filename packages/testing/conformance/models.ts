/** The models that clients are tested with, their overlays, and their known failures. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownFailure } from "./verdict.ts";

const here = import.meta.dirname;

/** This project's own model: every binding, every type, and names that collide. */
export const awkward: string = join(here, "awkward.json");

/** This project's own model of endpoints that depend on the operation, its input, options and the account. */
export const endpoints: string = join(here, "endpoints.json");

const ownModels: readonly string[] = [awkward, endpoints];

/** Overlays that add details which the models of single services leave to each client's own code. */
export function overlaysOf(model: string): readonly string[] {
  return ownModels.includes(model)
    ? []
    : globSync("overlays/*.json", { cwd: here })
        .map((name) => join(here, name))
        .sort();
}

/** This project's own models have no known failures. */
export function knownFailuresOf(model: string): readonly KnownFailure[] {
  if (ownModels.includes(model)) return [];
  return JSON.parse(readFileSync(join(here, "known-failures.json"), "utf8")) as readonly KnownFailure[];
}
