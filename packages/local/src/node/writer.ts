/** Writes to a data file that has been loaded: changes, their checksums and the ledger in one transaction. */
import type { DatabaseSync } from "node:sqlite";
import type { Batch } from "../storage/storage.ts";
import { encodeLedger, type Ledger, ledgerName, nothing, recordChecksum, replaced, valueChecksum } from "./ledger.ts";
import type { Seal } from "./seal.ts";

export interface Writer {
  /** Writes all of the batch or nothing. The batch is on the disk when this returns. */
  write(batch: Batch): void;
  /** Marks the file as in use, or as closed. The mark is written like a batch. */
  mark(isOpen: boolean): void;
}

export function createWriter(
  database: DatabaseSync,
  loaded: Ledger,
  loadedValues: ReadonlyMap<string, string>,
  seal: Seal,
): Writer {
  let ledger = loaded;
  let attempts = 0;
  const values = new Map(loadedValues);
  const find = database.prepare("SELECT checksum FROM records WHERE collection = ? AND sequence = ?");
  const put = database.prepare(
    "INSERT INTO records (collection, sequence, key, value, checksum) VALUES (?, ?, ?, ?, ?) " +
      "ON CONFLICT DO UPDATE SET key = excluded.key, value = excluded.value, checksum = excluded.checksum",
  );
  const drop = database.prepare("DELETE FROM records WHERE collection = ? AND sequence = ?");
  const keep = database.prepare(
    'INSERT INTO "values" (name, value, checksum) VALUES (?, ?, ?) ' +
      "ON CONFLICT DO UPDATE SET value = excluded.value, checksum = excluded.checksum",
  );
  const keepValue = (name: string, value: string): void => {
    keep.run(name, value, valueChecksum(name, value));
  };

  const applyChanges = ({ wiped, changes }: Batch): Pick<Ledger, "records"> => {
    if (wiped) database.exec("DELETE FROM records");
    let records = wiped ? nothing : ledger.records;
    for (const { collection, sequence, key, value } of changes) {
      const { checksum: before } = (find.get(collection, sequence) ?? {}) as { checksum?: number };
      const after = value === undefined ? undefined : recordChecksum(collection, sequence, key, value);
      if (value !== undefined && after !== undefined) put.run(collection, sequence, key, value, after);
      else drop.run(collection, sequence);
      records = replaced(records, before, after);
    }
    return { records };
  };

  const applyValues = (changed: Batch["values"]): Pick<Ledger, "values"> => {
    let tally = ledger.values;
    for (const [name, value] of changed) {
      const before = values.get(name);
      tally = replaced(
        tally,
        before === undefined ? undefined : valueChecksum(name, before),
        valueChecksum(name, value),
      );
      keepValue(name, value);
    }
    return { values: tally };
  };

  const rollBack = (): void => {
    try {
      if (database.isTransaction) database.exec("ROLLBACK");
    } catch {
      // SQLite has already rolled back.
    }
  };

  /**
   * A commit can fail after it is completely in the log, if the disk cannot sync it. After a crash, the refused
   * transaction would be in effect. Another transaction in its place removes it from the log.
   */
  const overwrite = (): void => {
    try {
      database.exec("BEGIN IMMEDIATE");
      keepValue(ledgerName, encodeLedger(ledger, ++attempts));
      database.exec("COMMIT");
    } catch {
      rollBack();
    }
  };

  /** Runs one transaction, and updates the ledger with the result of `change`. */
  const commit = (change: () => Partial<Ledger>): void => {
    let isApplied = false;
    try {
      database.exec("BEGIN IMMEDIATE");
      const next: Ledger = { ...ledger, ...change(), commits: ledger.commits + 1 };
      keepValue(ledgerName, encodeLedger(next, ++attempts));
      isApplied = true;
      database.exec("COMMIT");
      ledger = next;
    } catch (error) {
      rollBack();
      if (isApplied) overwrite();
      throw error;
    }
    seal.write(ledger.commits);
  };

  return {
    write(batch) {
      commit(() => ({ ...applyChanges(batch), ...applyValues(batch.values) }));
      for (const [name, value] of batch.values) values.set(name, value);
    },
    mark: (isOpen) => commit(() => ({ isOpen })),
  };
}
