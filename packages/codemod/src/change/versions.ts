/** The version range of our client in place of that of an official one. */

/**
 * A range of the same kind: exact stays exact, `~` stays `~`, and ranges without a number stay as they are, as do
 * references to a catalog.
 *
 * @returns undefined if the package does not come from a registry, as in `file:../fork`
 */
export function movedRange(range: string, version: string): string | undefined {
  if (/^(\*|latest|next|catalog:.*)?$/.test(range)) return range;
  if (/^[a-z+]+:|\//i.test(range)) return undefined;
  if (/^=?\d+\.\d+\.\d+$/.test(range)) return version;
  return `${range.startsWith("~") ? "~" : "^"}${version}`;
}
