/** Percent-encoding as SigV4 and Smithy require it. */
import { escapeUri } from "@smithy/core/protocols";
import type { HttpRequest } from "./message.ts";

/** Percent-encodes everything except the unreserved characters `A-Z a-z 0-9 - _ . ~`. */
export function uriEncode(text: string): string {
  return escapeUri(text);
}

/**
 * Adds a parameter to a query without prototype. A parameter that is present already gets a list of values.
 *
 * @throws TypeError for text that cannot be percent-encoded
 */
export function putQuery({ query }: HttpRequest, name: string, value: string): void {
  if (/\p{Surrogate}/u.test(`${name}=${value}`)) throw new TypeError("half of a surrogate pair cannot be sent");
  query[name] = query[name] == null ? value : [query[name], value].flat();
}

/** Writes the parameters of a query in their order. A null is left out, as the signature leaves it out. */
export function writeQuery(query: Readonly<Record<string, string | readonly string[] | null>>): string[] {
  return Object.keys(query).flatMap((name) =>
    [query[name] ?? []].flat().map((value) => `${escapeUri(name)}=${escapeUri(value)}`),
  );
}

/** The host and port as the URL and the header `host` contain them. */
export function hostOf({ hostname, port }: { readonly hostname: string; readonly port?: number | undefined }): string {
  return hostname + (port ? `:${port}` : "");
}
