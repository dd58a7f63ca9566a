/** Reads the abort signals of callers. */
import { need } from "../errors/need.ts";

/**
 * Calls `abort` with the signal's reason when the signal is aborted: at once, if it already is. Gives a function that ends this.
 *
 * @throws ChatError for anything but a signal
 */
export function onAbort(signal: AbortSignal | undefined, abort: (reason: unknown) => void): () => void {
  const call = () => abort(signal?.reason);
  need(!signal || signal.addEventListener, "abortSignal must be an AbortSignal");
  signal?.addEventListener("abort", call);
  if (signal?.aborted) call();
  return () => signal?.removeEventListener("abort", call);
}
