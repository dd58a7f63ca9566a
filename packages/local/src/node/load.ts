/** Loads the content of a data file, and verifies the checksum of every row. */
import type { DatabaseSync } from "node:sqlite";
import type { StoredRecord } from "../storage/storage.ts";
import { DataFileError, damaged, logOf, sealOf } from "./data-file.ts";
import { decodeLedger, type Ledger, ledgerName, nothing, recordChecksum, replaced, valueChecksum } from "./ledger.ts";
import { readSeal } from "./seal.ts";

export interface Loaded {
  readonly records: readonly StoredRecord[];
  /** The values of the state, without the ledger. */
  readonly values: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
}

interface RecordRow extends Required<StoredRecord> {
  readonly checksum: number;
}

interface ValueRow {
  readonly name: string;
  readonly value: string;
  readonly checksum: number;
}

/** @throws DataFileError if anything is damaged or missing */
export function load(database: DatabaseSync, path: string): Loaded {
  checkStructure(database);
  const rows = database.prepare("SELECT * FROM records ORDER BY collection, sequence").all() as unknown as RecordRow[];
  const valueRows = database.prepare('SELECT * FROM "values"').all() as unknown as ValueRow[];
  let records = nothing;
  let last: RecordRow | undefined;
  for (const row of rows) {
    const { collection, sequence, key, value, checksum } = row;
    const isNext = last === undefined || last.collection !== collection || last.sequence < sequence;
    if (!isNext || recordChecksum(collection, sequence, key, value) !== checksum)
      throw new DataFileError(path, damaged);
    records = replaced(records, undefined, checksum);
    last = row;
  }
  let sums = nothing;
  for (const { name, value, checksum } of valueRows) {
    if (valueChecksum(name, value) !== checksum) throw new DataFileError(path, damaged);
    if (name !== ledgerName) sums = replaced(sums, undefined, checksum);
  }
  const values = new Map(valueRows.map(({ name, value }) => [name, value]));
  const ledger = decodeLedger(values.get(ledgerName) ?? "");
  values.delete(ledgerName);
  checkSeal(ledger, path);
  const isWhole =
    ledger.records.rows === records.rows &&
    ledger.records.sum === records.sum &&
    ledger.values.rows === sums.rows &&
    ledger.values.sum === sums.sum;
  if (!isWhole) throw new DataFileError(path, damaged);
  return { records: rows.map(({ checksum: _, ...record }) => record), values, ledger };
}

/** Checks the structure of a file of any version. @throws Error with SQLite's code for a damaged file */
export function checkStructure(database: DatabaseSync): void {
  const { quick_check: found } = database.prepare("PRAGMA quick_check(1)").get() as { quick_check: string };
  if (found !== "ok") throw Object.assign(new Error(found), { errcode: 11 });
}

/** An unreadable seal is accepted if the file was closed: a crash came while the seal was written. */
function checkSeal({ commits, isOpen }: Ledger, path: string): void {
  const sealed = readSeal(path);
  const log = logOf(path);
  const seal = sealOf(path);
  if (sealed === undefined && isOpen) {
    throw new DataFileError(
      path,
      `this file was not closed, so it also needs ${log} and ${seal}; ${seal} is missing or damaged`,
    );
  }
  if (sealed !== undefined && commits < sealed) {
    throw new DataFileError(
      path,
      `acknowledged writes are missing; its log ${log} is damaged, missing or older than ${seal}`,
    );
  }
}
