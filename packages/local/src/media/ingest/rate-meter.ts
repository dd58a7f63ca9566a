/** Measures the bitrate of an encoder. */

export class RateMeter {
  readonly #seconds: number[];
  #second = 0;
  #total = 0;

  constructor(windowSeconds: number) {
    this.#seconds = new Array<number>(windowSeconds).fill(0);
  }

  /** @param nowMs does not fall */
  add(bytes: number, nowMs: number): void {
    const second = Math.floor(nowMs / 1000);
    const passed = Math.min(second - this.#second, this.#seconds.length);
    for (let index = 1; index <= passed; index++) {
      const place = (this.#second + index) % this.#seconds.length;
      this.#total -= this.#seconds[place] ?? 0;
      this.#seconds[place] = 0;
    }
    if (second > this.#second) this.#second = second;
    const place = this.#second % this.#seconds.length;
    this.#seconds[place] = (this.#seconds[place] ?? 0) + bytes;
    this.#total += bytes;
  }

  /** The mean of the whole window in bits per second, also if the encoder has sent for a shorter time. */
  bitrate(): number {
    return Math.round((this.#total * 8) / this.#seconds.length);
  }
}
