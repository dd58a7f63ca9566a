/** Ends long tasks at Ctrl-C. */
import { InterruptedError } from "../errors/interrupted-error.ts";

/**
 * Runs a task with a signal that aborts at SIGINT or SIGTERM. A second signal ends the process at once. Before and after
 * the task, signals have their default action, which ends a process that waits for its standard input, too.
 *
 * @param seconds the time after which the signal aborts, too; default: never
 * @throws InterruptedError if the task fails after SIGINT
 */
export async function interruptible<T>(task: (signal: AbortSignal) => Promise<T>, seconds?: number): Promise<T> {
  const controller = new AbortController();
  let interrupted = false;
  const terminate = (): void => controller.abort(new Error("interrupted"));
  const interrupt = (): void => {
    interrupted = true;
    terminate();
  };
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", terminate);
  try {
    const { signal } = controller;
    return await task(seconds === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]));
  } catch (error) {
    throw interrupted ? new InterruptedError(error) : error;
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", terminate);
  }
}
