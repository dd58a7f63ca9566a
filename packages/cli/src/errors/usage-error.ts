/** An error of the arguments or of the files that they name. The exit status is 2, and its text is shown as it is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
