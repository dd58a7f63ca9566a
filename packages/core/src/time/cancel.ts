// Abort and timeout as one signal.
import { AbortError, TimeoutError } from "../errors/client.ts";

/** Ends the work under it when the caller aborts or the time is over. */
export interface Cancellation {
  /** Absent: nothing can end it. */
  readonly signal: AbortSignal | undefined;
  /** Waits for a promise, but no longer than until the cancellation; then throws an AbortError or TimeoutError. */
  race<T>(promise: T | Promise<T>): T | Promise<T>;
  /** Waits that many milliseconds, or throws as `race` does. */
  sleep(milliseconds: number): Promise<void>;
  /** Must be called at the end: it lets go of timers and listeners. */
  release(): void;
}

/** `timeoutMs`: absent or 0: no limit. */
export function createCancellation(given: AbortSignal | undefined, timeoutMs?: number): Cancellation {
  const controller = given || timeoutMs ? new AbortController() : undefined;
  const signal = controller?.signal;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const startTimer = (end: () => void, milliseconds: number): void => {
    // Longer timers would fire at once.
    timers.push(setTimeout(end, Math.min(milliseconds, 2 ** 31 - 1)));
  };
  const abort = (): void => {
    const cause: unknown = given?.reason;
    // One cancellation may stand within another.
    controller?.abort(cause instanceof AbortError ? cause : new AbortError("The call was aborted.", { cause }));
  };
  const ended =
    signal && new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  // The work may have ended already.
  ended?.catch(() => {});
  if (given?.aborted) abort();
  given?.addEventListener("abort", abort);
  const expire = (): void => controller?.abort(new TimeoutError(`The attempt took longer than ${timeoutMs} ms.`));
  if (timeoutMs) startTimer(expire, timeoutMs);
  // The end stands first: an aborted call does not go on, even where the promise is settled.
  const race = <T>(promise: T | Promise<T>): T | Promise<T> => (ended ? Promise.race([ended, promise]) : promise);
  return {
    signal,
    race,
    async sleep(milliseconds) {
      await race(new Promise<void>((resolve) => startTimer(resolve, milliseconds)));
    },
    release() {
      timers.forEach(clearTimeout);
      given?.removeEventListener("abort", abort);
    },
  };
}
