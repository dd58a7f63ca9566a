/** The kind of release that publishes a set of changes. */
import type { Change } from "./change.ts";

export type Bump = "major" | "minor" | "patch";

/**
 * Returns the kind of release; undefined without changes. Before version 1.0, a minor release may break programs.
 *
 * @param version the current version of the client, as in `1.2.3`
 */
export function bumpOf(changes: readonly Change[], version: string): Bump | undefined {
  if (changes.some(({ effect }) => effect === "broken")) return version.startsWith("0.") ? "minor" : "major";
  if (changes.some(({ effect }) => effect !== "documented")) return "minor";
  return changes.length > 0 ? "patch" : undefined;
}
