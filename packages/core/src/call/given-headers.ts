// Headers that callers and hooks give: made equal for every transport, and checked before they are signed.
import { InputError } from "../errors/client.ts";
import type { HttpRequest } from "../http/message.ts";

/** The headers of a call, in any form that fetch takes. */
export type HeadersGiven = Iterable<readonly [string, string]> | Readonly<Record<string, string | undefined>>;

/**
 * Headers with names in lower case and values as text; null and undefined are no values. The last of equal names stays.
 *
 * @throws InputError for a header that cannot be sent, without its value
 */
export function readGivenHeaders(given: HeadersGiven | undefined = {}): HttpRequest["headers"] {
  const headers: HttpRequest["headers"] = {};
  for (const [name, value] of Symbol.iterator in given ? given : Object.entries(given)) {
    if (value == null) continue;
    if (!/^[\w.-]+$/.test(name) || /[^\t -~\x80-\xff]/.test(`${value}`)) {
      throw new InputError(`The header "${name}" holds a character that cannot be sent.`);
    }
    headers[`${name}`.toLowerCase()] = `${value}`;
  }
  return headers;
}
