/** Headers from callers and hooks, in one form for every transport. They are checked before they are signed. */
import { InputError } from "../errors/client.ts";
import { headerFault } from "../http/headers.ts";
import type { HttpRequest } from "../http/message.ts";

/** The headers of a call, in any form that fetch takes. */
export type HeadersGiven = Iterable<readonly [string, string]> | Readonly<Record<string, string | undefined>>;

/**
 * Copies headers, with names in lower case and values as text. A header without a value, null or undefined, is left out.
 * The last of equal names wins.
 *
 * @throws InputError for a header that HTTP does not allow; its text does not contain the value
 */
export function readGivenHeaders(given: HeadersGiven | undefined = {}): HttpRequest["headers"] {
  const headers: HttpRequest["headers"] = {};
  for (const [name, value] of Symbol.iterator in given ? given : Object.entries(given)) {
    if (value == null) continue;
    const fault = headerFault(name, `${value}`);
    if (fault) throw new InputError(`The header "${name}" cannot be sent: ${fault}.`);
    headers[`${name}`.toLowerCase()] = `${value}`;
  }
  return headers;
}
