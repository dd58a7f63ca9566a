/** Writes the headers of a request: each once, as it was signed, and in agreement with the body. */
import { Buffer } from "node:buffer";
import { Readable } from "node:stream";
import type { HttpRequest } from "../../http/message.ts";
import { hostOf } from "../../http/uri.ts";
import type { SendableBody } from "./request-body.ts";

/**
 * Returns the headers to send: those of the request, the signed host, and the length of the body, or
 * `transfer-encoding: chunked` for a stream.
 *
 * @throws TypeError for a value that is not text, an empty host, a name in two cases, or a header that contradicts the
 *   body. The text of the error names the header, and shows only the values of `content-length` and
 *   `transfer-encoding`.
 */
export function writeHeaders(request: HttpRequest, body: SendableBody): Record<string, string> {
  const byName = checkHeaders(request.headers);
  return {
    ...request.headers,
    // The signature covers the host that `hostOf` returns. A header `host` that Node sets lacks the default port.
    ...(byName.has("host") ? undefined : { host: hostOf(request) }),
    ...framing(byName, body),
  };
}

/**
 * Returns headers by lower-case name. Characters are not checked, since Node refuses those that HTTP forbids.
 *
 * @throws TypeError for a value that is not text, an empty host, or a name in two cases
 */
function checkHeaders(headers: Readonly<Record<string, unknown>>): Map<string, string> {
  const byName = new Map<string, string>();
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    const lower = name.toLowerCase();
    if (byName.has(lower)) throw new TypeError(`The header ${lower} must be given once, got it in different cases`);
    if (typeof value !== "string") throw new TypeError(`The header ${name} must be a string, got ${typeof value}`);
    // Node would replace an empty host by its own.
    if (lower === "host" && value.trim() === "") throw new TypeError("The header host must not be empty");
    byName.set(lower, value);
  }
  return byName;
}

/**
 * Returns the header that says where the body ends; undefined if the request has such a header or no body. Node itself
 * sets none for a DELETE, so a service would read the body as the next request.
 *
 * @throws TypeError for a header that contradicts the body, and for both headers together
 */
function framing(byName: ReadonlyMap<string, string>, body: SendableBody): Record<string, string> | undefined {
  const length = byName.get("content-length");
  const encoding = byName.get("transfer-encoding");
  if (encoding !== undefined && encoding.toLowerCase() !== "chunked") {
    throw new TypeError(`transfer-encoding must be chunked, got ${JSON.stringify(encoding)}`);
  }
  if (length !== undefined && encoding !== undefined) {
    throw new TypeError("content-length and transfer-encoding must not be given together");
  }
  const bytes = sizeOf(body);
  if (length !== undefined && !(bytes === undefined ? /^\d+$/.test(length) : length === String(bytes))) {
    const want = bytes === undefined ? "a number of bytes" : `${bytes}, as many bytes as the body has`;
    throw new TypeError(`content-length must be ${want}, got ${JSON.stringify(length)}`);
  }
  if (length !== undefined || encoding !== undefined || bytes === 0) return undefined;
  return bytes === undefined ? { "transfer-encoding": "chunked" } : { "content-length": String(bytes) };
}

/** Returns the size of a body in bytes; undefined for a stream. */
function sizeOf(body: SendableBody): number | undefined {
  if (body instanceof Readable) return undefined;
  if (typeof body === "string") return Buffer.byteLength(body);
  return body?.length ?? 0;
}
