// Values outside of a JSON body: in labels, queries and headers.
// @see https://smithy.io/2.0/spec/http-bindings.html#httpheader-serialization-rules
import type { Codec } from "../operation.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { formatTimestamp, parseTimestamp } from "./timestamp.ts";

/** Writes one value as text. */
export function toText(value: unknown, codec: Codec | undefined): string {
  switch (codec) {
    case "date-time":
    case "epoch-seconds":
    case "http-date":
      return String(formatTimestamp(value, codec));
    case "blob":
      return toBase64(value);
    default:
      if (typeof value === "object") throw new TypeError("expected text, a number or a boolean");
      return String(value);
  }
}

/** Writes a header value: members of a list are joined, and quoted where they hold a comma. */
export function toHeader(value: unknown, codec: Codec | undefined): string {
  if (typeof codec !== "object" || !("list" in codec)) return toText(value, codec);
  if (!Array.isArray(value)) throw new TypeError("expected a list");
  const item = codec.list;
  return value
    .filter((entry) => entry != null)
    .map((entry) => {
      const text = toText(entry, item);
      return item !== "http-date" && /[",]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
    })
    .join(", ");
}

/** Reads one value from text. Throws a TypeError when it does not fit. */
export function fromText(text: string, codec: Codec | undefined): unknown {
  switch (codec) {
    case "date-time":
    case "epoch-seconds":
    case "http-date":
      return parseTimestamp(text, codec);
    case "blob":
      return fromBase64(text);
    case "boolean":
      return text === "true";
    case "number":
    case "float": {
      const number = Number(text);
      if (text.trim() === "" || (Number.isNaN(number) && text !== "NaN")) throw new TypeError("expected a number");
      return number;
    }
    default:
      return text;
  }
}

/** Reads a header value; a list is split at the commas that are not part of a member. */
export function fromHeader(text: string, codec: Codec | undefined): unknown {
  if (typeof codec !== "object" || !("list" in codec)) return fromText(text, codec);
  const item = codec.list;
  // A date of this format holds a comma itself.
  const member = item === "http-date" ? /[^,]+,[^,]+/g : /\s*"(?:[^"\\]|\\.)*"\s*|[^,]+/g;
  return (text.match(member) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => fromText(part.startsWith('"') ? part.slice(1, -1).replace(/\\(.)/g, "$1") : part, item));
}
