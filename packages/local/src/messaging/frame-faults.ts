/** Applies the faults of the matching rules to one request of a connection. */
import type { Clock } from "../basics/clock.ts";
import { faultInstead, isError, textOf } from "../fault-injection/inject.ts";
import type { ErrorFault, FaultRule } from "../fault-injection/rules.ts";
import { ChatError, type ErrorCode } from "./chat-error.ts";

/** Thrown if the connection must be cut instead of an answer. */
export class ConnectionCut extends Error {
  override readonly name = "ConnectionCut";
}

const codes: Readonly<Record<ErrorFault, ErrorCode>> = {
  AccessDeniedException: 403,
  ConflictException: 400,
  InternalServerException: 500,
  PendingVerification: 403,
  ServiceUnavailable: 500,
  StreamUnavailable: 500,
  ThrottlingException: 429,
  TooManyRequestsException: 429,
};

/**
 * Performs the request before, after or without a fault.
 * @throws ChatError for an error, and ConnectionCut for `reset` and for `html`, since a proxy that fails ends connections
 */
export async function injectIntoRequest(
  rules: readonly FaultRule[],
  clock: Clock,
  action: string,
  perform: () => Promise<void>,
): Promise<void> {
  for (const { fault, milliseconds = 0 } of rules) {
    if (fault === "latency") await clock.sleep(milliseconds);
  }
  const before = faultInstead(rules, "before");
  if (before !== undefined) throw errorOf(before, action);
  await perform();
  const after = faultInstead(rules, "after");
  if (after !== undefined) throw errorOf(after, action);
}

function errorOf({ fault }: FaultRule, action: string): Error {
  if (!isError(fault)) return new ConnectionCut(`fault ${fault}`);
  return new ChatError(codes[fault], textOf(fault, `ivschat:${action}`));
}
