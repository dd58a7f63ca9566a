/** Prints what a run changed, or would change, and its warnings. */
import { join } from "node:path";
import { textOfWarning } from "./fault.ts";
import { plural } from "./load/wording.ts";
import type { GenerateResult } from "./main.ts";

/**
 * @param fix the command that brings the folder up to date
 * @returns the exit status: 1 when a check found a difference
 */
export function report(
  out: string,
  { write, remove, files, warnings }: GenerateResult,
  check: boolean,
  fix: string,
): number {
  for (const warning of warnings) console.error(`warning: ${warning.file}: ${textOfWarning(warning)}`);
  const count = plural(files, "file");
  if (!check) {
    console.log(`${out}: ${count}, ${write.length} written, ${remove.length} removed`);
    return 0;
  }
  if (write.length === 0 && remove.length === 0) {
    console.log(`${out}: ${count}, all up to date`);
    return 0;
  }
  for (const { path, isNew } of write)
    console.error(`${join(out, path)}: ${isNew ? "is missing" : "differs from the generated file"}`);
  for (const path of remove) console.error(`${join(out, path)}: is no longer generated`);
  console.error(`To fix it, run: ${fix}`);
  return 1;
}
