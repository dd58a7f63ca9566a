/**
 * Writes all changes or none. If a step fails, the earlier steps are undone. If the process ends, the next run undoes
 * them.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GenerationError } from "../fault.ts";
import { textOfError } from "./errors.ts";
import type { Changes } from "./folder.ts";
import {
  endJournal,
  hashOf,
  newFile,
  removeEmptyFolder,
  type Step,
  takeStep,
  undoSteps,
  writeJournal,
} from "./journal.ts";
import { foldersAbove } from "./paths.ts";

/**
 * Applies the changes to the folder, by way of the stage.
 *
 * Removes files first, since on file systems that ignore case an old spelling is in the way of a new one. The manifest
 * is written last.
 *
 * @throws GenerationError if a step failed and the earlier steps could not be undone, or if another program has created
 * a file; otherwise the error of the file system
 */
export function applyChanges(folder: string, stage: string, { write, remove }: Changes): void {
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
        problem: `the output folder is partly written (${textOfError(error)}), and its old files could not be restored (${textOfError(second)})`,
        expected: "another run of the same command, which restores them first",
      },
    ]);
  }
}
