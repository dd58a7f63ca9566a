/** The error of a task that Ctrl-C interrupted. Its cause is the error with which the task ended. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";

  constructor(cause: unknown) {
    super("interrupted", { cause });
  }
}
