/** A data file in all its parts, and what becomes of it when one of them is damaged. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { openSqliteStorage } from "../../src/node/sqlite-storage.ts";

/** The contents of the file, its log and its seal, by the ending after the file's name. */
export type Parts = Readonly<Record<string, Buffer>>;

export const suffixes = ["", "-wal", "-seal"];

export function readParts(path: string): Parts {
  const present = suffixes.filter((suffix) => existsSync(path + suffix));
  return Object.fromEntries(present.map((suffix) => [suffix, readFileSync(path + suffix)]));
}

export function writeParts(path: string, parts: Parts): void {
  for (const suffix of [...suffixes, "-shm", "-journal"]) rmSync(path + suffix, { force: true, recursive: true });
  for (const [suffix, bytes] of Object.entries(parts)) writeFileSync(path + suffix, bytes);
}

/** All that is read from the file, or the error that says why it is not. */
export async function open(path: string): Promise<{ readonly content?: object; readonly error?: Error }> {
  try {
    const storage = await openSqliteStorage(path);
    storage.close();
    return { content: { records: [...storage.records], values: [...storage.values] } };
  } catch (error) {
    return { error: error as Error };
  }
}

export function flipped(bytes: Buffer, offset: number, mask: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(offset) ^ mask, offset);
  return copy;
}
