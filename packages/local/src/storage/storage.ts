/** The interface of storages, which keep the state of a service beyond its process. */

export interface StoredRecord {
  readonly collection: string;
  readonly key: string;
  /** A record's place in its collection. */
  readonly sequence: number;
  /** The record as text; absent if the record was deleted. */
  readonly value?: string;
}

export interface Batch {
  /** All records are deleted before the changes. */
  readonly wiped: boolean;
  readonly changes: readonly StoredRecord[];
  readonly values: readonly (readonly [name: string, value: string])[];
}

export interface Storage {
  /** The name of the storage in errors, such as the path of a file. */
  readonly name?: string;
  /** The stored records, in the order of their sequence numbers. They are read once, before the first write. */
  readonly records: Iterable<StoredRecord>;
  readonly values: ReadonlyMap<string, string>;
  /**
   * Writes the whole batch or nothing. A crash after it returns loses nothing. If it throws, no part of the batch may
   * appear later, not even after a crash, since its changes have been undone by then.
   */
  write(batch: Batch): void;
  /** Runs the task after the requests that have already arrived, so that one write serves all of them. */
  defer(task: () => void): void;
  /** @throws Error if the written data may be lost, or may not be readable without further files */
  close(): void;
}
