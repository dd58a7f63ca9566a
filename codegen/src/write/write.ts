/** Last stage: changes reach the disk all together or not at all. */
import { existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GenerationError } from "../fault.ts";
import type { Changes } from "./folder.ts";

/**
 * Writes new texts beside the old ones first, then swaps them by renaming; whatever fails is undone.
 *
 * @throws GenerationError when the folder cannot be written; it is then as it was
 */
export function writeChanges(folder: string, { write, remove }: Changes): void {
  if (write.length === 0 && remove.length === 0) return;
  const undo: (() => void)[] = [];
  try {
    makeFolder(folder, undo);
    const stage = mkdtempSync(join(folder, ".ivskit-"));
    undo.push(() => rmSync(stage, { recursive: true, force: true }));
    for (const [index, { text }] of write.entries()) writeFileSync(join(stage, `new-${index}`), text);
    for (const [index, { path }] of write.entries()) {
      const target = join(folder, path);
      makeFolder(dirname(target), undo);
      setAside(target, join(stage, `old-${index}`), undo);
      renameSync(join(stage, `new-${index}`), target);
      undo.push(() => rmSync(target, { force: true }));
    }
    for (const [index, path] of remove.entries()) setAside(join(folder, path), join(stage, `stale-${index}`), undo);
    rmSync(stage, { recursive: true, force: true });
    for (const path of remove) removeEmptyFolders(dirname(path), folder);
  } catch (cause) {
    for (const step of undo.reverse()) step();
    const { code, path, message } = cause as NodeJS.ErrnoException;
    throw new GenerationError([
      {
        file: folder,
        problem: `the output folder cannot be written (${code === undefined ? message : `${code}: ${path}`})`,
        expected: "a folder that this user may write to",
      },
    ]);
  }
}

/** Makes a folder and those above it; undone from the innermost outwards. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) {
    // A file of this name is told by the next step that needs a folder.
    mkdirSync(folder, { recursive: true });
    return;
  }
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}

/** A folder is not set aside: what is in it was never generated, and would be lost. */
function setAside(path: string, aside: string, undo: (() => void)[]): void {
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (!present) return;
  if (present.isDirectory()) throw new Error(`${path} is a folder`);
  renameSync(path, aside);
  undo.push(() => renameSync(aside, path));
}

function removeEmptyFolders(path: string, folder: string): void {
  for (let at = path; at !== "." && at !== "/"; at = dirname(at)) {
    try {
      rmdirSync(join(folder, at));
    } catch {
      return;
    }
  }
}
