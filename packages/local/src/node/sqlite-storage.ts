/**
 * A service's state in one SQLite file, by `node:sqlite`. Every write is one transaction in the write-ahead log, synced
 * to the disk before it returns; the file belongs to one process at a time.
 *
 * @see https://www.sqlite.org/wal.html
 */
import type { DatabaseSync } from "node:sqlite";
import type { Batch, Storage, StoredRecord } from "../store/storage.ts";
import { applicationId, checkFile, DataFileError, formatVersion } from "./data-file.ts";

const schema = `
  CREATE TABLE records (
    collection TEXT NOT NULL, sequence INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (collection, sequence)
  ) WITHOUT ROWID;
  CREATE TABLE "values" (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`;

/**
 * Makes the file where there is none.
 * @throws DataFileError for a file that another process uses, that is damaged or no data file, which is left as it is;
 * and where this runtime has no SQLite
 */
export async function openSqliteStorage(path: string): Promise<Storage> {
  const Database = await loadSqlite();
  checkFile(path);
  let database: DatabaseSync | undefined;
  try {
    database = new Database(path);
    prepare(database);
    return createStorage(database, path);
  } catch (error) {
    database?.close();
    throw error instanceof DataFileError ? error : explain(error, path);
  }
}

async function loadSqlite(): Promise<typeof DatabaseSync> {
  try {
    return (await import("node:sqlite")).DatabaseSync;
  } catch {
    const runtime = `${process.release?.name ?? "this runtime"} ${process.version}`;
    throw new DataFileError(
      `data: keeping state in a file needs node:sqlite, of Node 22.13 or later; this is ${runtime}`,
    );
  }
}

function prepare(database: DatabaseSync): void {
  // Held from the first look at the file until it is closed, or its process is gone.
  database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE");
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (version === 0) database.exec(schema);
  database.exec("COMMIT");
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  const { quick_check: found } = database.prepare("PRAGMA quick_check(1)").get() as { quick_check: string };
  if (found !== "ok") throw Object.assign(new Error(found), { errcode: 11 });
}

function createStorage(database: DatabaseSync, path: string): Storage {
  const put = database.prepare(
    "INSERT INTO records (collection, sequence, key, value) VALUES (?, ?, ?, ?) " +
      "ON CONFLICT DO UPDATE SET key = excluded.key, value = excluded.value",
  );
  const drop = database.prepare("DELETE FROM records WHERE collection = ? AND sequence = ?");
  const keep = database.prepare(
    'INSERT INTO "values" (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const apply = ({ wiped, changes, values }: Batch): void => {
    if (wiped) database.exec("DELETE FROM records");
    for (const { collection, sequence, key, value } of changes) {
      if (value === undefined) drop.run(collection, sequence);
      else put.run(collection, sequence, key, value);
    }
    for (const [name, value] of values) keep.run(name, value);
  };
  const select = database.prepare("SELECT collection, sequence, key, value FROM records ORDER BY collection, sequence");
  const values = database.prepare('SELECT name, value FROM "values"').all() as { name: string; value: string }[];
  return {
    records: select.all() as unknown as StoredRecord[],
    values: new Map(values.map(({ name, value }) => [name, value])),
    write(batch) {
      try {
        database.exec("BEGIN IMMEDIATE");
        apply(batch);
        database.exec("COMMIT");
      } catch (error) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw explain(error, path);
      }
    },
    defer: (task) => {
      setImmediate(task);
    },
    close: () => database.close(),
  };
}

/** By SQLite's primary result codes. */
function explain(error: unknown, path: string): DataFileError {
  const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
  const reasons: Record<number, string> = {
    5: "another process uses this file",
    6: "another process uses this file",
    8: "this file may not be written",
    10: "this file cannot be read or written",
    11: "this file is damaged, and is left as it is",
    13: "there is no room left on the disk",
    14: "this file cannot be opened; is its folder there?",
    26: "this file is no data file of ivskit-local, and is left as it is",
  };
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new DataFileError(`data: ${path}: ${reason}`);
}
