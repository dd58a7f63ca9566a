/**
 * Collects the differences between two versions of a model, sorted by their effect on users of the generated client.
 */

/**
 * `broken`: a program that compiles and works with the old client may not do so with the new one. `added`: the client
 * has an additional feature. `changed`: the client behaves in another way, but programs need no change. `documented`:
 * only texts differ.
 */
export type Effect = "broken" | "added" | "changed" | "documented";

/** The effects, in the order in which they are shown. */
export const effects: readonly Effect[] = ["broken", "added", "changed", "documented"];

export interface Change {
  readonly effect: Effect;
  /** The name of an operation, a shape or a member, as in `Thing` or `Thing$size`. */
  readonly place: string;
  /** As in `the member was added`. */
  readonly text: string;
}

/** The largest number of characters of a value that is shown. */
const maxShownLength = 200;

/** Collects changes. */
export class Changes {
  readonly all: Change[] = [];

  add(effect: Effect, place: string, text: string): void {
    this.all.push({ effect, place, text });
  }

  /** Adds a change if the values differ. They are compared as JSON, and shown if they are short. */
  compare(effect: Effect, place: string, subject: string, before: unknown, after: unknown): void {
    const [was, is] = [shown(before), shown(after)];
    if (was === is) return;
    const isShort = was.length + is.length <= maxShownLength;
    this.add(effect, place, isShort ? `${subject} is ${is}, was ${was}` : `${subject} changed`);
  }

  /** Adds a change of texts, which are too long to be shown. */
  compareTexts(place: string, subject: string, before: unknown, after: unknown): void {
    if (shown(before) !== shown(after)) this.add("documented", place, `${subject} changed`);
  }
}

/** A value as text. Keys are sorted, so that their order makes no difference. */
function shown(value: unknown): string {
  if (value === undefined) return "absent";
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner instanceof Map) return Object.fromEntries(inner);
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Pairs values of the same name, in the order of names. */
export function pairs<T extends { readonly name: string }>(
  before: Iterable<T>,
  after: Iterable<T>,
): readonly (readonly [name: string, before: T | undefined, after: T | undefined])[] {
  const [old, current] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .sort()
    .map((name) => [name, old.get(name), current.get(name)] as const);
}

function byName<T extends { readonly name: string }>(values: Iterable<T>): ReadonlyMap<string, T> {
  return new Map([...values].map((value) => [value.name, value]));
}
