// Abort and timeout as one signal.
import { AbortError, TimeoutError } from "./errors/client.ts";

/** Ends what runs under it when the caller aborts or the time is over. */
export interface Cancellation {
  readonly signal: AbortSignal;
  /** Waits for a promise, but no longer than until the cancellation; then throws its AbortError or TimeoutError. */
  race<T>(promise: Promise<T>): Promise<T>;
  /** Has to be called at the end: it lets go of timer and listener. */
  release(): void;
}

/** `timeout`: milliseconds; absent or 0: none. */
export function createCancellation(signal: AbortSignal | undefined, timeout?: number): Cancellation {
  const controller = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  // Nobody may be waiting.
  aborted.catch(() => {});
  const abort = (): void => controller.abort(new AbortError("The call was aborted.", { cause: signal?.reason }));
  if (signal?.aborted) abort();
  else signal?.addEventListener("abort", abort, { once: true });
  const timer = timeout
    ? setTimeout(
        () => controller.abort(new TimeoutError(`There was no complete response within ${timeout} ms.`)),
        timeout,
      )
    : undefined;
  return {
    signal: controller.signal,
    // First in the list: a call that was aborted does not go on, even where the promise is settled.
    race: (promise) => Promise.race([aborted, promise]),
    release() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    },
  };
}

/** Waits. Throws an AbortError when the caller aborts meanwhile. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const cancellation = createCancellation(signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await cancellation.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))));
  } finally {
    clearTimeout(timer);
    cancellation.release();
  }
}
