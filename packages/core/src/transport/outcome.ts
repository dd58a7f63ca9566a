// What handlers give and throw, as the rest of core takes it.
import { explain } from "#connection";
import { ClientError, ConnectionError, TimeoutError } from "../errors/client.ts";
import { hostOf } from "../http/uri.ts";
import type { ResponseHead } from "../metadata.ts";
import { createScrub } from "../scrub.ts";
import type { HttpRequest, HttpResponse } from "./handler.ts";

/** Status and headers, by their lower-case names. */
export function readHead({ statusCode, headers, lowerCased }: HttpResponse): ResponseHead {
  return {
    statusCode,
    headers: lowerCased
      ? headers
      : Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/**
 * Turns what handlers throw into errors with a type. Their texts and causes hold neither `secrets` nor headers of the
 * request: a runtime quotes the value of a header that it cannot send.
 */
export function connectionFailed(
  thrown: unknown,
  secrets: readonly (string | undefined)[] = [],
  request?: HttpRequest,
): never {
  // Of the signal: handlers throw errors of their own when it fires, but later.
  if (thrown instanceof ClientError) throw thrown;
  const { host: _, ...headers } = request?.headers ?? {};
  const { reason, code, isTimeout, cause } = explain(thrown, createScrub([...secrets, ...Object.values(headers)]));
  const text = reason.replace(/[ .:\n]+$/, "");
  if (isTimeout) throw new TimeoutError(`${text}.`, { cause });
  const where = request && !text.includes(request.hostname) ? ` to ${hostOf(request)}` : "";
  throw Object.assign(new ConnectionError(`The connection${where} failed: ${text}.`, { cause }), code && { code });
}
