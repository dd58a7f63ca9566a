/**
 * Writes members into the query.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html#httpquery-trait
 */
import { isRecord } from "../codec/object.ts";
import type { MemberCodec } from "../codec/types.ts";
import type { HttpRequest } from "../http/message.ts";
import { putQuery } from "../http/uri.ts";
import { toText } from "./text.ts";

/**
 * Writes one parameter, or one for each item of a list.
 *
 * @throws TypeError for an object, and for text that cannot be percent-encoded
 */
export function toQuery(request: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  for (const item of [value].flat()) if (item != null) putQuery(request, name, toText(item, as));
}

/**
 * Writes one parameter for each entry of a map, or for each item of an entry that is a list. A parameter that another
 * member or the URI of the operation has set is kept.
 *
 * @throws TypeError for a value that is not an object, and for an entry that a parameter cannot hold
 */
export function toQueryMap(request: HttpRequest, value: unknown): void {
  if (value == null) return;
  if (!isRecord(value)) throw new TypeError("expected an object");
  const taken = new Set(Object.keys(request.query));
  for (const [name, entry] of Object.entries(value)) {
    if (taken.has(name)) continue;
    for (const item of [entry].flat()) if (item != null) putQuery(request, name, toText(item, undefined));
  }
}
