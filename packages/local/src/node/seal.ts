/**
 * Beside a data file in use: how many transactions have been acknowledged. SQLite takes damage at the end of its log
 * for a write that a crash cut short, and drops it; the seal knows that it was acknowledged. It is written after the
 * log has been synced and is not synced itself, so that it may lag behind after a power failure, and is never ahead.
 */
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { sealOf, statOf } from "./data-file.ts";

export interface Seal {
  /** Writes the number of transactions. It does not fail, because the transactions are stored in any case. */
  write(commits: number): void;
  close(): void;
}

/** Returns the number of transactions; undefined if the seal is missing or unreadable. */
export function readSeal(path: string): number | undefined {
  if (statOf(sealOf(path)) === undefined) return undefined;
  const text = readFileSync(sealOf(path), "latin1");
  const [, commits = ""] = /^ivskit-local seal (\d{16}) /.exec(text) ?? [];
  return text === textOf(Number(commits)) ? Number(commits) : undefined;
}

/**
 * Creates or overwrites the seal, which survives a crash when the function returns.
 * @throws Error of the file system
 */
export function createSeal(path: string, commits: number): Seal {
  // The file is not emptied first, because a crash could leave it without a seal.
  const file = openSync(sealOf(path), constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    fchmodSync(file, 0o600);
    const text = textOf(commits);
    writeSync(file, text, 0, "latin1");
    ftruncateSync(file, text.length);
    fsyncSync(file);
    syncFolder(path);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return {
    write(count) {
      try {
        writeSync(file, textOf(count), 0, "latin1");
      } catch {
        // The seal now has an older number, as after a power failure.
      }
    },
    close: () => closeSync(file),
  };
}

/** Removes the seal of a file that is complete by itself. */
export function removeSeal(path: string): void {
  try {
    rmSync(sealOf(path), { force: true });
  } catch {
    // The file has as many transactions as the seal says, or more, and may be opened with it.
  }
}

/** The text always has the same length, so that each seal overwrites the one before it. */
function textOf(commits: number): string {
  const text = `ivskit-local seal ${String(commits).padStart(16, "0")} `;
  return `${text}${crc32(text).toString(16).padStart(8, "0")}\n`;
}

function syncFolder(path: string): void {
  // Windows cannot sync folders.
  if (process.platform === "win32") return;
  const folder = openSync(dirname(path), "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
