/**
 * The expected content of a data file: the number of transactions, and the number and the checksum of its rows. It is a
 * value in the file itself, and every transaction writes it.
 */
import { crc32 } from "node:zlib";

export interface Tally {
  readonly rows: number;
  readonly sum: number;
}

export interface Ledger {
  /** Transactions since the file was made. */
  readonly commits: number;
  readonly records: Tally;
  readonly values: Tally;
  /** While a process has the file, and after a crash: then its log and its seal belong to it. */
  readonly isOpen: boolean;
}

/** Under this name among the values. */
export const ledgerName = "ledger";

export const nothing: Tally = { rows: 0, sum: 0 };

export function replaced(tally: Tally, before: number | undefined, after: number | undefined): Tally {
  const rows = tally.rows + (after === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
  // Within 32 bits: a sum of very many rows would lose its last digits.
  return { rows, sum: (tally.sum + (after ?? 0) - (before ?? 0) + 2 ** 32) % 2 ** 32 };
}

export function recordChecksum(collection: string, sequence: number, key: string, value: string): number {
  return crc32(`${collection}\0${sequence}\0${key}\0${value}`);
}

export function valueChecksum(name: string, value: string): number {
  return crc32(`${name}\0${value}`);
}

/** `attempt` makes the text of each write another. */
export function encodeLedger({ commits, records, values, isOpen }: Ledger, attempt: number): string {
  return [commits, records.rows, records.sum, values.rows, values.sum, isOpen ? 1 : 0, attempt].join(" ");
}

/** Its own checksum has been found right. */
export function decodeLedger(text: string): Ledger {
  const [commits = 0, recordRows = 0, recordSum = 0, valueRows = 0, valueSum = 0, isOpen] = text.split(" ").map(Number);
  return {
    commits,
    records: { rows: recordRows, sum: recordSum },
    values: { rows: valueRows, sum: valueSum },
    isOpen: isOpen === 1,
  };
}
