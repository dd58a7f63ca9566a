/** A clock that stands still while work is in progress, and otherwise jumps to the end of the next pause. */
import type { LimiterClock } from "../src/limits/memory.ts";

interface Pause {
  readonly until: number;
  readonly end: () => void;
}

export class SimulatedClock implements LimiterClock {
  #now = Date.UTC(2026, 10, 26);
  #pauses: Pause[] = [];
  #busy = 0;

  readonly #onChange: (now: number) => void;

  /** @param onChange is called with each new time */
  constructor(onChange: (now: number) => void = () => {}) {
    this.#onChange = onChange;
    onChange(this.#now);
  }

  readonly now = (): number => this.#now;

  readonly sleep = (durationMs: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const until = this.#now + durationMs;
      const end = (): void => {
        signal?.removeEventListener("abort", abort);
        resolve();
      };
      const pause: Pause = { until, end };
      const abort = (): void => {
        this.#pauses = this.#pauses.filter((one) => one !== pause);
        reject(signal?.reason);
      };
      const index = this.#pauses.findIndex((one) => one.until > until);
      this.#pauses.splice(index < 0 ? this.#pauses.length : index, 0, pause);
      signal?.addEventListener("abort", abort, { once: true });
    });

  /** Does the work. The clock stands still until it has ended. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#busy++;
    try {
      return await work();
    } finally {
      this.#busy--;
    }
  }

  /** Lets the time pass until the work has ended. */
  async runUntil<Result>(work: Promise<Result>): Promise<Result> {
    let hasEnded = false;
    const ended = work.finally(() => {
      hasEnded = true;
    });
    ended.catch(() => {});
    while (!hasEnded) {
      // Promises that have settled run their callbacks before the clock moves on.
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#busy > 0) continue;
      const next = this.#pauses.shift();
      if (!next) continue;
      this.#now = Math.max(this.#now, next.until);
      this.#onChange(this.#now);
      next.end();
    }
    return ended;
  }
}
