/**
 * Provides the codecs of single values that are not plain JSON or are sent as text, and the values of absent members.
 */
import type { Leaf } from "./types.ts";

/** A floating-point number. NaN, Infinity and -Infinity are sent as strings. */
export const float: Leaf = {
  encode: (value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value),
  decode: (value) => (typeof value === "string" ? numberText.decode(value, false) : value),
};

/** A number that is sent as text. */
export const numberText: Leaf = {
  encode: (value) => value,
  decode(value) {
    const number = Number(value);
    if (String(value).trim() === "" || (Number.isNaN(number) && value !== "NaN")) {
      throw new TypeError("expected a number");
    }
    return number;
  },
};

/** A boolean that is sent as text. */
export const booleanText: Leaf = { encode: (value) => value, decode: (value) => value === "true" };

/** Any JSON value. Nulls in it are kept. */
export const document: Leaf = { encode: (value) => value, decode: (value) => value };

/** Returns a new idempotency token. @see https://smithy.io/2.0/spec/behavior-traits.html#idempotencytoken-trait */
export function randomToken(): string {
  return crypto.randomUUID();
}

/** Returns the value to send for an absent structure that is the whole body. */
export function emptyStructure(): object {
  return {};
}
