/** The error of this package. */

/** Thrown if nothing was changed. The message says why, and names the file or the argument. */
export class CodemodError extends Error {
  override readonly name = "CodemodError";
}
