/** Repeats a call until the service can carry it out. */
import type { WorkflowOptions } from "./options.ts";
import { isNamed } from "./service-errors.ts";

/**
 * Calls again after the errors with these names, which say that nothing was done yet, for at most `maxWaitSeconds`.
 *
 * @throws the last error of the call; the reason of the signal if it is aborted between two calls
 */
export async function retryAfter<Output>(
  names: readonly string[],
  { abortSignal, maxWaitSeconds = 120, retryDelayMs = 1_000 }: WorkflowOptions,
  work: () => Promise<Output>,
): Promise<Output> {
  const deadline = Date.now() + maxWaitSeconds * 1_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isNamed(error, ...names) || Date.now() + retryDelayMs > deadline) throw error;
    }
    await sleep(retryDelayMs, abortSignal);
  }
}

/** @throws the reason of the signal as soon as it is aborted */
export function sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, durationMs);
    signal?.addEventListener("abort", end);
  });
}
