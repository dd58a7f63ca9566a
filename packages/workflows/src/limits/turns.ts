/** Gives permits of a store to callers in the order in which they asked. */
import type { CallOptions } from "../run/options.ts";
import { checkLimits, type Permit, type RateLimit, type RateLimiter, windowMs } from "./rate-limiter.ts";

/** A request for one permit. */
export interface PermitRequest {
  readonly id: string;
  readonly limits: readonly RateLimit[];
}

/** Counts permits. */
export interface PermitStore {
  /**
   * Takes a permit for each request that its limits allow, in order.
   *
   * @returns for each request: 0 if it got a permit, otherwise the milliseconds after which it may ask again
   */
  take(requests: readonly PermitRequest[]): Promise<readonly number[]>;
  release(request: PermitRequest): Promise<unknown>;
}

interface Waiter {
  readonly request: PermitRequest;
  resolve(permit: Permit): void;
  reject(error: unknown): void;
}

/** Pauses for this many milliseconds, or rejects when the signal is aborted. */
export type Sleep = (durationMs: number, signal?: AbortSignal) => Promise<void>;

/** A limiter whose callers can choose the ids of permits. Default: a new id. */
export interface Turns extends RateLimiter {
  acquire(limits: readonly RateLimit[], options?: CallOptions, id?: string): Promise<Permit>;
}

/** Ends early when the signal is aborted. @throws the error of a clock that cannot pause */
async function pauseFor(sleep: Sleep, durationMs: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(durationMs, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Returns a limiter whose permits come from a store. All waiting callers share one call of `take`. */
export function createTurns(store: PermitStore, sleep: Sleep): Turns {
  const waiters = new Set<Waiter>();
  /** Ends the pause before the next call of `take`; undefined while there are no waiters. */
  let wake: (() => void) | undefined;

  async function run(): Promise<void> {
    wake = () => {};
    // Callers of the same moment share the first call of `take`.
    await undefined;
    while (waiters.size > 0) {
      const asked = [...waiters];
      const pause = new AbortController();
      // A caller who comes while the store is asked ends the pause before it begins.
      wake = () => pause.abort();
      let pauseMs = windowMs;
      try {
        const waits = await store.take(asked.map(({ request }) => request));
        for (const [index, waiter] of asked.entries()) {
          const waitMs = waits[index] ?? 0;
          const release = async (): Promise<void> => void (await store.release(waiter.request));
          if (waitMs > 0) pauseMs = Math.min(pauseMs, waitMs);
          else if (waiters.delete(waiter)) waiter.resolve({ release });
          // The caller has given up while the store was asked. A permit that cannot be released ends by itself, and
          // the callers after this one still get theirs.
          else void release().catch(() => {});
        }
        if (waiters.size > 0) await pauseFor(sleep, pauseMs, pause.signal);
      } catch (error) {
        for (const waiter of asked) if (waiters.delete(waiter)) waiter.reject(error);
      }
    }
    wake = undefined;
  }

  return {
    async acquire(limits, { abortSignal } = {}, id = crypto.randomUUID()) {
      checkLimits(limits);
      abortSignal?.throwIfAborted();
      let abort: (() => void) | undefined;
      try {
        return await new Promise<Permit>((resolve, reject) => {
          const waiter: Waiter = { request: { id, limits }, resolve, reject };
          abort = () => {
            waiters.delete(waiter);
            reject(abortSignal?.reason);
          };
          abortSignal?.addEventListener("abort", abort);
          waiters.add(waiter);
          if (wake) wake();
          else void run();
        });
      } finally {
        if (abort) abortSignal?.removeEventListener("abort", abort);
      }
    },
  };
}
