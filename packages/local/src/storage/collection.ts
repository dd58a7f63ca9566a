/** Records by key, in the order of their creation, so that a page costs the same for any number of records. */
import { type Entry, type Slot, Slots } from "./slots.ts";

/** A listener of changes. `undefined` is a deletion. The latest change must be undone first. */
export type OnChange = (collection: string, key: string, value: unknown, sequence: number, undo: () => void) => void;

/** Records in order: a collection, or the part with one key of an index. */
export interface Ordered<T> {
  readonly size: number;
  /** The records after this sequence number, oldest first. */
  after(sequence: number): Iterable<Entry<T>>;
  /** The records before this sequence number, newest first. */
  before(sequence: number): Iterable<Entry<T>>;
}

/** Collections that are stored under one name share a counter. */
export interface Counter {
  next: number;
}

export interface CollectionOptions<T> {
  /** The name with which `onChange` is called. */
  readonly name?: string | undefined;
  readonly onChange?: OnChange | undefined;
  readonly counter?: Counter | undefined;
  /** Functions from a record to its key in an index. A record without a key is not in the index. */
  readonly indexes?: Readonly<Record<string, (value: T) => string | undefined>> | undefined;
}

/** Records are values: a change sets another value under the same key. */
export class Collection<T> implements Ordered<T> {
  readonly counter: Counter;
  readonly #name: string;
  readonly #onChange: OnChange | undefined;
  readonly #byKey = new Map<string, Slot<T>>();
  readonly #slots = new Slots<T>();
  readonly #indexes: readonly Index<T>[];

  constructor(options: CollectionOptions<T> = {}) {
    this.counter = options.counter ?? { next: 1 };
    this.#name = options.name ?? "";
    this.#onChange = options.onChange;
    this.#indexes = Object.entries(options.indexes ?? {}).map(([name, textOf]) => new Index(name, textOf));
  }

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): T | undefined {
    return this.#byKey.get(key)?.value;
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** The record that was added last. */
  last(): T | undefined {
    return this.#slots.last();
  }

  set(key: string, value: T): void {
    const slot = this.#byKey.get(key);
    if (slot === undefined) {
      const { next } = this.counter;
      const added: Slot<T> = { sequence: next, key, value };
      this.#add(added);
      this.#onChange?.(this.#name, key, value, next, () => {
        this.#remove(added);
        this.counter.next = next;
      });
      return;
    }
    const { value: previous } = slot;
    this.#replace(slot, value);
    this.#onChange?.(this.#name, key, value, slot.sequence, () => this.#replace(slot, previous));
  }

  /** Restores a record at its earlier place, without a call of `onChange`. */
  restore(key: string, value: T, sequence: number): void {
    this.#add({ sequence, key, value });
  }

  delete(key: string): boolean {
    const slot = this.#byKey.get(key);
    if (slot === undefined) return false;
    this.#remove(slot);
    this.#onChange?.(this.#name, key, undefined, slot.sequence, () => this.#add(slot));
    return true;
  }

  #add(slot: Slot<T>): void {
    this.#byKey.set(slot.key, slot);
    this.#slots.add(slot);
    for (const index of this.#indexes) index.add(slot);
    this.counter.next = Math.max(this.counter.next, slot.sequence + 1);
  }

  #remove(slot: Slot<T>): void {
    this.#byKey.delete(slot.key);
    this.#slots.remove(slot);
    for (const index of this.#indexes) index.remove(slot);
  }

  #replace(slot: Slot<T>, value: T): void {
    for (const index of this.#indexes) index.replace(slot, value);
    slot.value = value;
  }

  after(sequence: number): Generator<Entry<T>> {
    return this.#slots.after(sequence);
  }

  before(sequence: number): Generator<Entry<T>> {
    return this.#slots.before(sequence);
  }

  *keys(): Generator<string> {
    for (const { key } of this.#slots.after(0)) yield key;
  }

  *values(): Generator<T> {
    for (const { value } of this.after(0)) yield value;
  }

  some(test: (value: T) => boolean): boolean {
    for (const value of this.values()) if (test(value)) return true;
    return false;
  }

  /** The records for which the index gives this text. @throws Error if the collection has no such index */
  where(index: string, text: string): Ordered<T> {
    const found = this.#indexes.find(({ name }) => name === index);
    if (found === undefined) throw new Error(`The collection ${this.#name} has no index ${index}`);
    return found.get(text);
  }
}

class Index<T> {
  readonly name: string;
  readonly #textOf: (value: T) => string | undefined;
  readonly #byText = new Map<string, Slots<T>>();

  constructor(name: string, textOf: (value: T) => string | undefined) {
    this.name = name;
    this.#textOf = textOf;
  }

  get(text: string): Slots<T> {
    return this.#byText.get(text) ?? new Slots();
  }

  add(slot: Slot<T>): void {
    const text = this.#textOf(slot.value);
    if (text === undefined) return;
    let slots = this.#byText.get(text);
    if (slots === undefined) {
      slots = new Slots();
      this.#byText.set(text, slots);
    }
    slots.add(slot);
  }

  remove(slot: Slot<T>): void {
    const text = this.#textOf(slot.value);
    if (text === undefined) return;
    const slots = this.#byText.get(text);
    slots?.remove(slot);
    if (slots?.size === 0) this.#byText.delete(text);
  }

  /** The slot still holds its old value. */
  replace(slot: Slot<T>, value: T): void {
    if (this.#textOf(slot.value) === this.#textOf(value)) return;
    this.remove(slot);
    const { value: old } = slot;
    slot.value = value;
    this.add(slot);
    slot.value = old;
  }
}
