/** Decides which times and which counts of viewers a chart covers. */

/**
 * Returns the ends of an axis that fits the counts closely, so that small changes can be seen. The axis covers at least four
 * viewers, and nothing below zero.
 *
 * @param low the smallest count; null if there is none
 * @param high the largest count; null if there is none
 */
export function countRange(low: number | null, high: number | null): [from: number, to: number] {
  const [least, most] = [low ?? 0, high ?? 0];
  const margin = Math.max(2, (most - least) * 0.15);
  return [Math.max(0, Math.floor(least - margin)), Math.ceil(most + margin)];
}

/**
 * Returns the ends of an axis of time in seconds, from the first sample to now. The axis covers at least ten seconds.
 *
 * @param first the time of the first sample; null if there is none
 */
export function timeRange(first: number | null, now: number): [from: number, to: number] {
  return [Math.min(first ?? now, now - 10), now];
}
