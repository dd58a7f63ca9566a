/** Converts text to bytes. */

/** Encodes text as UTF-8. Bytes, and any other value, are returned unchanged. */
export function toUint8Array<T>(data: string | T): Uint8Array | T {
  return typeof data === "string" ? new TextEncoder().encode(data) : data;
}
