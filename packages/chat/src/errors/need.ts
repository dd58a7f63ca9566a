/** Checks the input of callers and the frames of the service. */
import { ChatError } from "./chat-error.ts";

/** @throws ChatError with the problem, unless the condition is true. The default is the problem of attributes */
export function need(isRight: unknown, problem: string = "attributes must be strings"): asserts isRight {
  if (!isRight) throw new ChatError("input", problem);
}
