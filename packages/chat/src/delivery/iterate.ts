/** Turns pushed values into an iteration. */
import { ChatError } from "../errors/chat-error.ts";
import { onAbort } from "../signals/on-abort.ts";

/** A room. Its error of `disconnected`, if any, is thrown to the reader after the messages that came before. */
interface Source<T> {
  on(name: "message", listener: (value: T) => void): () => void;
  on(name: "disconnected", listener: (error: unknown) => void): () => void;
}

/**
 * Collects the messages of a room, from the moment of the call.
 *
 * @param ending how the source has ended, with the error or null first; undefined for one that goes on
 */
export function iterate<T>(
  room: Source<T>,
  maxBuffered: number,
  abortSignal: AbortSignal | undefined,
  ending: readonly unknown[] | undefined,
): AsyncIterableIterator<T> {
  const values: T[] = [];
  const removers: (() => void)[] = [];
  let wake: (() => void) | undefined;
  const end = (error?: unknown) => {
    ending ??= [error];
    for (const remove of removers) remove();
    wake?.();
  };
  const push = (value: T) => {
    if (values.push(value) > maxBuffered) end(new ChatError("slowReader", `${maxBuffered} messages wait`));
    wake?.();
  };
  removers.push(onAbort(abortSignal, end), room.on("message", push), room.on("disconnected", end));
  if (ending) end();
  async function* read(): AsyncGenerator<T, void> {
    while (values.length > 0 || !ending) {
      if (values.length > 0) yield values.shift() as T;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    if (ending[0]) throw ending[0];
  }
  const reader = read();
  // The generator's own `return` would not run `end` before the first message, and would wait for the next message
  // later.
  reader.return = () => {
    end();
    values.length = 0;
    ending = [];
    return reader.next();
  };
  return reader;
}
