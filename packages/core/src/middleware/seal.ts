/** Finds out whether middleware has changed a request after it was signed. */
import type { HttpRequest } from "../http/message.ts";

/**
 * Copies a request, so that `needsSeal` can compare it with the request after middleware has changed it. The body is
 * not copied, since bodies are compared by identity.
 */
export function copySigned(request: HttpRequest): HttpRequest {
  return { ...request, query: structuredClone(request.query), headers: { ...request.headers } };
}

/**
 * Returns true for a request that must be signed again. If the body is new and the header with its hash is not, the
 * header is removed. The result is false if middleware has changed or removed `authorization`: such a request is sent
 * as it is.
 */
export function needsSeal(request: HttpRequest, signed: HttpRequest): boolean {
  if (request.headers.authorization !== signed.headers.authorization) return false;
  const hasNewBody = request.body !== signed.body;
  // The hash of the old body would be signed for the new one.
  if (hasNewBody && request.headers["x-amz-content-sha256"] === signed.headers["x-amz-content-sha256"])
    delete request.headers["x-amz-content-sha256"];
  return hasNewBody || textOf(request) !== textOf(signed);
}

/**
 * Returns the parts of a request as text, except its body. The order of headers and of parameters does not change the
 * text.
 */
function textOf({ method, protocol, hostname, port, path, query, headers }: HttpRequest): string {
  return JSON.stringify([method, protocol, hostname, port, path, sorted(query), sorted(headers)]);
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));
}
