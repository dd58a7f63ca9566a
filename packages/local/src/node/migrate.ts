/** Migrates a data file from version 1, which had no checksums. The content of such a file is trusted. */
import type { DatabaseSync } from "node:sqlite";
import { formatVersion } from "./data-file.ts";
import { encodeLedger, ledgerName, nothing, recordChecksum, replaced, type Tally, valueChecksum } from "./ledger.ts";

interface RecordRow {
  readonly collection: string;
  readonly sequence: number;
  readonly key: string;
  readonly value: string;
}

/** Adds checksums and a ledger. Must be called in a transaction, so that the migration is complete or has no effect. */
export function migrate(database: DatabaseSync): void {
  database.exec("ALTER TABLE records ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0");
  database.exec('ALTER TABLE "values" ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0');
  const records = sumRecords(database);
  const values = sumValues(database);
  const ledger = encodeLedger({ commits: 0, records, values, isOpen: false }, 0);
  database.prepare('INSERT INTO "values" VALUES (?, ?, ?)').run(ledgerName, ledger, valueChecksum(ledgerName, ledger));
  database.exec(`PRAGMA user_version = ${formatVersion}`);
}

function sumRecords(database: DatabaseSync): Tally {
  const rows = database.prepare("SELECT collection, sequence, key, value FROM records").all() as unknown as RecordRow[];
  const put = database.prepare("UPDATE records SET checksum = ? WHERE collection = ? AND sequence = ?");
  let tally = nothing;
  for (const { collection, sequence, key, value } of rows) {
    const checksum = recordChecksum(collection, sequence, key, value);
    put.run(checksum, collection, sequence);
    tally = replaced(tally, undefined, checksum);
  }
  return tally;
}

function sumValues(database: DatabaseSync): Tally {
  const rows = database.prepare('SELECT name, value FROM "values"').all() as { name: string; value: string }[];
  const put = database.prepare('UPDATE "values" SET checksum = ? WHERE name = ?');
  let tally = nothing;
  for (const { name, value } of rows) {
    const checksum = valueChecksum(name, value);
    put.run(checksum, name);
    tally = replaced(tally, undefined, checksum);
  }
  return tally;
}
