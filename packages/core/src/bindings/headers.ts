/**
 * Writes and reads members in headers, and reads the status of a response.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait
 */
import { isRecord } from "../codec/object.ts";
import { httpDate } from "../codec/timestamps.ts";
import type { MemberCodec, ResponseParts } from "../codec/types.ts";
import { isAllowed } from "../http/headers.ts";
import type { HttpRequest } from "../http/message.ts";
import { fromText, toText } from "./text.ts";

/** Writes one value. @throws TypeError for a value that a header cannot hold */
export function toHeader({ headers }: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  if (value != null) putHeader(headers, headerOf(name), toText(value, as));
}

/**
 * Writes a list into one header. Items are joined by commas. An item that contains a comma or a quote is quoted, except
 * HTTP dates. Nulls are left out.
 *
 * @throws TypeError for a value that is not a list, or an item that a header cannot hold
 */
export function toHeaderList({ headers }: HttpRequest, value: unknown, name: string, { as }: MemberCodec): void {
  if (value == null) return;
  if (!Array.isArray(value)) throw new TypeError("expected a list");
  const items = value.filter((item) => item != null).map((item) => toText(item, as));
  const quoted = items.map((text) =>
    as !== httpDate && /[",]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text,
  );
  putHeader(headers, headerOf(name), quoted.join(", "));
}

/**
 * Writes one header for each entry of a map. The header has the prefix and the key as its name, in lower case. A header
 * that the request already has is kept.
 *
 * @throws TypeError for a value that is not an object, and for an entry that a header cannot hold
 */
export function toHeaderMap({ headers }: HttpRequest, value: unknown, prefix: string): void {
  if (value == null) return;
  if (!isRecord(value)) throw new TypeError("expected an object");
  const taken = { ...headers };
  for (const [name, entry] of Object.entries(value)) {
    const header = (prefix + name).toLowerCase();
    if (entry != null && !Object.hasOwn(taken, header)) putHeader(headers, header, toText(entry, undefined));
  }
}

/** Returns the default header of a member: its name in lower case, with a hyphen before each capital. */
export function headerOf(name: string): string {
  return name.replace(/[A-Z]/g, "-$&").toLowerCase();
}

function putHeader(headers: Record<string, string>, name: string, text: string): void {
  // The error shows neither name nor value, because both can be secret.
  if (!isAllowed(name, text)) throw new TypeError("a header has a character that HTTP forbids");
  headers[name] = text;
}

/** Reads one value; undefined if the header is absent. @throws TypeError for text that does not fit the member */
export function fromHeader({ headers }: ResponseParts, name: string, { as }: MemberCodec): unknown {
  const text = headers[headerOf(name)];
  return text === undefined ? undefined : fromText(text, as);
}

/**
 * Reads a list, which is split at the commas outside of quotes and of HTTP dates; undefined if the header is absent.
 *
 * @throws TypeError for an item that does not fit
 */
export function fromHeaderList({ headers }: ResponseParts, name: string, { as }: MemberCodec): unknown {
  const text = headers[headerOf(name)];
  // An HTTP date contains a comma, so a comma does not always end an item.
  const item = as === httpDate ? /[^,]+(,[^,]+)?/g : /\s*"(?:[^"\\]|\\.)*"\s*|[^,]+/g;
  return text
    ?.match(item)
    ?.map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => fromText(part.startsWith('"') ? part.slice(1, -1).replace(/\\(.)/g, "$1") : part, as));
}

/** Reads all headers with a prefix into a map; its keys are the names without the prefix. */
export function fromHeaderMap({ headers }: ResponseParts, prefix: string): unknown {
  const found = Object.entries(headers).filter(([name]) => name.startsWith(prefix.toLowerCase()));
  return Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value]));
}

/**
 * Returns the HTTP status of the response.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html#httpresponsecode-trait
 */
export function fromStatus({ statusCode }: ResponseParts): unknown {
  return statusCode;
}
