/** Errors of the file system are told like all others. */
import { GenerationError } from "../fault.ts";

/** @throws GenerationError in place of an error of the file system */
export function tellingFaults<Result>(folder: string, verb: "read" | "written", work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof GenerationError || code === undefined) throw error;
    const isFull = ["ENOSPC", "EDQUOT", "EFBIG"].includes(code);
    throw new GenerationError([
      {
        file: folder,
        problem: `the output folder cannot be ${verb} (${textOfError(error)})`,
        expected: isFull ? "a disk with room for it" : "a folder that this user may write to",
      },
    ]);
  }
}

export function textOfError(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code === undefined || path === undefined ? message : `${code}: ${path}`;
}
