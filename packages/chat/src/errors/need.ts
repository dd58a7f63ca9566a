/** Checks the input of callers and the frames of the service. */
import { ChatError } from "./chat-error.ts";

/** @param problem what is wrong. The default is for attributes @throws ChatError unless the condition is true */
export function need(isRight: unknown, problem: string = "attributes must be strings"): asserts isRight {
  if (!isRight) throw new ChatError("input", problem);
}
