/**
 * Declares retry strategies, and creates the standard one: exponential backoff with full jitter, and a budget of tokens
 * that limits the load on a service that is down.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
import type { Failure } from "./classify.ts";

/** Decides how long to wait before a retry. */
export interface RetryStrategy {
  /**
   * Called after a failed attempt that may be retried, while attempts are left. Returns the milliseconds to wait before
   * the retry; undefined ends the call.
   *
   * @param attempt the number of the attempt that failed, from 1
   * @param error the error that ended the attempt
   */
  delay(failure: Failure, attempt: number, error?: unknown): number | undefined | Promise<number | undefined>;
  /** Called when a call succeeded. `last` is the failure of the attempt before the successful one, if there was one. */
  succeeded?(last: Failure | undefined): void;
}

/** The default strategy. Its method `delay` never returns a promise. */
export interface StandardRetryStrategy extends RetryStrategy {
  delay(failure: Failure, attempt: number): number | undefined;
}

/** The longest wait, even if the service asks for more. */
const maxDelayMs = 20_000;

/** Creates the default strategy. `random` returns numbers from 0 to below 1. */
export function standardRetryStrategy(random: () => number = Math.random): StandardRetryStrategy {
  const capacity = 500;
  let tokens = capacity;
  const cost = (failure: Failure): number => (failure.kind === "timeout" ? 10 : 5);
  return {
    delay(failure, attempt) {
      if (tokens < cost(failure)) return undefined;
      tokens -= cost(failure);
      const base = failure.kind === "throttling" ? 500 : 100;
      return Math.min(maxDelayMs, failure.retryAfter ?? random() * base * 2 ** (attempt - 1));
    },
    succeeded(last) {
      tokens = Math.min(capacity, tokens + (last ? cost(last) : 1));
    },
  };
}
