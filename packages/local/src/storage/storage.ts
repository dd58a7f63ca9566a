/** The interface of storages, which keep the state of a service beyond its process. */

export interface StoredRecord {
  readonly collection: string;
  readonly key: string;
  /** A record's place in its collection. */
  readonly sequence: number;
  /** As text; absent where the record was deleted. */
  readonly value?: string;
}

export interface Batch {
  /** Everything kept before goes first. */
  readonly wiped: boolean;
  readonly changes: readonly StoredRecord[];
  readonly values: readonly (readonly [name: string, value: string])[];
}

export interface Storage {
  /** How errors call it: a file's path. */
  readonly name?: string;
  /** The stored records, in the order of their sequence numbers. They are read once, before the first write. */
  readonly records: Iterable<StoredRecord>;
  readonly values: ReadonlyMap<string, string>;
  /**
   * All of it or nothing. It is there to stay when this returns. Where it throws, nothing of it may come back, also not
   * after a crash: its changes have been taken back by then.
   */
  write(batch: Batch): void;
  /** Runs the task when the requests that are at hand have been taken up, so that one write serves them all. */
  defer(task: () => void): void;
  /** @throws Error if the written data may be lost, or may not be readable without further files */
  close(): void;
}
