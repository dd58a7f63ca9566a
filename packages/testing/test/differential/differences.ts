// Compares two sides that may differ in ways that are listed.
import { isDeepStrictEqual } from "node:util";

/** A difference on purpose. */
export interface KnownDifference<Data, Context> {
  readonly name: string;
  readonly reason: string;
  /** Both sides without the difference, and with all the rest; as they were where it does not show. */
  level(ours: Data, theirs: Data, context: Context): readonly [ours: Data, theirs: Data];
}

/** Takes known differences out of pairs of one kind, and remembers which of them it met. */
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

  /** The names of the entries that were not met. After a whole run: those that do not differ any more. */
  get stale(): readonly string[] {
    return this.#entries.map(({ name }) => name).filter((name) => !this.#met.has(name));
  }
}
