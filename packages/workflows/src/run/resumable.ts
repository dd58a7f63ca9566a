/** Runs a function of several steps that a caller can call again after a failure. */
import { WorkflowError } from "../errors/workflow-error.ts";
import { checkOptions, type WorkflowOptions, workflowOptions } from "./options.ts";

/** Runs one step. `resourceArn` is reported as its progress. */
export type Step = <Output>(
  name: string,
  resourceArn: string | undefined,
  work: () => Promise<Output>,
) => Promise<Output>;

/** A repetition fails in the same way after these errors, because an argument is at fault. */
const final = /^(ResourceNotFound|Validation)Exception$|^(Input|Type)Error$/;

/**
 * @param known the names of the options
 * @throws WorkflowError that names the step, with the outcome `resumable`; TypeError for an option that does not exist
 */
export async function resumable<Output>(
  options: WorkflowOptions,
  work: (step: Step) => Promise<Output>,
  known: string = workflowOptions,
): Promise<Output> {
  checkOptions(options, known);
  const { abortSignal, onProgress } = options;
  let current = "";
  try {
    return await work((step, resourceArn, call) => {
      current = step;
      abortSignal?.throwIfAborted();
      onProgress?.({ step, resourceArn });
      return call();
    });
  } catch (cause) {
    const advice = cause instanceof Error && final.test(cause.name) ? "" : " Call the function again to continue.";
    throw new WorkflowError(`${current} failed: ${textOf(cause)}${advice}`, {
      step: current,
      outcome: "resumable",
      cause,
    });
  }
}

/** The text of an error as a sentence. */
export function textOf(cause: unknown): string {
  const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : "the thrown value is not an Error";
  return text.replace(/[.:]*$/, ".");
}
