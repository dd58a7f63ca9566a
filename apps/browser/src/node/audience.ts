/** Simulates the numbers of viewers of live channels. */

/**
 * Returns the number of viewers at a second. It swings around the usual number, at most 6 % away from it, so that it does not
 * drift however long the simulation runs.
 *
 * @param random from 0 to 1
 */
export function viewersAt(usual: number, second: number, random: number = Math.random()): number {
  const wave = 0.05 * Math.sin(second / 25 + usual);
  const noise = 0.02 * (random - 0.5);
  return Math.round(usual * (1 + wave + noise));
}
