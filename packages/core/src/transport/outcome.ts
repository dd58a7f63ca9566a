/** Converts the responses and errors of handlers into those of core. */
import { explain, showsDetails } from "#connection";
import { mapRecord } from "../codec/object.ts";
import { ClientError, ConnectionError, TimeoutError } from "../errors/client.ts";
import type { HttpRequest, HttpResponse, ResponseHead } from "../http/message.ts";
import { hostOf } from "../http/uri.ts";
import { createScrub } from "../secrets/scrub.ts";

/** Returns status and headers, with names in lower case. */
export function readHead({ statusCode, headers }: HttpResponse): ResponseHead {
  const lowerCase = mapRecord(
    headers,
    (value) => value,
    (name) => name.toLowerCase(),
  );
  return { statusCode, headers: lowerCase as ResponseHead["headers"] };
}

/**
 * Turns an error of a handler into a ConnectionError or TimeoutError. Its text and cause contain neither `secrets` nor the
 * signature.
 */
export function connectionFailed(
  thrown: unknown,
  secrets: readonly (string | undefined)[],
  request: HttpRequest,
): ClientError {
  // A ClientError is final already: the client's own abort or timeout, or a body longer than `maxBodyBytes`.
  if (thrown instanceof ClientError) return thrown;
  const scrub = createScrub([...secrets, request.headers.authorization]);
  const { reason, code, isTimeout, cause } = explain(thrown, scrub);
  if (isTimeout) return new TimeoutError(reason, { cause });
  const text = `The connection to ${hostOf(request)} failed: ${reason}`;
  const error = new ConnectionError(text, { cause });
  return showsDetails && code ? Object.assign(error, { code }) : error;
}
