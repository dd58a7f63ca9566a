// What handlers give and throw, as the rest of core takes it.
import { explain } from "#connection";
import { ClientError, ConnectionError, TimeoutError } from "../errors/client.ts";
import { hostOf } from "../http/uri.ts";
import type { ResponseHead } from "../metadata.ts";
import { createScrub } from "../scrub.ts";
import type { HttpRequest, HttpResponse } from "./handler.ts";

/** Status and headers, by their lower-case names. */
export function readHead({ statusCode, headers }: HttpResponse): ResponseHead {
  const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { statusCode, headers: Object.fromEntries(lowerCase) };
}

/**
 * Turns what handlers throw into errors with a type. Their texts and causes hold neither `secrets` nor headers of the
 * request: a runtime quotes the value of a header that it cannot send.
 */
export function connectionFailed(
  thrown: unknown,
  secrets: readonly (string | undefined)[],
  request: HttpRequest,
): never {
  // The signal's own reason: handlers throw errors of their own when it fires, but later.
  if (thrown instanceof ClientError) throw thrown;
  const scrub = createScrub([...secrets, ...Object.values(request.headers)]);
  const { reason, code, isTimeout, cause } = explain(thrown, scrub);
  if (isTimeout) throw new TimeoutError(reason, { cause });
  const text = `The connection to ${hostOf(request)} failed: ${reason}`;
  throw Object.assign(new ConnectionError(text, { cause }), code && { code });
}
