/** Turns pushed values into an iteration. */
import { ChatError } from "../errors/chat-error.ts";

/**
 * Subscribes to a source of values.
 *
 * @param end ends the iteration after the values that were pushed. With an error, the reader gets it as a rejection
 * @param options options for `addEventListener`, which remove the listener at the end of the iteration
 */
type Subscribe<T> = (
  push: (value: T) => void,
  end: (error?: unknown) => void,
  options: AddEventListenerOptions,
) => void;

/** Collects the values that `subscribe` pushes, from the moment of the call. */
export function iterate<T>(
  subscribe: Subscribe<T>,
  maxBuffered: number,
  abortSignal: AbortSignal | undefined,
): AsyncIterableIterator<T> {
  const values: T[] = [];
  const controller = new AbortController();
  let ending: readonly [error: unknown] | undefined;
  let wake = () => {};
  const end = (error?: unknown) => {
    ending ??= [error];
    controller.abort();
    wake();
  };
  const push = (value: T) => {
    if (values.push(value) > maxBuffered) end(new ChatError("slowReader", `More than ${maxBuffered} messages`));
    wake();
  };
  const abort = () => end(abortSignal?.reason);
  subscribe(push, end, controller);
  abortSignal?.addEventListener("abort", abort, controller);
  if (abortSignal?.aborted) abort();
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
