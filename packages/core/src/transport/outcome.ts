// What handlers give and throw, as the rest of core takes it.
import { ClientError, ConnectionError, TimeoutError } from "../errors/client.ts";
import type { ResponseHead } from "../metadata.ts";
import type { HttpResponse } from "./handler.ts";

/** Status and headers, by their lower-case names. */
export function readHead({ statusCode, headers, lowerCased }: HttpResponse): ResponseHead {
  return {
    statusCode,
    headers: lowerCased
      ? headers
      : Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** Turns what handlers throw into errors with a type. */
export function connectionFailed(cause: unknown): never {
  // Of the signal: handlers throw errors of their own when it fires, but later.
  if (cause instanceof ClientError) throw cause;
  const { name, message, cause: deeper } = (cause ?? {}) as Error;
  if (name === "TimeoutError") throw new TimeoutError(message, { cause });
  // Its own message may quote a header; what lies deeper speaks of the network.
  throw new ConnectionError(`The connection failed: ${(deeper as Error | undefined)?.message ?? name}.`, { cause });
}
