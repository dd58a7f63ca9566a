/** Gives permits of a store to callers in the order in which they asked. */
import type { CallOptions } from "../run/options.ts";
import { checkLimits, type Permit, type RateLimit, type RateLimiter } from "./rate-limiter.ts";

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

/** Returns a limiter over a store. All callers that wait share one question to the store. */
export function createTurns(store: PermitStore, sleep: Sleep): Turns {
  const waiters = new Set<Waiter>();
  let pause: AbortController | undefined;
  let isAsking = false;

  async function ask(): Promise<void> {
    const asked = [...waiters];
    try {
      const waits = await store.take(asked.map(({ request }) => request));
      for (const [index, waiter] of asked.entries()) {
        if (waits[index] !== 0) continue;
        // A caller may have given up while the store was asked.
        if (waiters.delete(waiter)) waiter.resolve({ release: async () => void (await store.release(waiter.request)) });
        else await store.release(waiter.request);
      }
      const waitMs = Math.min(...asked.flatMap((waiter, index) => (waiters.has(waiter) ? (waits[index] ?? 0) : [])));
      // A caller who asked meanwhile was not in the question.
      if (waiters.size === 0 || waiters.size > asked.length || waitMs === Number.POSITIVE_INFINITY) return;
      pause = new AbortController();
      await sleep(waitMs, pause.signal).catch(() => {});
    } catch (error) {
      for (const waiter of asked) if (waiters.delete(waiter)) waiter.reject(error);
    } finally {
      pause = undefined;
    }
  }

  async function run(): Promise<void> {
    isAsking = true;
    // Callers of the same moment share the first question.
    await undefined;
    while (waiters.size > 0) await ask();
    isAsking = false;
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
          if (isAsking) pause?.abort();
          else void run();
        });
      } finally {
        if (abort) abortSignal?.removeEventListener("abort", abort);
      }
    },
  };
}
