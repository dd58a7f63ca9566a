/**
 * Checks the data file before SQLite opens it, since SQLite would repair, lock or fill foreign files: its form, its
 * access rights, and the files that belong to it.
 */
import {
  type BigIntStats,
  chmodSync,
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  statSync,
} from "node:fs";

/** The application id in the file's header, which marks data files of this service: "ivsk". */
export const applicationId = 0x6976736b;
/** 1: without checksums. It is read, and becomes a file of version 2. */
export const formatVersion = 2;

export class DataFileError extends Error {
  override readonly name = "DataFileError";

  constructor(path: string, reason: string) {
    super(`data: ${path}: ${reason}`);
  }
}

/** Returns the path of SQLite's log, which has the latest writes while the file is in use and after a crash. */
export const logOf = (path: string): string => `${path}-wal`;
/** Returns the path of the seal, which says how many transactions the log must have. */
export const sealOf = (path: string): string => `${path}-seal`;

export const damaged = "this file is damaged; it was not changed";

/**
 * A missing file is created, and an empty file is filled, such as one of `touch`. Neither may have a log or a seal: a file
 * that has one held data.
 * @throws DataFileError for any other that no version up to this one wrote whole
 * @see https://www.sqlite.org/fileformat.html#the_database_header
 */
export function checkFile(path: string): void {
  for (const companion of [logOf(path), sealOf(path)]) {
    if (statOf(companion)?.isFile() === false) throw new DataFileError(path, `${companion} must be a file`);
  }
  const header = readHeader(path);
  if (header === undefined || header.size === 0) {
    for (const companion of [logOf(path), sealOf(path)]) {
      if (statOf(companion) === undefined) continue;
      const state = header === undefined ? "missing" : "empty";
      throw new DataFileError(path, `this file is ${state}, but it held data; restore it, or delete ${companion} too`);
    }
    return;
  }
  const { bytes, size } = header;
  const foreign = new DataFileError(path, "this is not a data file of ivskit-local; it was not changed");
  if (bytes.length < 100 || bytes.toString("latin1", 0, 16) !== "SQLite format 3\0") throw foreign;
  // A file whose making was interrupted is empty again once its journal is rolled back.
  if (statOf(`${path}-journal`) !== undefined) return;
  if (bytes.readUInt32BE(68) !== applicationId) throw foreign;
  const version = bytes.readUInt32BE(60);
  if (version < 1 || version > formatVersion) {
    throw new DataFileError(
      path,
      `this file has version ${version}; this release supports versions 1 to ${formatVersion}`,
    );
  }
  const pageSize = bytes.readUInt16BE(16);
  const whole = bytes.readUInt32BE(28) * (pageSize === 1 ? 65_536 : pageSize);
  // A short file is damaged only if there is no log, which may contain the missing pages.
  if (size < whole && statOf(logOf(path)) === undefined) throw new DataFileError(path, damaged);
}

/**
 * Creates the file if it does not exist. It contains stream keys, so only its owner may read it, independent of the
 * umask. SQLite gives its log the same mode.
 * @throws DataFileError if the folder does not exist or the file cannot be opened
 */
export function createFile(path: string): void {
  let file: number;
  try {
    file = openSync(path, "a", 0o600);
  } catch (error) {
    const { code } = error as { code?: string };
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    throw new DataFileError(path, isMissing ? "its folder does not exist" : `this file cannot be opened (${code})`);
  }
  try {
    if (fstatSync(file).size > 0) return;
    fchmodSync(file, 0o600);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Takes from others the right to read what an earlier version made for everyone. */
export function protect(path: string): void {
  for (const file of [path, logOf(path)]) if (statOf(file) !== undefined) chmodSync(file, 0o600);
}

const inUse = new Set<string>();

/**
 * Keeps the file for one service of this process, until the function that it gives is called. Also keeps anyone here
 * from opening it beside SQLite: to close it would take away the lock that keeps other processes out.
 * @see https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
 */
export function claim(path: string): () => void {
  checkUnclaimed(path);
  const id = idOf(path) ?? path;
  inUse.add(id);
  return () => inUse.delete(id);
}

/** @throws DataFileError if another service of this process uses the file */
export function checkUnclaimed(path: string): void {
  const id = idOf(path);
  if (id !== undefined && inUse.has(id))
    throw new DataFileError(path, "another service of this process uses this file");
}

function idOf(path: string): string | undefined {
  const stat = statOf(path);
  return stat && `${stat.dev}:${stat.ino}`;
}

function readHeader(path: string): { readonly bytes: Buffer; readonly size: number } | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT") return undefined;
    throw new DataFileError(path, `this file cannot be read (${code})`);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new DataFileError(path, "this must be a file");
    const bytes = Buffer.alloc(Math.min(100, stat.size));
    readSync(file, bytes, 0, bytes.length, 0);
    return { bytes, size: stat.size };
  } finally {
    closeSync(file);
  }
}

/** Undefined also where the path leads nowhere: to open it says why. */
export function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
