/** Collections by the key of their owner, such as the sessions of each channel. They are stored under one name. */
import { Collection, type Counter, type OnChange } from "./collection.ts";

/** The separator between the key of the owner and the key of the record. No ARN and no id contains it. */
const separator = "\n";

export class Family<T> {
  readonly counter: Counter = { next: 1 };
  readonly #name: string;
  readonly #onChange: OnChange | undefined;
  readonly #members = new Map<string, Collection<T>>();

  constructor(name: string, onChange?: OnChange) {
    this.#name = name;
    this.#onChange = onChange;
  }

  /** Undefined if the owner never had a record. */
  get(owner: string): Collection<T> | undefined {
    return this.#members.get(owner);
  }

  /** The owner's collection, which is created if it does not exist. */
  of(owner: string): Collection<T> {
    let member = this.#members.get(owner);
    if (member === undefined) {
      const { counter } = this;
      const tell = this.#onChange;
      const onChange: OnChange | undefined =
        tell &&
        ((name, key, value, sequence, undo) =>
          tell(name, owner + separator + key, value, sequence, () => {
            undo();
            // Since the change that is undone, the owner may have been deleted, or may have got its first record.
            if (added.size === 0) this.#members.delete(owner);
            else this.#members.set(owner, added);
          }));
      const added = new Collection<T>({ name: this.#name, counter, onChange });
      member = added;
      this.#members.set(owner, member);
    }
    return member;
  }

  /** Deletes the owner's collection with every record in it. */
  delete(owner: string): boolean {
    const member = this.#members.get(owner);
    for (const key of [...(member?.keys() ?? [])]) member?.delete(key);
    return this.#members.delete(owner);
  }

  /** The collections by owner. */
  entries(): IterableIterator<[string, Collection<T>]> {
    return this.#members.entries();
  }

  /** All records of all owners. */
  *values(): Generator<T> {
    for (const member of this.#members.values()) yield* member.values();
  }

  /** Restores a record at its earlier place, without a call of `onChange`. */
  restore(key: string, value: T, sequence: number): void {
    const split = key.indexOf(separator);
    this.of(key.slice(0, split)).restore(key.slice(split + 1), value, sequence);
  }
}
