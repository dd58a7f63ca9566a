/** What is made of the figures of several rounds. */

/** @throws RangeError for no values: there is no middle of nothing */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("A median needs values");
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * How many times as much as another: the median of what each round's two figures come to. What else the machine did in a
 * round falls on both.
 *
 * @throws RangeError where the rounds are not as many
 */
export function medianRatio(values: readonly number[], others: readonly number[]): number {
  if (values.length !== others.length) throw new RangeError("A ratio needs as many rounds of both");
  return median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
}
