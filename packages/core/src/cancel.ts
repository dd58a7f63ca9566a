// Abort and timeout as one signal.
import { AbortError, ClientError, TimeoutError } from "./errors/client.ts";

/** Ends what runs under it when the caller aborts or the time is over. */
export interface Cancellation {
  /** Absent: nothing can end it. */
  readonly signal: AbortSignal | undefined;
  /** Waits for a promise, but no longer than until the cancellation; then throws an AbortError or TimeoutError. */
  race<T>(promise: Promise<T>): Promise<T>;
  /** Waits that many milliseconds, or throws as `race` does. */
  sleep(milliseconds: number): Promise<void>;
  /** Has to be called at the end: it lets go of timers and listeners. */
  release(): void;
}

/** `timeout`: milliseconds; absent or 0: none. */
export function createCancellation(given: AbortSignal | undefined, timeout?: number): Cancellation {
  const controller = given || timeout ? new AbortController() : undefined;
  const signal = controller?.signal;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const abort = (): void => {
    const cause: unknown = given?.reason;
    // One cancellation may stand within another.
    controller?.abort(cause instanceof ClientError ? cause : new AbortError("The call was aborted.", { cause }));
  };
  const ended =
    signal && new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  // Nobody may be waiting.
  ended?.catch(() => {});
  if (given?.aborted) abort();
  given?.addEventListener("abort", abort);
  if (timeout) {
    const end = (): void => controller?.abort(new TimeoutError(`No complete answer within ${timeout} ms.`));
    timers.push(setTimeout(end, timeout));
  }
  // First in the list: a call that was aborted does not go on, even where the promise is settled.
  const race = <T>(promise: Promise<T>): Promise<T> => (ended ? Promise.race([ended, promise]) : promise);
  return {
    signal,
    race,
    sleep: (milliseconds) => race(new Promise((resolve) => timers.push(setTimeout(resolve, milliseconds)))),
    release() {
      timers.forEach(clearTimeout);
      given?.removeEventListener("abort", abort);
    },
  };
}
