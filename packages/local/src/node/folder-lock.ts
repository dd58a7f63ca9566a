/** Lets one service at a time use a folder. */
import { readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** It has the id of its process. No name of a bucket has an underscore. */
const lockName = "_lock";

/** The locks of this process. After a restart, a container's process can have the id that is in the file. */
const held = new Set<string>();

/**
 * Locks a folder until the returned function is called. A lock whose process has ended is taken over.
 * @throws TypeError if another service has the lock; Error of the system if the folder cannot be written
 */
export function lockFolder(folder: string): () => void {
  const file = join(realpathSync(folder), lockName);
  while (!create(file)) {
    const id = readId(file);
    if (held.has(file) || (id !== process.pid && isRunning(id))) {
      throw new TypeError(
        `the folder is in use by process ${id}; end it, choose another folder, or delete ${file} if it is no service`,
      );
    }
    rmSync(file, { force: true });
  }
  held.add(file);
  let isHeld = true;
  return () => {
    // By a second call, the lock may be that of another service.
    if (!isHeld) return;
    isHeld = false;
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/** Gives false if the file exists. */
function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "EEXIST") return false;
    throw error;
  }
}

/** Gives 0 for a file that is gone, or that a process which ended has not finished. */
function readId(file: string): number {
  try {
    return Number(readFileSync(file, "utf8")) || 0;
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return 0;
    throw error;
  }
}

/** Deno says nothing about another process without `--allow-run`. It then counts as ended. */
function isRunning(id: number): boolean {
  if (id <= 0) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // The process belongs to another user.
    return (error as { code?: string }).code === "EPERM";
  }
}
