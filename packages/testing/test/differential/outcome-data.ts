// What a call came to as plain data, so that two clients with classes of their own can be compared.
import type { Outcome } from "./pair.ts";
import type { SentRequest } from "./sent-request.ts";
import type { Exports } from "./services.ts";

/** What was sent; or by what error the client refused to. */
export interface RequestData {
  readonly request: SentRequest | undefined;
  readonly refused: string | undefined;
}

/** An output, and of its metadata what both clients promise. */
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
  /** Every member of its own that is set. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** What was sent. */
export function requestData({ request, error }: Outcome): RequestData {
  return { request, refused: request ? undefined : (error?.name ?? "nothing") };
}

/** Throws what the call threw, if it did. */
export function outputData({ output, error }: Outcome): OutputData {
  if (!output) throw error ?? new Error("the call came to nothing");
  return { ...output, $metadata: commonMetadata(output.$metadata) };
}

/** Throws when the call did not fail. `exports`: of the client. */
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

/** The class of the error's name, if the error is one of it. Both clients go by the name: neither constructs every class. */
function classNamed(error: Error, exports: Exports): { readonly name: string } | undefined {
  const named = exports[error.name];
  return typeof named === "function" && error instanceof named ? named : undefined;
}

function commonMetadata(metadata: unknown): unknown {
  const { httpStatusCode, requestId } = metadata as { httpStatusCode?: number; requestId?: string };
  return { httpStatusCode, requestId };
}
