/** Allows one run at a time in a folder. Each run first repairs the folder after an interrupted run. */
import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type Fault, GenerationError } from "../fault.ts";
import { hasJournal, removeEmptyFolder, undoSteps } from "./journal.ts";
import { makeStage, removeStage, type Stage, stagesIn } from "./stage.ts";

/**
 * Keeps other runs out of the folder while `work` runs. Before that, it undoes the steps of an interrupted run.
 *
 * @throws GenerationError if another run is writing to the folder
 */
export function whileAlone<Result>(folder: string, work: (stage: string) => Result): Result {
  const missing = missingFolders(folder);
  try {
    for (const path of missing.toReversed()) createFolder(path);
    const own = makeStage(folder);
    try {
      const others = stagesIn(folder).filter(({ path }) => path !== own);
      const alive = others.find(({ isAlive }) => isAlive);
      if (alive) throw new GenerationError([busyFault(folder, alive)]);
      for (const { path } of others) {
        undoSteps(folder, path);
        removeStage(path);
      }
      return work(own);
    } finally {
      // A journal is left here if steps could not be undone. The next run undoes them.
      if (!hasJournal(own)) removeStage(own);
    }
  } catch (error) {
    for (const path of missing) removeEmptyFolder(path);
    throw error;
  }
}

/** This folder and those above it that do not exist yet, the innermost first. */
function missingFolders(folder: string): readonly string[] {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? [] : [folder, ...missingFolders(above)];
}

/** Without `recursive`, with which Node tries forever in a place such as `/proc`, which takes no folders. */
function createFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have created it meanwhile.
    if (!existsSync(path)) throw error;
  }
}

function busyFault(folder: string, { path, pid }: Stage): Fault {
  return {
    file: folder,
    problem: `another run is writing to this folder (process ${pid}, ${basename(path)})`,
    expected: "one run at a time; run again after the other has ended",
  };
}
