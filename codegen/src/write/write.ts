/** Last stage: writes all changes or none, even if the run is interrupted. */
import { type Fault, GenerationError } from "../fault.ts";
import type { PrintedFile } from "../print/print.ts";
import { whileAlone } from "./alone.ts";
import { applyChanges } from "./apply.ts";
import { withFileFaults } from "./errors.ts";
import { type Changes, compareFolder } from "./folder.ts";
import { type Stage, stagesIn } from "./stage.ts";

export interface WriteOptions {
  /** Whether to compare only. */
  readonly check: boolean;
  /** Whether to overwrite files that no earlier run wrote. */
  readonly force: boolean;
}

/**
 * Writes these files to the folder, and removes files that an earlier run wrote for the same id.
 *
 * @param id the service and target, such as `ivs` or `ivs.openapi`
 * @returns the changes that were made, or with `check`, that are needed
 * @throws GenerationError if a file prevents the run or the folder cannot be written; the folder is then unchanged
 */
export function writeFolder(
  folder: string,
  id: string,
  files: readonly PrintedFile[],
  { check, force }: WriteOptions,
): Changes {
  const compare = (): Changes => compareFolder(folder, id, files, force);
  return withFileFaults(folder, check ? "read" : "written", () => {
    const stages = stagesIn(folder);
    if (check) {
      if (stages.length > 0) throw new GenerationError(stages.map(leftBehind));
      return compare();
    }
    if (stages.length === 0) {
      // A folder that is up to date is not touched, so it may be read-only.
      const changes = compare();
      if (isEmpty(changes)) return changes;
    }
    return whileAlone(folder, (stage) => {
      const changes = compare();
      if (!isEmpty(changes)) applyChanges(folder, stage, changes);
      return changes;
    });
  });
}

function isEmpty({ write, remove }: Changes): boolean {
  return write.length === 0 && remove.length === 0;
}

function leftBehind({ path, pid, isAlive }: Stage): Fault {
  return isAlive
    ? {
        file: path,
        problem: `belongs to a run that is still writing (process ${pid})`,
        expected: "a check after that run has ended",
      }
    : {
        file: path,
        problem: "was left by a run that was interrupted",
        expected: "no such folder; generate again to remove it",
      };
}
