/** Limits the rate of attempts, so that an audit stays below the quotas of the account. */

/**
 * The default attempts per second of some operations, a little below the quota of an account. For other operations, the
 * default is `defaultCallsPerSecond`.
 */
const callsPerSecond: Readonly<Record<string, number>> = { ListChannels: 4, ListStreamSessions: 4 };
const defaultCallsPerSecond = 2.5;

export interface Clock {
  /** Returns milliseconds of a monotonic clock. */
  now(): number;
  sleep(durationMs: number): Promise<void>;
}

const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
};

/**
 * Returns a function whose promise resolves when the caller may call the operation. Callers get their turns in the
 * order in which they ask.
 *
 * @param rate attempts per second of each operation, retries included. Default: a little below the quotas of AWS.
 */
export function createPace(rate?: number, clock: Clock = systemClock): (operation: string) => Promise<void> {
  /** For each operation, the time from which the next call is allowed, in milliseconds. */
  const nextAllowed = new Map<string, number>();
  return async (operation) => {
    const now = clock.now();
    const turn = Math.max(now, nextAllowed.get(operation) ?? now);
    nextAllowed.set(operation, turn + 1000 / (rate ?? callsPerSecond[operation] ?? defaultCallsPerSecond));
    if (turn > now) await clock.sleep(turn - now);
  };
}
