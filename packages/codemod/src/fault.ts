/** The error of this package. */

/** Says why nothing was changed. Its message names the file or the argument. */
export class CodemodError extends Error {
  override readonly name = "CodemodError";
}
