/** Lets one service at a time use a folder. */
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The name of the file with the id of the process. No bucket has this name, because it has an underscore. */
const lockName = "_lock";

/**
 * Locks a folder until the returned function is called. A lock whose process has ended is taken over.
 * @throws TypeError if another service has the lock; Error of the system if the folder cannot be written
 */
export function lockFolder(folder: string): () => void {
  const file = join(realpathSync(folder), lockName);
  // The file appears with its content, so no other process reads a part of it.
  const whole = uniqueName(file);
  writeFileSync(whole, String(process.pid));
  try {
    while (!link(whole, file)) takeOver(file);
  } finally {
    rmSync(whole, { force: true });
  }
  let isHeld = true;
  return () => {
    // By a second call, the lock may be that of another service.
    if (isHeld) rmSync(file, { force: true });
    isHeld = false;
  };
}

/** Removes the lock if its process has ended. @throws TypeError if the process is running */
function takeOver(file: string): void {
  const id = readId(file);
  if (id === undefined) return;
  if (isOwned(file, id)) {
    throw new TypeError(
      `the folder is in use by process ${id}; end it, choose another folder, or delete ${file} if it is no service`,
    );
  }
  const old = uniqueName(file);
  if (!whereItExists(() => renameSync(file, old))) return;
  // Another process may have taken the lock over after the id was read. It gets its lock back.
  if (readId(old) !== id) link(old, file);
  rmSync(old, { force: true });
}

function uniqueName(file: string): string {
  return `${file}.${randomUUID()}`;
}

/** Returns the process of a lock: 0 if the file has none; undefined if the file is gone. */
function readId(file: string): number | undefined {
  let text: string | undefined;
  whereItExists(() => {
    text = readFileSync(file, "utf8");
  });
  return text === undefined ? undefined : Number(text) || 0;
}

/** True if the lock is that of a running process. Deno says nothing about another process without `--allow-run`. */
function isOwned(file: string, id: number): boolean {
  if (id === process.pid) {
    // After a restart, the process of a container can have the id of the one before it.
    const startedMs = Date.now() - process.uptime() * 1000;
    return (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= startedMs;
  }
  if (id <= 0) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // The process belongs to another user.
    return codeOf(error) === "EPERM";
  }
}

/** Gives the file a second name. Returns false if there is a file of this name. */
function link(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Returns false if the file is gone. */
function whereItExists(use: () => void): boolean {
  try {
    use();
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
