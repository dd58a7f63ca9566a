/** Statistics over the figures of several rounds. */

/** @throws RangeError if there are no values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("The median of no values was requested; expected at least one value");
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * The median of the ratios of two figures in each round. Other load on the machine in a round affects both figures.
 *
 * @throws RangeError if the two do not have the same number of rounds
 */
export function medianRatio(values: readonly number[], others: readonly number[]): number {
  if (values.length !== others.length)
    throw new RangeError(`A ratio needs the same number of rounds of both, got ${values.length} and ${others.length}`);
  return median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
}
