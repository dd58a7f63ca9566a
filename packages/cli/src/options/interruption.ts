/** Ends long tasks at Ctrl-C. */

/**
 * Returns a signal that aborts at SIGINT or SIGTERM. A second signal ends the process at once.
 *
 * @param seconds the time after which it aborts, too; default: never
 */
export function interruption(seconds?: number): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort(new Error("interrupted"));
  process.once("SIGINT", abort);
  process.once("SIGTERM", abort);
  if (seconds === undefined) return controller.signal;
  return AbortSignal.any([controller.signal, AbortSignal.timeout(seconds * 1000)]);
}
