/** Reads single bits, and the numbers of H.264 that are coded in them. */

export class BitReader {
  #position = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws RangeError after the last bit */
  bits(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index++) {
      const byte = this.#bytes[this.#position >> 3];
      if (byte === undefined) throw new RangeError("there are no more bits");
      value = value * 2 + ((byte >> (7 - (this.#position & 7))) & 1);
      this.#position++;
    }
    return value;
  }

  flag(): boolean {
    return this.bits(1) === 1;
  }

  /** A number in Exp-Golomb coding. @throws RangeError beyond 32 bits */
  unsigned(): number {
    let zeros = 0;
    while (this.bits(1) === 0) if (++zeros > 32) throw new RangeError("the number is too long");
    return 2 ** zeros - 1 + this.bits(zeros);
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 1 ? (value + 1) / 2 : -value / 2;
  }
}
