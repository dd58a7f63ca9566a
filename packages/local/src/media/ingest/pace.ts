/** Compares the time of the media with real time, to notice an encoder that sends too little. */

interface Sample {
  readonly nowMs: number;
  readonly mediaMs: number;
}

/** Parts of real time. The encoder starves below the first, and has recovered above the second. */
const starvingBelow = 0.5;
const recoveredAbove = 0.8;

export class Pace {
  readonly #windowMs: number;
  #samples: readonly Sample[] = [];
  #isStarving = false;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Adds a sample, and returns whether the encoder starves. Must be called several times in a window. */
  sample(nowMs: number, mediaMs: number): boolean {
    const [latest] = this.#samples.slice(-1);
    // The times go back if another encoder took over, or if the encoder began again.
    if (latest !== undefined && mediaMs < latest.mediaMs) this.#samples = [];
    this.#samples = [...this.#samples, { nowMs, mediaMs }];
    const start = this.#samples.findLast((sample) => nowMs - sample.nowMs >= this.#windowMs);
    if (start === undefined) return this.#isStarving;
    this.#samples = this.#samples.slice(this.#samples.indexOf(start));
    const part = (mediaMs - start.mediaMs) / (nowMs - start.nowMs);
    this.#isStarving = this.#isStarving ? part < recoveredAbove : part < starvingBelow;
    return this.#isStarving;
  }
}
