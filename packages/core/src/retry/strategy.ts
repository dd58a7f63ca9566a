// The standard strategy: exponential backoff with full jitter, and a bucket of tokens that stops a client from
// hammering a service that is down. @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import type { Failure } from "./classify.ts";

/** Decides how long to wait before a call is repeated. One strategy serves all calls of a client. */
export interface RetryStrategy {
  /**
   * Called after an attempt that may be repeated and where attempts are left.
   * `attempt`: which one failed, from 1. Returns milliseconds to wait; undefined: give up.
   */
  delay(failure: Failure, attempt: number): number | undefined;
  /** Called when a call succeeded; `last`: the failure before it, if there was one. */
  succeeded?(last: Failure | undefined): void;
}

/** Longest wait, in milliseconds, whatever the service asks for. */
const longest = 20_000;

/** The default strategy. `random` gives numbers from 0 to below 1. */
export function standardRetryStrategy(random: () => number = Math.random): RetryStrategy {
  const capacity = 500;
  let tokens = capacity;
  const cost = (failure: Failure): number => (failure.kind === "timeout" ? 10 : 5);
  return {
    delay(failure, attempt) {
      if (tokens < cost(failure)) return undefined;
      tokens -= cost(failure);
      const base = failure.kind === "throttling" ? 500 : 100;
      return Math.min(longest, failure.retryAfter ?? random() * base * 2 ** (attempt - 1));
    },
    succeeded(last) {
      tokens = Math.min(capacity, tokens + (last ? cost(last) : 1));
    },
  };
}
