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
  /** The number of transactions since the file was created. */
  readonly commits: number;
  readonly records: Tally;
  readonly values: Tally;
  /** True while a process uses the file, and after a crash. The log and the seal then belong to the file. */
  readonly isOpen: boolean;
}

/** The name of the ledger among the stored values. */
export const ledgerName = "ledger";

export const nothing: Tally = { rows: 0, sum: 0 };

export function replaced(tally: Tally, before: number | undefined, after: number | undefined): Tally {
  const rows = tally.rows + (after === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
  // The sum stays within 32 bits, because larger numbers would lose their last digits.
  return { rows, sum: (tally.sum + (after ?? 0) - (before ?? 0) + 2 ** 32) % 2 ** 32 };
}

export function recordChecksum(collection: string, sequence: number, key: string, value: string): number {
  return crc32(`${collection}\0${sequence}\0${key}\0${value}`);
}

export function valueChecksum(name: string, value: string): number {
  return crc32(`${name}\0${value}`);
}

/** Returns the text of the ledger. `attempt` makes the text of each write different. */
export function encodeLedger({ commits, records, values, isOpen }: Ledger, attempt: number): string {
  return [commits, records.rows, records.sum, values.rows, values.sum, isOpen ? 1 : 0, attempt].join(" ");
}

/** Reads the ledger, whose own checksum has been verified. */
export function decodeLedger(text: string): Ledger {
  const [commits = 0, recordRows = 0, recordSum = 0, valueRows = 0, valueSum = 0, isOpen] = text.split(" ").map(Number);
  return {
    commits,
    records: { rows: recordRows, sum: recordSum },
    values: { rows: valueRows, sum: valueSum },
    isOpen: isOpen === 1,
  };
}
