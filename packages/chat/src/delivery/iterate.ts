/** Turns pushed values into an iteration. */
import { ChatError } from "../errors/chat-error.ts";

/** Pushes values into an iteration. */
export interface Sink<T> {
  push(value: T): void;
  /** Ends the iteration after the values that were pushed. With an error, the reader gets it as a rejection. */
  end(error?: unknown): void;
}

/** Collects values from the moment of the call. The function that `start` gives is called at the end of the iteration. */
export function iterate<T>(
  start: (sink: Sink<T>) => () => void,
  maxBuffered: number,
  abortSignal: AbortSignal | undefined,
): AsyncIterableIterator<T> {
  const values: T[] = [];
  let ending: readonly [error: unknown] | undefined;
  let wake = () => {};
  const end = (error?: unknown) => {
    ending ??= [error];
    abortSignal?.removeEventListener("abort", abort);
    stop();
    wake();
  };
  const push = (value: T) => {
    if (values.push(value) > maxBuffered) end(new ChatError("slowReader", `More than ${maxBuffered} messages wait`));
    wake();
  };
  const abort = () => end(abortSignal?.reason);
  const stop = start({ push, end });
  abortSignal?.addEventListener("abort", abort);
  if (abortSignal?.aborted) abort();
  async function* read(): AsyncGenerator<T, void> {
    try {
      for (;;) {
        while (values.length > 0) yield values.shift() as T;
        if (ending?.[0]) throw ending[0];
        if (ending) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      end();
    }
  }
  return read();
}
