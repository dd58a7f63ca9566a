/**
 * Takes down every change of the state, and has it written before anybody is told of it. Changes that come together are
 * written together: one write to the disk serves all requests that wait for it.
 */
import { Fault } from "../fault.ts";
import { encodeRecord } from "./codec.ts";
import type { OnChange } from "./collection.ts";
import type { Batch, Storage } from "./storage.ts";

export interface Journal {
  readonly onChange: OnChange;
  /** All records are gone at once. */
  cleared(): void;
  /** Runs something that waits in between: what it changes is written whole or not at all. `settled` must not be in it. */
  hold<T>(run: () => T | Promise<T>): Promise<T>;
  /**
   * `hold`, and then resolves when all that was done or seen is written, also where `run` throws.
   * @throws Fault ServiceUnavailable where it cannot be written
   */
  transaction<T>(run: () => T | Promise<T>): Promise<T>;
  /** Resolves when all changes so far are written. @throws Fault ServiceUnavailable */
  settled(): Promise<void>;
  /** Writes what is left, and lets go of the storage. */
  close(): void;
}

/** Of a service that remembers nothing beyond its process. */
export function noJournal(): Journal {
  return {
    onChange: () => {},
    cleared: () => {},
    hold: async (run) => run(),
    transaction: async (run) => run(),
    settled: async () => {},
    close: () => {},
  };
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (fault: Fault) => void;
}

interface Change {
  readonly collection: string;
  readonly key: string;
  readonly sequence: number;
  readonly value: unknown;
}

/** `values` gives what is kept besides records: small, and compared as text with what was written last. */
export function createJournal(storage: Storage, values: () => Readonly<Record<string, string>>): Journal {
  /** The latest change of each record. */
  let pending = new Map<string, Change>();
  let wiped = false;
  let written: Readonly<Record<string, string>> = {};
  let waiting: Waiting[] = [];
  let scheduled = false;
  /** Runs that have begun and not ended. Nothing is written in the middle of one. */
  let open = 0;
  let closed = false;

  const changedValues = (): [string, string][] =>
    Object.entries(values()).filter(([name, value]) => written[name] !== value);

  const write = (): void => {
    const all = values();
    const batch: Batch = {
      wiped,
      changes: [...pending.values()].map(({ value, ...change }) =>
        value === undefined ? change : { ...change, value: encodeRecord(value) },
      ),
      values: Object.entries(all).filter(([name, value]) => wiped || written[name] !== value),
    };
    if (!wiped && batch.changes.length === 0 && batch.values.length === 0) return;
    storage.write(batch);
    pending = new Map();
    wiped = false;
    written = all;
  };

  const flush = (): void => {
    scheduled = false;
    if (open > 0 || closed) return;
    const served = waiting;
    waiting = [];
    try {
      write();
      for (const { resolve } of served) resolve();
    } catch {
      // The changes stay pending and are tried again with the next ones; whoever waits learns that they are not kept.
      const fault = new Fault("ServiceUnavailable", "The data file cannot be written; nothing is acknowledged");
      for (const { reject } of served) reject(fault);
    }
  };

  const schedule = (): void => {
    if (scheduled || closed) return;
    scheduled = true;
    storage.defer(flush);
  };

  const settled = async (): Promise<void> => {
    if (pending.size === 0 && !wiped && changedValues().length === 0) return;
    if (closed) throw new Fault("ServiceUnavailable", "The service is closed");
    await new Promise<void>((resolve, reject) => {
      waiting.push({ resolve, reject });
      schedule();
    });
  };

  const hold = async <T>(run: () => T | Promise<T>): Promise<T> => {
    open++;
    try {
      return await run();
    } finally {
      open--;
      if (waiting.length > 0 || pending.size > 0) schedule();
    }
  };

  return {
    onChange(collection, key, value, sequence) {
      pending.set(`${collection} ${sequence}`, { collection, key, sequence, value });
      schedule();
    },
    cleared() {
      pending = new Map();
      wiped = true;
      schedule();
    },
    hold,
    async transaction(run) {
      try {
        return await hold(run);
      } finally {
        // Also where it threw: time may have moved a stream on, and what the caller saw must last.
        await settled();
      }
    },
    settled,
    close() {
      if (closed) return;
      try {
        write();
      } finally {
        closed = true;
        for (const { reject } of waiting) reject(new Fault("ServiceUnavailable", "The service is closed"));
        storage.close();
      }
    },
  };
}
