/** Compares two sides, apart from listed differences. */
import { isDeepStrictEqual } from "node:util";

/** An intended difference. */
export interface KnownDifference<Data, Context> {
  readonly name: string;
  readonly reason: string;
  /** Both sides without the difference; unchanged if the difference does not occur. */
  level(ours: Data, theirs: Data, context: Context): readonly [ours: Data, theirs: Data];
}

/** Removes known differences from pairs of one kind, and remembers which differences occurred. */
export class Differences<Data, Context> {
  readonly #entries: readonly KnownDifference<Data, Context>[];
  readonly #met = new Set<string>();

  constructor(entries: readonly KnownDifference<Data, Context>[]) {
    this.#entries = entries;
  }

  /** Both sides without the known differences. */
  level(ours: Data, theirs: Data, context: Context): { readonly ours: Data; readonly theirs: Data } {
    let pair = [ours, theirs] as readonly [Data, Data];
    for (const { name, level } of this.#entries) {
      const levelled = level(...pair, context);
      if (!isDeepStrictEqual(levelled, pair)) this.#met.add(name);
      pair = levelled;
    }
    return { ours: pair[0], theirs: pair[1] };
  }

  /** The names of the entries that did not occur. After a whole run these entries are out of date. */
  get stale(): readonly string[] {
    return this.#entries.map(({ name }) => name).filter((name) => !this.#met.has(name));
  }
}
