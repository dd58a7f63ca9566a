/** Entries sorted by sequence number, which may be added and removed during an iteration. */

export interface Entry<T> {
  /** Grows with every added record, and is never used twice. */
  readonly sequence: number;
  readonly key: string;
  readonly value: T;
}

export interface Slot<T> {
  readonly sequence: number;
  readonly key: string;
  value: T;
}

export class Slots<T> {
  readonly #slots: Slot<T>[] = [];
  /** Grows with every change of places, after which a reader looks for its own again. */
  #changes = 0;

  get size(): number {
    return this.#slots.length;
  }

  last(): T | undefined {
    return this.#slots.at(-1)?.value;
  }

  add(slot: Slot<T>): void {
    // Usually the newest entry is added, and no position changes.
    if (slot.sequence > (this.#slots.at(-1)?.sequence ?? 0)) this.#slots.push(slot);
    else {
      this.#slots.splice(this.#firstAfter(slot.sequence), 0, slot);
      this.#changes++;
    }
  }

  remove(slot: Slot<T>): void {
    const index = this.#firstAfter(slot.sequence) - 1;
    if (this.#slots[index] !== slot) return;
    this.#slots.splice(index, 1);
    this.#changes++;
  }

  /** The entries after this sequence number, oldest first, including those that are added meanwhile. */
  *after(sequence: number): Generator<Entry<T>> {
    let last = sequence;
    let seen = this.#changes;
    for (let index = this.#firstAfter(last); index < this.#slots.length; index++) {
      const slot = this.#slots[index] as Slot<T>;
      last = slot.sequence;
      yield { sequence: last, key: slot.key, value: slot.value };
      if (seen !== this.#changes) {
        seen = this.#changes;
        index = this.#firstAfter(last) - 1;
      }
    }
  }

  /** Yields the entries before this sequence number, the newest first. */
  *before(sequence: number): Generator<Entry<T>> {
    let last = sequence;
    let seen = this.#changes;
    for (let index = this.#firstAfter(last - 1) - 1; index >= 0; index--) {
      const slot = this.#slots[index] as Slot<T>;
      last = slot.sequence;
      yield { sequence: last, key: slot.key, value: slot.value };
      if (seen !== this.#changes) {
        seen = this.#changes;
        index = this.#firstAfter(last - 1);
      }
    }
  }

  #firstAfter(sequence: number): number {
    let low = 0;
    let high = this.#slots.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#slots[middle] as Slot<T>).sequence > sequence) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
