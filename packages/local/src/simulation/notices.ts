/**
 * Tells the layers above the services of changes that concern open connections, such as an event in a chat room. A notice
 * is told once its change is written, and never if the change is undone.
 */
import type { Journal } from "../storage/journal.ts";

export interface Notice {
  readonly kind: string;
}

/** Every resource has been forgotten. */
export interface ResetNotice extends Notice {
  readonly kind: "reset";
}

export interface Notices {
  publish(notice: Notice): void;
  /**
   * Calls the listener, which must not throw, with every notice from now on.
   * @returns the function that removes the listener
   */
  subscribe(listener: (notice: Notice) => void): () => void;
}

export function createNotices(journal: () => Pick<Journal, "onceWritten">): Notices {
  const listeners = new Set<(notice: Notice) => void>();
  return {
    publish(notice) {
      journal().onceWritten(() => {
        for (const listener of listeners) listener(notice);
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
