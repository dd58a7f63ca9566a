// Members that travel in headers. @see https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait
import { isRecord } from "../codec/object.ts";
import { httpDate } from "../codec/timestamps.ts";
import type { MemberCodec, ResponseParts } from "../codec/types.ts";
import type { HttpRequest } from "../http/message.ts";
import { fromText, toText } from "./text.ts";

/** One value. */
export function toHeader({ headers }: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  if (value != null) putHeader(headers, headerOf(name), toText(value, as));
}

/** A list: its items are joined, and quoted where they hold a comma. */
export function toHeaderList({ headers }: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  if (value == null) return;
  if (!Array.isArray(value)) throw new TypeError("expected a list");
  const items = value.filter((item) => item != null).map((item) => toText(item, as));
  const quoted = items.map((text) =>
    as !== httpDate && /[",]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text,
  );
  putHeader(headers, headerOf(name), quoted.join(", "));
}

/** Headers with names of the caller's, behind a prefix. One that a member sets wins. */
export function toHeaderMap({ headers }: HttpRequest, value: unknown, prefix: string): void {
  if (value == null) return;
  if (!isRecord(value)) throw new TypeError("expected an object");
  const taken = { ...headers };
  for (const [name, entry] of Object.entries(value)) {
    const header = (prefix + name).toLowerCase();
    if (entry != null && !Object.hasOwn(taken, header)) putHeader(headers, header, toText(entry, undefined));
  }
}

/** A descriptor names a header that is not the member's name with hyphens. */
export function headerOf(name: string): string {
  return name.replace(/[A-Z]/g, "-$&").toLowerCase();
}

function putHeader(headers: Record<string, string>, name: string, text: string): void {
  // The caller's own, behind a prefix. @see https://www.rfc-editor.org/rfc/rfc9110#name-tokens
  if (/[^\w!#$%&'*+.^`|~-]/.test(name)) throw new TypeError("the name of a header cannot hold this text");
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) throw new TypeError("a header cannot hold this text");
  headers[name] = text;
}

/** One value. */
export function fromHeader({ headers }: ResponseParts, name: string, { as }: MemberCodec): unknown {
  const text = headers[headerOf(name)];
  return text === undefined ? undefined : fromText(text, as);
}

/** A list: split at the commas that are not part of an item. */
export function fromHeaderList({ headers }: ResponseParts, name: string, { as }: MemberCodec): unknown {
  const text = headers[headerOf(name)];
  // A date of this format holds a comma itself.
  const item = as === httpDate ? /[^,]+(,[^,]+)?/g : /\s*"(?:[^"\\]|\\.)*"\s*|[^,]+/g;
  return text
    ?.match(item)
    ?.map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => fromText(part.startsWith('"') ? part.slice(1, -1).replace(/\\(.)/g, "$1") : part, as));
}

/** All headers behind a prefix. */
export function fromHeaderMap({ headers }: ResponseParts, prefix: string): unknown {
  const found = Object.entries(headers).filter(([name]) => name.startsWith(prefix.toLowerCase()));
  return Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** The status. @see https://smithy.io/2.0/spec/http-bindings.html#httpresponsecode-trait */
export function fromStatus({ statusCode }: ResponseParts): unknown {
  return statusCode;
}
