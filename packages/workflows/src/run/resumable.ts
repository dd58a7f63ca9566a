/** Runs a function of several steps that a caller can call again after a failure. */
import { WorkflowError } from "../errors/workflow-error.ts";
import type { WorkflowOptions } from "./options.ts";

/** Runs one step. `resourceArn` is reported as its progress. */
export type Step = <Output>(
  name: string,
  resourceArn: string | undefined,
  work: () => Promise<Output>,
) => Promise<Output>;

/** @throws WorkflowError that names the step, with the outcome `resumable` */
export async function resumable<Output>(
  { abortSignal, onProgress }: WorkflowOptions,
  work: (step: Step) => Promise<Output>,
): Promise<Output> {
  let current = "";
  try {
    return await work((step, resourceArn, call) => {
      current = step;
      abortSignal?.throwIfAborted();
      onProgress?.({ step, resourceArn });
      return call();
    });
  } catch (cause) {
    throw new WorkflowError(`${current} failed: ${textOf(cause)} Call the function again to continue.`, {
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
