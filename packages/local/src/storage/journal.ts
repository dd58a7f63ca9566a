/**
 * Records every change of the state, and writes it before a caller or listener hears of it. Changes that come together
 * are written together: one write to the disk serves all requests that wait for it. If they cannot be written, all of
 * them are undone, so that no part of a refused request takes effect later.
 */
import { encodeRecord } from "./codec.ts";
import type { OnChange } from "./collection.ts";
import type { Batch, Storage } from "./storage.ts";

export interface Journal {
  /** Undefined without a storage. */
  readonly onChange: OnChange | undefined;
  /** All records have been removed. `undo` restores them if this cannot be written. */
  cleared(undo: () => void): void;
  /** Adds a change that is not written itself, and is undone with the others. */
  undoable(undo: () => void): void;
  /** Runs the task once all changes so far are written. It never runs if they are undone. */
  onceWritten(task: () => void): void;
  /**
   * Runs a function that may wait for promises, and writes all of its changes or none. It resolves after all changes
   * that were made or seen are written, even if `run` throws. `run` must not wait for `settled` or for another
   * transaction.
   * @throws the error of `toError` if the changes cannot be written; they are undone then
   */
  transaction<T>(run: () => T | Promise<T>): Promise<T>;
  /**
   * Resolves when all changes so far are written, including those of open transactions.
   * @throws the error of `toError` if they were undone
   */
  settled(): Promise<void>;
  /**
   * Writes the last changes and closes the storage. The changes of an open transaction are undone.
   * @throws Error of the storage if it cannot be written or closed; it is released in any case
   */
  close(): void;
}

/** The state besides its records. */
export interface Unrecorded {
  /** Returns the small values to store. They are compared as text with the stored values. */
  values(): Readonly<Record<string, string>>;
  /** Must be called when all changes so far are written. `undone` returns to this point. */
  written(): void;
  /** Must be called when all records are as they were at the last call of `written`. */
  undone(): void;
}

/** The journal of a service without storage. */
export function noJournal(): Journal {
  return {
    onChange: undefined,
    cleared: () => {},
    undoable: () => {},
    onceWritten: (task) => task(),
    transaction: async (run) => run(),
    settled: async () => {},
    close: () => {},
  };
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface Change {
  readonly collection: string;
  readonly key: string;
  readonly sequence: number;
  readonly value: unknown;
}

/**
 * Makes the error of a change that cannot be written, or of a journal that is closed. `cause`: the error of the storage.
 */
export type ToError = (message: string, cause?: unknown) => Error;

/** Must be called when the state has been restored. */
export function createJournal(storage: Storage, unrecorded: Unrecorded, toError: ToError): Journal {
  const unwritten = (cause: unknown) => toError("The data file cannot be written; the request changed nothing", cause);
  const isClosed = () => toError("The service is closed");
  /** The latest change of each record. */
  let pending = new Map<string, Change>();
  let wiped = false;
  /** The functions that undo each change, the latest one last. */
  let undos: (() => void)[] = [];
  let stored: Readonly<Record<string, string>> = Object.fromEntries(storage.values);
  /** The values that are already written. A new file has none until its first write. */
  let values = unrecorded.values();
  let waiting: Waiting[] = [];
  let onceWritten: (() => void)[] = [];
  let scheduled = false;
  /** Transactions that have begun and not ended. Nothing is written in the middle of one. */
  let open = 0;
  let closed = false;
  unrecorded.written();

  const isDirty = (): boolean =>
    pending.size > 0 || wiped || Object.entries(unrecorded.values()).some(([name, value]) => values[name] !== value);

  const forget = (): void => {
    pending = new Map();
    wiped = false;
    undos = [];
    onceWritten = [];
  };

  /** Gives the tasks that are due once it is written. */
  const write = (): readonly (() => void)[] => {
    const all = unrecorded.values();
    const batch: Batch = {
      wiped,
      changes: [...pending.values()].map(({ value, ...change }) =>
        value === undefined ? change : { ...change, value: encodeRecord(value) },
      ),
      values: Object.entries(all).filter(([name, value]) => wiped || stored[name] !== value),
    };
    const tasks = onceWritten;
    if (wiped || batch.changes.length > 0 || batch.values.length > 0) storage.write(batch);
    forget();
    stored = all;
    values = all;
    unrecorded.written();
    return tasks;
  };

  const takeBack = (): void => {
    for (const undo of undos.reverse()) undo();
    forget();
    if (!closed) unrecorded.undone();
  };

  const flush = (): void => {
    scheduled = false;
    if (open > 0 || closed) return;
    const served = waiting;
    waiting = [];
    let tasks: readonly (() => void)[];
    try {
      tasks = write();
    } catch (cause) {
      takeBack();
      for (const { reject } of served) reject(unwritten(cause));
      return;
    }
    // They run after the write, so that their errors cannot undo it.
    for (const { resolve } of served) resolve();
    for (const task of tasks) task();
  };

  const schedule = (): void => {
    if (scheduled || closed) return;
    scheduled = true;
    storage.defer(flush);
  };

  const untilWritten = async (): Promise<void> => {
    if (closed) {
      if (open === 0) takeBack();
      throw isClosed();
    }
    await new Promise<void>((resolve, reject) => {
      waiting.push({ resolve, reject });
      schedule();
    });
  };

  return {
    onChange(collection, key, value, sequence, undo) {
      pending.set(`${collection} ${sequence}`, { collection, key, sequence, value });
      undos.push(undo);
      schedule();
    },
    cleared(undo) {
      pending = new Map();
      wiped = true;
      undos.push(undo);
      schedule();
    },
    undoable: (undo) => void undos.push(undo),
    onceWritten: (task) => void onceWritten.push(task),
    async transaction(run) {
      open++;
      try {
        return await run();
      } finally {
        open--;
        if (waiting.length > 0 || pending.size > 0) schedule();
        // The same applies after an error: a stream may have advanced, and the state that the caller saw must be
        // stored. This runs in the same tick, since the changes may be undone later.
        if (isDirty()) await untilWritten();
      }
    },
    async settled() {
      // An advance of the clock changes its value only at the end.
      if (open > 0 || isDirty()) await untilWritten();
    },
    close() {
      if (closed) return;
      const served = waiting;
      waiting = [];
      let failure: { readonly error: unknown } | undefined;
      let tasks: readonly (() => void)[] = [];
      try {
        if (open === 0) tasks = write();
      } catch (error) {
        failure = { error };
      }
      closed = true;
      for (const task of tasks) task();
      if (open === 0 && failure === undefined) for (const { resolve } of served) resolve();
      else {
        takeBack();
        const error = failure === undefined ? isClosed() : unwritten(failure.error);
        for (const { reject } of served) reject(error);
      }
      try {
        storage.close();
      } catch (error) {
        failure ??= { error };
      }
      if (failure !== undefined) throw failure.error;
    },
  };
}
