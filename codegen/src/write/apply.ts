/** Changes are written all or none: what fails amid them is undone, and so is, by the next run, what ends the process. */
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

/** Removals come first, for systems that take two spellings for one name; the manifest comes last. */
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
        problem: `the output folder is half written (${textOfError(error)}), and its old files could not be put back (${textOfError(second)})`,
        expected: "the same command again, which puts them back first",
      },
    ]);
  }
}
