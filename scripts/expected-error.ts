/** An error that the caller of a script can correct. Its message is printed without a stack. */
export class ExpectedError extends Error {
  override readonly name = "ExpectedError";
}
