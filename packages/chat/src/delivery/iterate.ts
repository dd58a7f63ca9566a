/** Turns pushed values into an iteration. */
import { ChatError } from "../errors/chat-error.ts";

/**
 * Subscribes to a source of values. Gives the functions that end it.
 *
 * @param end ends the iteration after the values that were pushed. With an error, the reader gets it as a rejection
 */
type Subscribe<T> = (push: (value: T) => void, end: (error?: unknown) => void) => (() => void)[];

/**
 * Collects the values that `subscribe` pushes, from the moment of the call.
 *
 * @param ending how the source has ended, with the error or null first; undefined for one that goes on
 */
export function iterate<T>(
  subscribe: Subscribe<T>,
  maxBuffered: number,
  abortSignal: AbortSignal | undefined,
  ending: readonly unknown[] | undefined,
): AsyncIterableIterator<T> {
  const values: T[] = [];
  let wake: (() => void) | undefined;
  const end = (error?: unknown) => {
    ending ??= [error];
    for (const remove of removers) remove();
    wake?.();
  };
  const push = (value: T) => {
    if (values.push(value) > maxBuffered) end(new ChatError("slowReader", `More than ${maxBuffered} messages`));
    wake?.();
  };
  const abort = () => end(abortSignal?.reason);
  const removers = subscribe(push, end);
  removers.push(() => abortSignal?.removeEventListener("abort", abort));
  abortSignal?.addEventListener("abort", abort);
  if (ending || abortSignal?.aborted) abort();
  async function* read(): AsyncGenerator<T, void> {
    for (;;) {
      while (values.length > 0) yield values.shift() as T;
      if (ending?.[0]) throw ending[0];
      if (ending) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  const reader = read();
  // A generator that has not started would run no code of its own, and one that waits would never end.
  const leave = reader.return.bind(reader);
  reader.return = (value) => {
    end();
    return leave(value);
  };
  return reader;
}
