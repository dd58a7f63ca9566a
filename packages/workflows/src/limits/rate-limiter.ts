/** The interface that all rate limiters share. */
import type { CallOptions } from "../run/options.ts";

/** A limit of actions, such as calls for one channel. */
export interface RateLimit {
  /** Actions with the same key share the limit, such as an ARN. */
  readonly key: string;
  /** The most actions within any second: an integer of at least 1. */
  readonly perSecond: number;
}

/** The permission for one action. */
export interface Permit {
  /**
   * Says that the action has ended: it then counts for one more second. Without this call, it counts for eight seconds
   * from the permission. So do not call it after a timeout, because the service may receive the request later.
   */
  release(): Promise<void>;
}

/** Permits actions within limits. The limiters in memory, on a Durable Object and on Redis all have this interface. */
export interface RateLimiter {
  /**
   * Resolves as soon as an action may begin within all of its limits. Actions that wait for the same limit begin in the
   * order in which they asked the same limiter or the same Durable Object. Processes that share a Redis server have no
   * order among them.
   *
   * @throws RangeError for a limit that is not an integer of at least 1; the reason of the signal
   */
  acquire(limits: readonly RateLimit[], options?: CallOptions): Promise<Permit>;
}

/**
 * The milliseconds for which an action counts after its end. The service counts calls for a second from their arrival,
 * which is before their end. Five milliseconds more allow for clocks of different speed.
 */
export const windowMs = 1_005;

/** The milliseconds from its permission for which a permit counts that is not released. */
export const leaseMs = 8_000;

/** @throws RangeError that names the limit at fault; TypeError if there is no list of limits */
export function checkLimits(limits: readonly RateLimit[]): void {
  if (!Array.isArray(limits)) throw new TypeError(`limits must be an array, got ${typeof limits}`);
  for (const { key, perSecond } of limits) {
    if (!Number.isInteger(perSecond) || perSecond < 1) {
      throw new RangeError(`perSecond of ${key} must be an integer of at least 1, got ${perSecond}`);
    }
  }
}
