/** The errors of this package. */

/**
 * The state after a failure. `resumable`: call the function again with the same arguments to continue. `rolledBack`:
 * nothing remains. `leftBehind`: something may remain, see {@link WorkflowError.leftBehind}.
 */
export type WorkflowOutcome = "resumable" | "rolledBack" | "leftBehind";

/** Thrown by functions of several steps. `cause` is the error of the step, such as an error of the client. */
export class WorkflowError extends Error {
  override readonly name = "WorkflowError";
  /** The step that failed, such as `DeleteStreamKey`. */
  readonly step: string;
  readonly outcome: WorkflowOutcome;
  /** The ARNs of resources that may remain. If an ARN did not arrive, a text names the tag of the resource instead. */
  readonly leftBehind: readonly string[];

  constructor(
    message: string,
    { step, outcome, leftBehind = [], cause }: Pick<WorkflowError, "step" | "outcome"> & Partial<WorkflowError>,
  ) {
    super(message, { cause });
    this.step = step;
    this.outcome = outcome;
    this.leftBehind = leftBehind;
  }

  /** True also for errors of another copy of this package: one program may load it as ESM and as CommonJS. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "WorkflowError";
  }
}

/** Thrown after all batches if the service refused some items. `errors` has the refused items with their reasons. */
export class BatchItemError<Item> extends Error {
  override readonly name = "BatchItemError";
  readonly errors: readonly Item[];

  constructor(message: string, errors: readonly Item[]) {
    super(message);
    this.errors = errors;
  }
}
