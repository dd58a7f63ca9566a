/** How long a room waits before it connects again. */

const baseDelayMs = 500;
const maxDelayMs = 20_000;

/**
 * A random part of a delay that doubles with each attempt, so that the clients of a room do not all come back at once.
 *
 * @param attempt 1 for the first one after a connection
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function reconnectDelayMs(attempt: number): number {
  return Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** attempt);
}
