// Members that are parts of the path. @see https://smithy.io/2.0/spec/http-bindings.html#httplabel-trait
import type { MemberCodec } from "../codec/types.ts";
import type { HttpRequest } from "../http/message.ts";
import { uriEncode } from "../http/uri.ts";
import { toText } from "./text.ts";

/** One segment: slashes in it are encoded. */
export function toLabel(request: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  request.path = request.path.replace(`{${name}}`, () => writeSegment(value == null ? "" : toText(value, as)));
}

/** Several segments: slashes divide them. */
export function toGreedyLabel(request: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  const segments = (value == null ? "" : toText(value, as)).split("/");
  if (!segments[1] && !segments[0]) writeSegment("");
  request.path = request.path.replace(`{${name}+}`, () => segments.map((part) => part && writeSegment(part)).join("/"));
}

function writeSegment(segment: string): string {
  // An empty one is another path, and so are dots: URL parsers resolve these even when encoded.
  if (/^\.{0,2}$/.test(segment)) throw new TypeError(`"${segment}" cannot be part of the path`);
  return uriEncode(segment);
}
