/** One run at a time in a folder, each beginning with the repair of what an earlier one left. */
import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type Fault, GenerationError } from "../fault.ts";
import { hasJournal, removeEmptyFolder, undoSteps } from "./journal.ts";
import { makeStage, removeStage, type Stage, stagesIn } from "./stage.ts";

/**
 * Keeps other runs out of the folder, and undoes first what a run that was ended left half done.
 *
 * @throws GenerationError when another run is at work
 */
export function whileAlone<Result>(folder: string, work: (stage: string) => Result): Result {
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

/** The folders that have to be made for this one and with it, the innermost first. */
function missingFolders(folder: string): readonly string[] {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? [] : [folder, ...missingFolders(above)];
}

function atWork(folder: string, { path, pid }: Stage): Fault {
  return {
    file: folder,
    problem: `another run writes to this folder (process ${pid}, ${basename(path)})`,
    expected: "one run at a time; run again when the other has ended",
  };
}
