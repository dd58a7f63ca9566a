/** An error of the arguments or of their files. Its text is shown as it is. */
export class CliError extends Error {
  override readonly name = "CliError";
}
