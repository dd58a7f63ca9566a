/** A rate limiter for one process. */
import { sleep } from "../run/retry.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import { createTurns, type Sleep } from "./turns.ts";
import { createWindows } from "./windows.ts";

/** A clock that a test can replace. */
export interface LimiterClock {
  /** Returns milliseconds. If they go back, a permit counts for at most eight seconds from the next reading. */
  now(): number;
  /** Pauses for this many milliseconds, or rejects when the signal is aborted. */
  readonly sleep: Sleep;
}

export interface RateLimiterOptions {
  /** Default: the clock of the system. */
  readonly clock?: LimiterClock | undefined;
}

/** Returns a limiter that counts the actions of this process. */
export function createRateLimiter({
  clock = { now: () => performance.now(), sleep },
}: RateLimiterOptions = {}): RateLimiter {
  return createTurns(createWindows(clock.now), clock.sleep);
}
