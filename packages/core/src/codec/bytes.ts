// Text as bytes.

/** Text as UTF-8; bytes stay as they are. */
export function toUint8Array(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : data;
}
