// Percent-encoding as SigV4 and Smithy ask for it.
import { escapeUri } from "@smithy/core/protocols";
import type { HttpRequest } from "./message.ts";

/** Encodes everything but the unreserved characters `A-Z a-z 0-9 - _ . ~`. */
export function uriEncode(text: string): string {
  return escapeUri(text);
}

/**
 * Adds a parameter; one that is there already gets a list of values. The query has no prototype.
 *
 * @throws TypeError for text that cannot be percent-encoded
 */
export function putQuery({ query }: HttpRequest, name: string, value: string): void {
  if (/\p{Surrogate}/u.test(`${name}=${value}`)) throw new TypeError("half of a surrogate pair cannot be sent");
  query[name] = query[name] == null ? value : [query[name], value].flat();
}

/** Writes the parameters of a query, in the order in which they were given. Null is no value: it is not signed either. */
export function writeQuery(query: Readonly<Record<string, string | readonly string[] | null>>): string[] {
  return Object.keys(query).flatMap((name) =>
    [query[name] ?? []].flat().map((value) => `${uriEncode(name)}=${uriEncode(value)}`),
  );
}

/** The host as it stands in the URL and in the header. */
export function hostOf({ hostname, port }: HttpRequest): string {
  return hostname + (port ? `:${port}` : "");
}
