/**
 * Writes members into the path.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html#httplabel-trait
 */
import type { MemberCodec } from "../codec/types.ts";
import type { HttpRequest } from "../http/message.ts";
import { uriEncode } from "../http/uri.ts";
import { toText } from "./text.ts";

/**
 * Writes one segment; slashes in it are encoded.
 *
 * @throws TypeError for an absent or empty value, `.`, `..` and an object; URIError for half of a surrogate pair
 */
export function toLabel(request: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  request.path = request.path.replace(`{${name}}`, () => writeSegment(value == null ? "" : toText(value, as)));
}

/**
 * Writes several segments, which slashes separate.
 *
 * @throws TypeError for an absent or empty value, `/`, a value that begins with `//`, a segment `.` or `..`, and an
 *   object; URIError for half of a surrogate pair
 */
export function toGreedyLabel(request: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  const segments = (value == null ? "" : toText(value, as)).split("/");
  if (!segments[1] && !segments[0]) writeSegment("");
  request.path = request.path.replace(`{${name}+}`, () => segments.map((part) => part && writeSegment(part)).join("/"));
}

function writeSegment(segment: string): string {
  // An empty segment would change the path. So would `.` and `..`, which URL parsers resolve even if they are encoded.
  if (/^\.{0,2}$/.test(segment)) throw new TypeError(`a path segment must not be empty, "." or "..", got "${segment}"`);
  return uriEncode(segment);
}
