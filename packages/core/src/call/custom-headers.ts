/** Checks headers from callers and hooks, and converts them to the form that signing and all transports need. */
import { InputError } from "../errors/client.ts";
import { isAllowed } from "../http/headers.ts";
import type { HttpRequest } from "../http/message.ts";

/** The headers of a call: an object, Headers, a Map, or pairs of name and value. */
export type CustomHeaders = Iterable<readonly [string, string]> | Readonly<Record<string, string | undefined>>;

/**
 * Copies headers, with names in lower case and values as text. A header whose value is null or undefined is left out.
 * If a name occurs several times, the last value is used.
 *
 * @throws InputError for a header that HTTP does not allow; the error does not show the value
 */
export function readCustomHeaders(custom: CustomHeaders | undefined = {}): HttpRequest["headers"] {
  const headers: HttpRequest["headers"] = {};
  for (const [name, value] of Symbol.iterator in custom ? custom : Object.entries(custom)) {
    if (value == null) continue;
    // The error does not show the value, because it can be secret.
    if (!isAllowed(name, `${value}`)) {
      throw new InputError(`The header "${name}" has a character that HTTP forbids.`);
    }
    headers[`${name}`.toLowerCase()] = `${value}`;
  }
  return headers;
}
