/** Says in a few lines what a run changed, or would have to change, and what it goes without. */
import { join } from "node:path";
import { textOfWarning } from "./fault.ts";
import type { GenerateResult } from "./main.ts";

/**
 * @param mend the command that makes the folder right
 * @returns the exit status: 1 when a check found a difference
 */
export function report(
  out: string,
  { write, remove, files, warnings }: GenerateResult,
  check: boolean,
  mend: string,
): number {
  for (const warning of warnings) console.error(`warning: ${warning.file}: ${textOfWarning(warning)}`);
  if (!check) {
    console.log(`${out}: ${files} files, ${write.length} written, ${remove.length} removed`);
    return 0;
  }
  if (write.length === 0 && remove.length === 0) {
    console.log(`${out}: ${files} files, all as generated`);
    return 0;
  }
  for (const { path, isNew } of write)
    console.error(`${join(out, path)}: ${isNew ? "is missing" : "is not as generated"}`);
  for (const path of remove) console.error(`${join(out, path)}: is not generated any more`);
  console.error(`To mend it, run: ${mend}`);
  return 1;
}
