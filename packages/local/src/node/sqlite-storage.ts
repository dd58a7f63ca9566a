/**
 * A service's state in one SQLite file, by `node:sqlite`. Every write is one transaction in the write-ahead log, synced
 * to the disk before it returns; the file belongs to one process at a time. Each row carries a checksum, and a ledger
 * the sum of them, so that damage is an error and never another state.
 *
 * @see https://www.sqlite.org/wal.html
 */
import { rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { Storage } from "../storage/storage.ts";
import {
  applicationId,
  checkFile,
  checkUnclaimed,
  claim,
  createFile,
  DataFileError,
  damaged,
  formatVersion,
  logOf,
  protect,
  sealOf,
  statOf,
} from "./data-file.ts";
import { encodeLedger, ledgerName, nothing, valueChecksum } from "./ledger.ts";
import { checkStructure, load } from "./load.ts";
import { migrate } from "./migrate.ts";
import { createSeal, removeSeal } from "./seal.ts";
import { createWriter } from "./writer.ts";

const schema = `
  CREATE TABLE records (
    collection TEXT NOT NULL, sequence INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    checksum INTEGER NOT NULL, PRIMARY KEY (collection, sequence)
  ) WITHOUT ROWID;
  CREATE TABLE "values" (name TEXT PRIMARY KEY, value TEXT NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`;

type Database = typeof DatabaseSync;

/**
 * Creates the file if it does not exist.
 * @throws DataFileError if another process uses the file, if it is damaged or not a data file, or if this runtime has
 * no SQLite. The file is not changed then
 */
export async function openSqliteStorage(path: string): Promise<Storage> {
  const Database = await loadSqlite(path);
  // There is no `await` from here on, because two services of this process may open the same file.
  checkUnclaimed(path);
  checkFile(path);
  createFile(path);
  const release = claim(path);
  try {
    checkLog(Database, path);
    return open(Database, path, release);
  } catch (error) {
    release();
    throw explainOpening(error, path);
  }
}

async function loadSqlite(path: string): Promise<Database> {
  try {
    return (await import("node:sqlite")).DatabaseSync;
  } catch {
    const runtime = `${process.release?.name ?? "this runtime"} ${process.version}`;
    throw new DataFileError(
      path,
      `keeping state in a file needs node:sqlite, of Node 22.13 or later; this is ${runtime}`,
    );
  }
}

/**
 * After a crash: looks at the file and its log before SQLite puts the one into the other, which cannot be undone. A
 * connection that may only read leaves both as they are.
 */
function checkLog(Database: Database, path: string): void {
  if (statOf(logOf(path)) === undefined) return;
  let database: DatabaseSync | undefined;
  try {
    database = new Database(path, { readOnly: true });
    if (versionOf(database) === formatVersion) load(database, path);
    else checkStructure(database);
  } finally {
    database?.close();
    // SQLite creates its index of the log again.
    rmSync(`${path}-shm`, { force: true });
  }
}

function open(Database: Database, path: string, release: () => void): Storage {
  const database = new Database(path);
  try {
    prepare(database, path);
    const { records, values, ledger } = load(database, path);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    const seal = createSeal(path, ledger.commits);
    try {
      const writer = createWriter(database, ledger, values, seal);
      writer.mark(true);
      // The mark is in the file itself, so that a copy without its log is recognized.
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      return {
        name: path,
        records,
        values,
        write(batch) {
          try {
            writer.write(batch);
          } catch (error) {
            throw explain(error, path);
          }
        },
        defer: (task) => {
          setImmediate(task);
        },
        close() {
          let failure: DataFileError | undefined;
          try {
            writer.mark(false);
            database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
          } catch (error) {
            failure = explain(error, path, `; what was acknowledged is in it, ${logOf(path)} and ${sealOf(path)}`);
          }
          try {
            seal.close();
          } finally {
            try {
              database.close();
            } finally {
              release();
            }
          }
          if (failure !== undefined) throw failure;
          removeSeal(path);
        },
      };
    } catch (error) {
      seal.close();
      throw error;
    }
  } catch (error) {
    database.close();
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

/** Locks the file until it is closed or the process ends. */
function prepare(database: DatabaseSync, path: string): void {
  database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE");
  const version = versionOf(database);
  if (version === 0) {
    database.exec(schema);
    const ledger = encodeLedger({ commits: 0, records: nothing, values: nothing, isOpen: false }, 0);
    database
      .prepare('INSERT INTO "values" VALUES (?, ?, ?)')
      .run(ledgerName, ledger, valueChecksum(ledgerName, ledger));
  } else if (version === 1) {
    checkStructure(database);
    protect(path);
    migrate(database);
  }
  database.exec("COMMIT");
}

const noRoom = "the disk is full";

/** The messages by the primary result code of SQLite. */
const reasons: Readonly<Record<number, string>> = {
  5: "another process uses this file",
  6: "another process uses this file",
  8: "this process is not allowed to write this file",
  10: "this file cannot be read or written",
  11: damaged,
  13: noRoom,
  14: "this file cannot be opened",
  26: "this is not a data file of ivskit-local; it was not changed",
};

function explain(error: unknown, path: string, addition = ""): DataFileError {
  const reason = reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return new DataFileError(path, reason + addition);
}

function explainOpening(error: unknown, path: string): DataFileError {
  if (error instanceof DataFileError) return error;
  const { code, syscall } = error as { code?: string; syscall?: string };
  if (code === "ENOSPC") return new DataFileError(path, noRoom);
  // This error comes from the file system.
  if (syscall !== undefined) return new DataFileError(path, `this file cannot be opened (${code})`);
  // With an undamaged file, SQLite has only these errors. All others come from damage.
  return new DataFileError(path, reasons[codeOf(error)] ?? damaged);
}

function codeOf(error: unknown): number {
  return ((error as { errcode?: number }).errcode ?? 0) & 0xff;
}
