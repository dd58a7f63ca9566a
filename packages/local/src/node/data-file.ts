/** Looks at a data file before SQLite does, which would mend, lock or fill files that are not ours. */
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

/** In the file's header, by which such files are known: "ivsk". */
export const applicationId = 0x6976736b;
export const formatVersion = 1;

export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

/**
 * A file that is missing or empty will do: it is made.
 * @throws DataFileError for any other that this version did not write whole
 * @see https://www.sqlite.org/fileformat.html#the_database_header
 */
export function checkFile(path: string): void {
  const header = readHeader(path);
  if (header === undefined || header.size === 0) return;
  const { bytes, size } = header;
  const foreign = new DataFileError(`data: ${path}: this file is no data file of ivskit-local, and is left as it is`);
  if (bytes.length < 100 || bytes.toString("latin1", 0, 16) !== "SQLite format 3\0") throw foreign;
  // A file whose making was interrupted is empty again once its journal is rolled back.
  if (exists(`${path}-journal`)) return;
  if (bytes.readUInt32BE(68) !== applicationId) throw foreign;
  const version = bytes.readUInt32BE(60);
  if (version !== formatVersion) {
    throw new DataFileError(
      `data: ${path}: this file is of version ${version}, and only ${formatVersion} is known here`,
    );
  }
  const pageSize = bytes.readUInt16BE(16);
  const whole = bytes.readUInt32BE(28) * (pageSize === 1 ? 65_536 : pageSize);
  // What is not in the file yet may stand in its log.
  if (size < whole && !exists(`${path}-wal`)) {
    throw new DataFileError(`data: ${path}: this file is damaged, and is left as it is`);
  }
}

function readHeader(path: string): { readonly bytes: Buffer; readonly size: number } | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT") return undefined;
    throw new DataFileError(`data: ${path}: this file cannot be read (${code})`);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new DataFileError(`data: ${path}: a file is expected`);
    const bytes = Buffer.alloc(Math.min(100, stat.size));
    readSync(file, bytes, 0, bytes.length, 0);
    return { bytes, size: stat.size };
  } finally {
    closeSync(file);
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
