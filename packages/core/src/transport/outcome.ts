// What handlers give and throw, as the rest of core takes it.
import { explain } from "#connection";
import { ClientError, ConnectionError, TimeoutError } from "../errors/client.ts";
import type { HttpRequest, HttpResponse, ResponseHead } from "../http/message.ts";
import { hostOf } from "../http/uri.ts";
import { createScrub } from "../secrets/scrub.ts";

/** Status and headers, by their lower-case names. */
export function readHead({ statusCode, headers }: HttpResponse): ResponseHead {
  const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { statusCode, headers: Object.fromEntries(lowerCase) };
}

/**
 * Makes an error with a type of what a handler threw. Their texts and causes hold neither `secrets` nor the
 * signature.
 */
export function connectionFailed(
  thrown: unknown,
  secrets: readonly (string | undefined)[],
  request: HttpRequest,
): ClientError {
  // The signal's own reason: handlers throw errors of their own when it fires, but later.
  if (thrown instanceof ClientError) return thrown;
  const scrub = createScrub([...secrets, request.headers.authorization]);
  const { reason, code, isTimeout, cause } = explain(thrown, scrub);
  if (isTimeout) return new TimeoutError(reason, { cause });
  const text = `The connection to ${hostOf(request)} failed: ${reason}`;
  return Object.assign(new ConnectionError(text, { cause }), code && { code });
}
