/** Reports errors of the file system as faults. */
import { GenerationError } from "../fault.ts";

/** @throws GenerationError instead of an error of the file system; other errors stay as they are */
export function withFileFaults<Result>(folder: string, verb: "read" | "written", work: () => Result): Result {
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
        expected: isFull ? "a disk with enough free space" : "a folder that this user may write to",
      },
    ]);
  }
}

export function textOfError(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code === undefined || path === undefined ? message : `${code}: ${path}`;
}
