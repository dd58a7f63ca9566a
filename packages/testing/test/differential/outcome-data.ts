/** The result of a call as plain data, so that clients with different classes can be compared. */
import type { Outcome } from "./pair.ts";
import type { SentRequest } from "./sent-request.ts";
import type { Exports } from "./services.ts";

/** The request, or the error with which the client refused to send it. */
export interface RequestData {
  readonly request: SentRequest | undefined;
  readonly refused: string | undefined;
}

/** The output, with the metadata that both clients promise. */
export type OutputData = Readonly<Record<string, unknown>>;

/** An error without its stack. */
export interface ErrorData {
  readonly class: string;
  readonly baseClass: string;
  readonly name: string;
  readonly message: string;
  readonly fault: unknown;
  readonly statusCode: unknown;
  readonly metadata: unknown;
  /** Every own member that is set. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** The request that was sent. */
export function requestData({ request, error }: Outcome): RequestData {
  return { request, refused: request ? undefined : (error?.name ?? "nothing") };
}

/** The output. @throws the error of the call, if it failed */
export function outputData({ output, error }: Outcome): OutputData {
  if (!output) throw error ?? new Error("the call came to nothing");
  return { ...output, $metadata: commonMetadata(output.$metadata) };
}

/**
 * The error. @throws Error if the call did not fail
 * @param exports the exports of the client
 */
export function errorData({ error }: Outcome, exports: Exports): ErrorData {
  if (!error) throw new Error("the call should have failed");
  const type = classNamed(error, exports) ?? error.constructor;
  const { name, message, $fault, $metadata, $response, $service, $retryable, stack, ...rest } = error;
  return {
    class: type.name,
    baseClass: Object.getPrototypeOf(type)?.name,
    name,
    message,
    fault: $fault,
    statusCode: ($response as { statusCode?: number } | undefined)?.statusCode,
    metadata: commonMetadata($metadata),
    members: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  };
}

/**
 * The class with the error's name, if `instanceof` accepts the error. Both clients compare names there, since neither
 * constructs every class.
 */
function classNamed(error: Error, exports: Exports): { readonly name: string } | undefined {
  const named = exports[error.name];
  return typeof named === "function" && error instanceof named ? named : undefined;
}

function commonMetadata(metadata: unknown): unknown {
  const { httpStatusCode, requestId } = metadata as { httpStatusCode?: number; requestId?: string };
  return { httpStatusCode, requestId };
}
