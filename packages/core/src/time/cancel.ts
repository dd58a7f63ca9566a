/** Combines an abort signal and a timeout. */
import { AbortError, TimeoutError } from "../errors/client.ts";

/** Ends work when the caller aborts it or its timeout has passed. */
export interface Cancellation {
  /** The combined signal; undefined if neither a signal nor a timeout was given. */
  readonly signal: AbortSignal | undefined;
  /** Waits for a promise, or until the work is aborted or its timeout has passed. @throws AbortError or TimeoutError */
  race<T>(promise: T | Promise<T>): T | Promise<T>;
  /** Waits for the given number of milliseconds. @throws AbortError or TimeoutError */
  sleep(milliseconds: number): Promise<void>;
  /** Removes the timers and listeners. Call it at the end of the work. */
  release(): void;
}

/** Creates a cancellation. There is no timeout if `timeoutMs` is absent or 0. */
export function createCancellation(outerSignal: AbortSignal | undefined, timeoutMs?: number): Cancellation {
  const controller = outerSignal || timeoutMs ? new AbortController() : undefined;
  const signal = controller?.signal;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const startTimer = (end: () => void, milliseconds: number): void => {
    // Runtimes fire a timer of 2 ** 31 ms or more at once, so longer times are shortened.
    timers.push(setTimeout(end, Math.min(milliseconds, 2 ** 31 - 1)));
  };
  const abort = (): void => {
    const cause: unknown = outerSignal?.reason;
    // The outer signal may belong to another cancellation, whose reason is already an AbortError.
    controller?.abort(cause instanceof AbortError ? cause : new AbortError("The call was aborted.", { cause }));
  };
  const ended =
    signal && new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  // If `ended` rejects while no race waits for it, this must not become an unhandled rejection.
  ended?.catch(() => {});
  if (outerSignal?.aborted) abort();
  outerSignal?.addEventListener("abort", abort);
  const expire = (): void => controller?.abort(new TimeoutError(`The attempt took longer than ${timeoutMs} ms.`));
  if (timeoutMs) startTimer(expire, timeoutMs);
  // `ended` is first in the list, so that the race rejects even if the promise has settled, too: an aborted call must
  // not continue.
  const race = <T>(promise: T | Promise<T>): T | Promise<T> => (ended ? Promise.race([ended, promise]) : promise);
  return {
    signal,
    race,
    sleep: async (milliseconds) => race(new Promise<void>((resolve) => startTimer(resolve, milliseconds))),
    release() {
      timers.forEach(clearTimeout);
      outerSignal?.removeEventListener("abort", abort);
    },
  };
}
