/** Answers a request by the function that a test gave for its operation. */
import type { Contract, ContractOperation } from "../basics/contract.ts";
import { ServiceError } from "../basics/service-error.ts";
import type { Answer } from "../fault-injection/answers.ts";
import { answerOutput } from "./answer.ts";
import { project } from "./validation/project.ts";

interface AnsweredCall {
  readonly contract: Contract;
  readonly name: string;
  readonly operation: ContractOperation;
  readonly input: unknown;
  readonly headers: Headers;
  /** Calls the handler of the service. */
  readonly handle: () => Promise<unknown>;
}

/** @throws ServiceError that the answer threw, and AnswerException for another error and for a wrong output */
export async function answerByTest(answer: Answer, call: AnsweredCall): Promise<Response> {
  const { contract, name, operation, input, headers, handle } = call;
  try {
    const output = await answer(input, async () => shownOutput(contract, operation, await handle()));
    return answerOutput(contract, operation, output, headers);
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    // A client repeats a call that failed with a status of 500, and would hide the mistake in the test for a while.
    throw new ServiceError("AnswerException", `The answer for ${name} failed: ${String(error)}`);
  }
}

/** The output as a client reads it. It is a copy, so that a test can change it without changing the state. */
function shownOutput({ shapes }: Contract, { output: shape }: ContractOperation, output: unknown): unknown {
  return shape === "Unit" ? {} : structuredClone(project(shapes, shape, output ?? {}));
}
