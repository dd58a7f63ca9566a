/** Last stage: changes reach the disk all together or not at all, whatever ends the run. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { GenerationError } from "../fault.ts";
import type { PrintedFile } from "../print/print.ts";
import { type Changes, compareFolder } from "./folder.ts";
import {
  endJournal,
  hashOf,
  hasJournal,
  newFile,
  removeEmptyFolder,
  type Step,
  takeStep,
  undoSteps,
  writeJournal,
} from "./journal.ts";
import { foldersAbove } from "./paths.ts";
import { makeStage, removeStage, type Stage, stagesIn } from "./stage.ts";

export interface WriteOptions {
  /** Compares only. */
  readonly check: boolean;
  /** Overwrites files that no earlier run wrote. */
  readonly force: boolean;
}

/**
 * Makes the folder hold these files, and none that an earlier run wrote for the same id and this one does not.
 *
 * @param id names what is generated, as in `ivs` or `ivs.openapi`
 * @returns what was changed; with `check`, what would be
 * @throws GenerationError when something is in the way or the folder cannot be written; it is then as it was
 */
export function writeFolder(
  folder: string,
  id: string,
  files: readonly PrintedFile[],
  { check, force }: WriteOptions,
): Changes {
  const compare = (): Changes => compareFolder(folder, id, files, force);
  return tellingFaults(folder, check ? "read" : "written", () => {
    const stages = stagesIn(folder);
    if (check) {
      if (stages.length > 0) throw new GenerationError(stages.map(leftBehind));
      return compare();
    }
    if (stages.length === 0) {
      // A folder that is right already is not touched, nor has it to be writable.
      const changes = compare();
      if (isEmpty(changes)) return changes;
    }
    return whileAlone(folder, (stage) => {
      const changes = compare();
      if (!isEmpty(changes)) apply(folder, stage, changes);
      return changes;
    });
  });
}

function isEmpty({ write, remove }: Changes): boolean {
  return write.length === 0 && remove.length === 0;
}

/** Keeps other runs out of the folder, and undoes first what a run that was ended left half done. */
function whileAlone<Result>(folder: string, work: (stage: string) => Result): Result {
  const missing = missingFolders(folder);
  try {
    mkdirSync(folder, { recursive: true });
    const own = makeStage(folder);
    try {
      const others = stagesIn(folder).filter(({ path }) => path !== own);
      const alive = others.find(({ isAlive }) => isAlive);
      if (alive) throw new GenerationError([atWork(folder, alive)]);
      for (const { path } of others) {
        undoSteps(folder, path);
        removeStage(path);
      }
      return work(own);
    } finally {
      // Steps that could not be undone are undone by the next run.
      if (!hasJournal(own)) removeStage(own);
    }
  } catch (error) {
    for (const path of missing) removeEmptyFolder(path);
    throw error;
  }
}

/** Removals come first, for systems that take two spellings for one name; the manifest comes last. */
function apply(folder: string, stage: string, { write, remove }: Changes): void {
  const removals = remove.map((path): Step => ({ path, takesOut: true }));
  const writes = write.map(({ path, text, isNew }): Step => ({ path, takesOut: !isNew, putsIn: hashOf(text) }));
  const steps = [...removals, ...writes];
  for (const [index, { text }] of write.entries()) writeFileSync(newFile(stage, removals.length + index), text);
  const folders = new Set(write.flatMap(({ path }) => foldersAbove(path).toReversed()));
  writeJournal(stage, { steps, folders: [...folders].filter((path) => !existsSync(join(folder, path))) });
  try {
    for (const [index, step] of steps.entries()) takeStep(folder, stage, step, index);
    for (const path of remove) for (const above of foldersAbove(path)) removeEmptyFolder(join(folder, above));
    endJournal(stage);
  } catch (error) {
    undoAfter(error, folder, stage);
    throw error;
  }
}

function undoAfter(error: unknown, folder: string, stage: string): void {
  try {
    undoSteps(folder, stage);
  } catch (second) {
    throw new GenerationError([
      {
        file: folder,
        problem: `the output folder is half written (${textOf(error)}), and its old files could not be put back (${textOf(second)})`,
        expected: "the same command again, which puts them back first",
      },
    ]);
  }
}

function textOf(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code === undefined ? message : `${code}: ${path}`;
}

/** The folders that have to be made for this one and with it, the innermost first. */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))];
}

function leftBehind({ path, pid, isAlive }: Stage): { file: string; problem: string; expected: string } {
  return isAlive
    ? { file: path, problem: `is of a run that is at work (process ${pid})`, expected: "a check after its end" }
    : {
        file: path,
        problem: "was left by a run that was ended",
        expected: "no such folder; generate again to remove it",
      };
}

function atWork(folder: string, { path, pid }: Stage): { file: string; problem: string; expected: string } {
  return {
    file: folder,
    problem: `another run writes to this folder (process ${pid}, ${basename(path)})`,
    expected: "one run at a time; run again when the other has ended",
  };
}

/** Errors of the file system are told like all others. */
function tellingFaults<Result>(folder: string, verb: "read" | "written", work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof GenerationError || code === undefined) throw error;
    const isFull = ["ENOSPC", "EDQUOT", "EFBIG"].includes(code);
    throw new GenerationError([
      {
        file: folder,
        problem: `the output folder cannot be ${verb} (${textOf(error)})`,
        expected: isFull ? "a disk with room for it" : "a folder that this user may write to",
      },
    ]);
  }
}
