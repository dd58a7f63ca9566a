/** Converts bytes to base64 and back, with functions that every runtime has. */
import { toUint8Array } from "./bytes.ts";
import type { Leaf } from "./types.ts";

/** Returns the base64 of bytes, or of a text as UTF-8. @throws TypeError for any other value */
export function toBase64(value: unknown): string {
  const bytes = toUint8Array(value);
  if (!(bytes instanceof Uint8Array)) throw new TypeError("expected a Uint8Array");
  let binary = "";
  // The bytes are passed in slices, because runtimes limit the number of arguments of a call.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}

/** Decodes base64. @throws TypeError for a value that is not base64 */
export function fromBase64(value: unknown): Uint8Array {
  if (typeof value !== "string") throw new TypeError("expected base64");
  try {
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  } catch {
    throw new TypeError("expected base64");
  }
}

/** The codec of bytes in JSON, where they are base64. */
export const blob: Leaf = { encode: toBase64, decode: fromBase64 };

/**
 * The codec of a header text that has a media type. It uses base64, because such text may hold characters that are not
 * allowed in headers.
 */
export const base64Text: Leaf = {
  encode: toBase64,
  decode: (value) => new TextDecoder().decode(fromBase64(value)),
};
