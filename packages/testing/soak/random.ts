/** Random numbers that a seed repeats. */

/**
 * From 0 to below 1.
 * @see https://en.wikipedia.org/wiki/Linear_congruential_generator
 */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @throws RangeError for an empty list */
export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError("expected a list with items, got an empty one");
  return found;
}
