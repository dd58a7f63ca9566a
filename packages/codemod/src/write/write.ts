/** Writes changed files: all of them, or none. */
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { CodemodError } from "../fault.ts";

export interface ChangedFile {
  readonly path: string;
  /** The whole text before the change, with the byte order mark. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes new texts beside the files, then renames them over the files. After a failure, the files that were renamed
 * get their old texts back.
 *
 * @throws CodemodError if a file is read-only or cannot be written, or has changed since it was read
 */
export function writeAll(files: readonly ChangedFile[]): void {
  const staged: string[] = [];
  const renamed: ChangedFile[] = [];
  try {
    for (const { path, before, after } of files) {
      if (readFileSync(path, "utf8") !== before) throw new Error(`${path} has changed since it was read`);
      const { mode } = statSync(path);
      // The mode is checked here, because a rename would replace a read-only file, too.
      if ((mode & 0o222) === 0) throw new Error(`${path} is read-only; expected a file that may be changed`);
      const beside = nameBeside(path);
      writeFileSync(beside, after, { flag: "wx" });
      staged.push(beside);
      chmodSync(beside, mode);
    }
    for (const file of files) {
      renameSync(nameBeside(file.path), file.path);
      renamed.push(file);
    }
  } catch (error) {
    for (const { path, before } of renamed) writeFileSync(path, before);
    for (const path of staged) rmSync(path, { force: true });
    throw new CodemodError(`Nothing was changed: ${(error as Error).message}`, { cause: error });
  }
}

function nameBeside(path: string): string {
  return `${path}.ivskit-${process.pid}`;
}
