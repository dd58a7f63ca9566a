/** Records by key, in the order in which they came, so that a page costs the same however many there are. */

interface Slot<T> {
  readonly sequence: number;
  readonly key: string;
  /** Undefined once deleted: the slot stays until the next tidying. */
  value: T | undefined;
}

export interface Entry<T> {
  /** Grows with every added record, and is never used twice. */
  readonly sequence: number;
  readonly value: T;
}

/** Records are values: a change is another value set under the same key. */
export class Collection<T> {
  readonly #byKey = new Map<string, Slot<T>>();
  #slots: Slot<T>[] = [];
  #nextSequence = 1;

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): T | undefined {
    return this.#byKey.get(key)?.value;
  }

  set(key: string, value: T): void {
    const slot = this.#byKey.get(key);
    if (slot !== undefined) {
      slot.value = value;
      return;
    }
    const added: Slot<T> = { sequence: this.#nextSequence++, key, value };
    this.#byKey.set(key, added);
    this.#slots.push(added);
  }

  delete(key: string): boolean {
    const slot = this.#byKey.get(key);
    if (slot === undefined) return false;
    slot.value = undefined;
    this.#byKey.delete(key);
    if (this.#slots.length > 64 && this.#byKey.size < this.#slots.length / 2) {
      this.#slots = this.#slots.filter((kept) => kept.value !== undefined);
    }
    return true;
  }

  /** Those added after the record of this sequence number, oldest first. */
  *after(sequence: number): Generator<Entry<T>> {
    for (let index = this.#firstAfter(sequence); index < this.#slots.length; index++) {
      const slot = this.#slots[index];
      if (slot?.value !== undefined) yield { sequence: slot.sequence, value: slot.value };
    }
  }

  *values(): Generator<T> {
    for (const { value } of this.after(0)) yield value;
  }

  some(test: (value: T) => boolean): boolean {
    for (const value of this.values()) if (test(value)) return true;
    return false;
  }

  #firstAfter(sequence: number): number {
    let low = 0;
    let high = this.#slots.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#slots[middle]?.sequence ?? 0) > sequence) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
