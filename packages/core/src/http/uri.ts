/** Parses URLs, percent-encodes texts as SigV4 and Smithy require, and writes the host, path and query of requests. */
import { escapeUri } from "@smithy/core/protocols";
import type { HttpRequest } from "./message.ts";

/**
 * Percent-encodes everything except the unreserved characters `A-Z a-z 0-9 - _ . ~`.
 *
 * @throws URIError for half of a surrogate pair
 */
export function uriEncode(text: string): string {
  return escapeUri(text);
}

/** Parses an http or https URL without user, query and fragment; undefined for other text. */
export function parsePlainUrl(text: string): URL | undefined {
  try {
    const url = new URL(text);
    if (/^https?:\/\/[^/?#@]+\/[^?#]*$/.test(url.href)) return url;
  } catch {
    // `new URL` throws for text that is not a URL.
  }
  return undefined;
}

/**
 * Adds a parameter to the query of a request. If the query already has the parameter, its value becomes a list. The
 * query must have no prototype, since a parameter can have a name such as `constructor`.
 *
 * @throws TypeError for text that cannot be percent-encoded
 */
export function putQuery({ query }: HttpRequest, name: string, value: string): void {
  if (/\p{Surrogate}/u.test(`${name}=${value}`)) throw new TypeError("half of a surrogate pair cannot be sent");
  query[name] = query[name] == null ? value : [query[name], value].flat();
}

/**
 * Returns the path with the percent-encoded query. The parameters keep their order. A parameter with the value null is
 * left out, as in the signature.
 */
export function writeTarget({ path, query }: HttpRequest): string {
  const pairs = Object.keys(query).flatMap((name) =>
    [query[name] ?? []].flat().map((value) => `${escapeUri(name)}=${escapeUri(value)}`),
  );
  const search = pairs.join("&");
  return path + (search && `?${search}`);
}

/** Returns the host and the port in the form of the header `host`. */
export function hostOf({ hostname, port }: { readonly hostname: string; readonly port?: number | undefined }): string {
  return hostname + (port ? `:${port}` : "");
}
