/** Keeps recordings in a folder: each bucket is a folder in it. */
import { rmSync } from "node:fs";
import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RecordingStore } from "../media/recording/store.ts";
import { createFolder } from "./create-folder.ts";
import { lockFolder } from "./folder-lock.ts";

/**
 * The folder of objects that are being written. No bucket has this name, because names of buckets have no underscore.
 */
const unfinished = "_unfinished";

/**
 * Removes the objects that an earlier process did not finish. One service at a time may use the folder: see
 * `openRecordings`.
 * @throws Error of the system if the folder cannot be created or written
 */
export function createRecordingsFolder(folder: string): RecordingStore {
  rmSync(join(folder, unfinished), { recursive: true, force: true });
  createFolder(join(folder, unfinished));
  let count = 0;
  return {
    async put(key, content) {
      const path = pathOf(folder, key);
      const temporary = join(folder, unfinished, String(count++));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, content);
      await rename(temporary, path);
    },
    async append(key, text) {
      await appendFile(pathOf(folder, key), text);
    },
    async get(key) {
      try {
        return await readFile(pathOf(folder, key));
      } catch (error) {
        if ((error as { code?: string }).code === "ENOENT") return undefined;
        throw error;
      }
    },
  };
}

/**
 * Opens a folder for one service, until `close` is called.
 * @throws TypeError if the folder cannot be written, or if another service uses it
 */
export function openRecordings(folder: string): RecordingStore & { close(): void } {
  let close = (): void => {};
  try {
    createFolder(folder);
    close = lockFolder(folder);
    return { ...createRecordingsFolder(folder), close };
  } catch (error) {
    close();
    const { code } = error as { code?: string };
    const reason = code === undefined ? (error as Error).message : `the folder cannot be written (${code})`;
    throw new TypeError(`recordings: ${folder}: ${reason}`);
  }
}

/** @throws TypeError for a key that would lead out of the folder */
function pathOf(folder: string, key: string): string {
  const names = key.split("/");
  if (names.some((name) => name === "" || /^\.{1,2}$/.test(name) || name.includes("\\"))) {
    throw new TypeError(`The key of an object must be a list of names with slashes between them, got "${key}"`);
  }
  return join(folder, ...names);
}
