/** Last stage: changes reach the disk all together or not at all, whatever ends the run. */
import { type Fault, GenerationError } from "../fault.ts";
import type { PrintedFile } from "../print/print.ts";
import { whileAlone } from "./alone.ts";
import { applyChanges } from "./apply.ts";
import { tellingFaults } from "./errors.ts";
import { type Changes, compareFolder } from "./folder.ts";
import { type Stage, stagesIn } from "./stage.ts";

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
    ? { file: path, problem: `is of a run that is at work (process ${pid})`, expected: "a check after its end" }
    : {
        file: path,
        problem: "was left by a run that was ended",
        expected: "no such folder; generate again to remove it",
      };
}
