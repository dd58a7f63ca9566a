// Bytes as base64, with what every runtime has.
import type { Leaf } from "./types.ts";

/** Encodes bytes; text counts as UTF-8. */
export function toBase64(value: unknown): string {
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
  if (!(bytes instanceof Uint8Array)) throw new TypeError("expected a Uint8Array");
  let binary = "";
  // In slices: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}

/** Decodes base64. Throws a TypeError for what is none. */
export function fromBase64(value: unknown): Uint8Array {
  if (typeof value !== "string") throw new TypeError("expected base64");
  try {
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  } catch {
    throw new TypeError("expected base64");
  }
}

/** Bytes in JSON, labels, queries and headers. */
export const blob: Leaf = { encode: toBase64, decode: fromBase64 };

/** Text of a media type in a header: in base64, since it may hold what headers cannot. */
export const base64Text: Leaf = {
  encode: toBase64,
  decode: (value) => new TextDecoder().decode(fromBase64(value)),
};
