/**
 * A rate limit by a token bucket. It allows a number of actions at once (the burst), and a number of actions per second
 * after that.
 */
export class Allowance {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  #remaining: number;
  #updatedAt: number;

  /** @param now returns milliseconds of a monotonic clock */
  constructor(burst: number, perSecond: number, now: () => number = () => performance.now()) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#now = now;
    this.#remaining = burst;
    this.#updatedAt = now();
  }

  /** Takes a token. Returns false if none is left. */
  take(): boolean {
    const now = this.#now();
    const earned = ((now - this.#updatedAt) / 1000) * this.#perSecond;
    this.#remaining = Math.min(this.#burst, this.#remaining + earned);
    this.#updatedAt = now;
    if (this.#remaining < 1) return false;
    this.#remaining--;
    return true;
  }
}
