/** Keeps calls under the rates that AWS allows, so that an audit does not take them away from the people who broadcast. */

/** Calls a second, a little below what the service allows for the whole account. */
const defaultRates: Readonly<Record<string, number>> = { ListChannels: 4, ListStreamSessions: 4 };
const otherwise = 2.5;

/** Milliseconds, and a way to let some pass. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Gives a function that resolves when the operation may be called, one caller after another.
 *
 * @param rate calls a second of each operation; absent: as AWS allows
 */
export function createPace(rate?: number, clock: Clock = systemClock): (operation: string) => Promise<void> {
  const free = new Map<string, number>();
  return async (operation) => {
    const now = clock.now();
    const turn = Math.max(now, free.get(operation) ?? now);
    free.set(operation, turn + 1000 / (rate ?? defaultRates[operation] ?? otherwise));
    if (turn > now) await clock.sleep(turn - now);
  };
}
