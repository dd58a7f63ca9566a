// What a logger is told. Never headers: they hold the signature and the session token.
import type { ResponseMetadata } from "./metadata.ts";
import type { Operation } from "./operation.ts";
import { redact } from "./redact.ts";

/** Takes log entries: one object each. `console` fits. */
export interface Logger {
  /** Input and output of every call, without sensitive members. */
  debug?(entry: object): void;
  /** Status, attempts and duration of every call that succeeded. */
  info?(entry: object): void;
  /** Every attempt that is repeated. */
  warn?(entry: object): void;
  /** Every call that failed. */
  error?(entry: object): void;
}

/** Logs a call that succeeded. */
export function logSuccess<I extends object, O extends object>(
  logger: Logger,
  { name, input: given, output: taken }: Operation<I, O>,
  input: I,
  output: O & { readonly $metadata: ResponseMetadata },
  started: number,
): void {
  logger.debug?.({ operation: name, input: redact(input, given), output: redact(output, taken) });
  logger.info?.({ operation: name, ...facts(output.$metadata, started) });
}

/** Logs a call that failed. */
export function logFailure(logger: Logger, operation: string, error: unknown, started: number): void {
  const { name, message, $metadata } = (error ?? {}) as Error & { $metadata?: ResponseMetadata };
  logger.error?.({ operation, error: name, message, ...facts($metadata, started) });
}

function facts(metadata: ResponseMetadata | undefined, started: number): object {
  const { httpStatusCode, attempts, requestId } = metadata ?? {};
  return { status: httpStatusCode, attempts, requestId, duration: Date.now() - started };
}
