/** The options of all functions that make calls. */

export const workflowOptions = "abortSignal,onProgress,maxWaitSeconds,retryDelayMs";

/**
 * @param known the names of the options, separated by commas
 * @throws TypeError for an option that does not exist
 */
export function checkOptions(options: object, known: string): void {
  for (const name in options) {
    if (!known.split(",").includes(name)) throw new TypeError(`${name} is not an option: expected ${known}`);
  }
}

/** The step that begins. */
export interface WorkflowProgress {
  /** The operation or waiter, such as `DeleteStreamKey`. */
  readonly step: string;
  /** The ARN of the resource that the step is about; absent for steps about several. */
  readonly resourceArn?: string | undefined;
}

export interface CallOptions {
  /** Ends the function. Its finished steps stay or are rolled back, as after any other failure. */
  readonly abortSignal?: AbortSignal | undefined;
}

export interface WorkflowOptions extends CallOptions {
  /** Is called before each step. */
  readonly onProgress?: ((progress: WorkflowProgress) => void) | undefined;
  /** The longest time of each wait for the service, in seconds. Default: 120. */
  readonly maxWaitSeconds?: number | undefined;
  /** The milliseconds before a call is repeated that the service could not carry out yet. Default: 1,000. */
  readonly retryDelayMs?: number | undefined;
}
