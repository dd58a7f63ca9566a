/** Converts the responses and errors of handlers into those of core. */
import { explain, showsDetails } from "#connection";
import { mapRecord } from "../codec/object.ts";
import { ClientError, ConnectionError, TimeoutError } from "../errors/client.ts";
import type { HttpRequest, HttpResponse, ResponseHead } from "../http/message.ts";
import { hostOf } from "../http/uri.ts";
import type { Scrub } from "../secrets/scrub.ts";

/** Returns status and headers, with names in lower case. */
export function readHead({ statusCode, headers }: HttpResponse): ResponseHead {
  const toLowerCase = (name: string): string => name.toLowerCase();
  return { statusCode, headers: mapRecord(headers, (value) => value, toLowerCase) as ResponseHead["headers"] };
}

/**
 * Turns an error of a handler into a ConnectionError or TimeoutError, and returns a ClientError unchanged. `scrub`
 * removes secrets from the text and cause of the error.
 */
export function connectionFailed(thrown: unknown, scrub: Scrub, request: HttpRequest): ClientError {
  // The client's own code throws a ClientError, for example after an abort or for a body that is too long.
  if (thrown instanceof ClientError) return thrown;
  const { reason, code, isTimeout, cause } = explain(thrown, scrub);
  if (isTimeout) return new TimeoutError(reason, { cause });
  const error = new ConnectionError(`The connection to ${hostOf(request)} failed: ${reason}`, { cause });
  return showsDetails && code ? Object.assign(error, { code }) : error;
}
