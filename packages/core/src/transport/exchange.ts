// One request and its answer, with what goes wrong on the way as errors with a type.
import { createCancellation } from "../cancel.ts";
import { ClientError, ConnectionError, TimeoutError } from "../errors/client.ts";
import type { ResponseHead } from "../metadata.ts";
import type { ResponseParts } from "../operation.ts";
import { readText } from "./body.ts";
import type { HttpHandler, HttpRequest } from "./handler.ts";

/** Sends once and reads the answer. Throws a ConnectionError, TimeoutError or AbortError, or what `onHead` throws. */
export async function exchange(
  handler: HttpHandler,
  request: HttpRequest,
  reads: (body: unknown) => Promise<unknown>,
  given: AbortSignal | undefined,
  requestTimeout: number | undefined,
  onHead: (head: ResponseHead) => void | Promise<void>,
): Promise<ResponseParts> {
  const { race, signal, release } = createCancellation(given, requestTimeout);
  const guard = <T>(work: Promise<T>): Promise<T> => race(work).catch(connectionFailed);
  const options = { ...(signal && { abortSignal: signal }), ...(requestTimeout && { requestTimeout }) };
  try {
    const { response } = await guard(handler.handle(request, options));
    const { statusCode, body, lowerCased } = response;
    const headers = lowerCased ? response.headers : withLowerCase(response.headers);
    await onHead({ statusCode, headers });
    return { statusCode, headers, body: await guard((statusCode < 300 ? reads : readText)(body)) };
  } finally {
    release();
  }
}

function withLowerCase(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Turns what handlers throw into errors with a type. */
function connectionFailed(cause: unknown): never {
  // Of the signal: handlers throw errors of their own when it fires, but later.
  if (cause instanceof ClientError) throw cause;
  const { name, message, cause: deeper } = (cause ?? {}) as Error;
  if (name === "TimeoutError") throw new TimeoutError(message, { cause });
  const detail = deeper instanceof Error ? `: ${deeper.message}` : "";
  throw new ConnectionError(`The service could not be reached, or the connection broke${detail}.`, { cause });
}
