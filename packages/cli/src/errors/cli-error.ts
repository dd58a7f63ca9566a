/** A failure that the text says by itself. The exit status is 1, and the text is shown as it is. */
export class CliError extends Error {
  override readonly name = "CliError";
}
