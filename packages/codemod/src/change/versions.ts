/** Chooses the version range of our client that replaces the range of an official one. */

/**
 * Returns a range of the same kind for `version`: exact stays exact, and `~` stays `~`. Ranges without a number and
 * references to a catalog do not change.
 *
 * @returns undefined if the package does not come from a registry, as in `file:../fork`
 */
export function movedRange(range: string, version: string): string | undefined {
  if (/^(\*|latest|next|catalog:.*)?$/.test(range)) return range;
  if (/^[a-z+]+:|\//i.test(range)) return undefined;
  if (/^=?\d+\.\d+\.\d+$/.test(range)) return version;
  return `${range.startsWith("~") ? "~" : "^"}${version}`;
}
