/** Computes SHA-256 and its HMAC with WebCrypto, for browsers, Workers and every runtime without a faster variant. */
import { toUint8Array } from "../../codec/bytes.ts";

/** Returns the SHA-256 of bytes, or of a text as UTF-8: 32 bytes. */
export async function sha256(data: string | Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", toUint8Array(data) as BufferSource));
}

/** Returns a function that computes the HMAC-SHA-256 of a text with this key. The key is imported once. */
export async function hmac(key: string | Uint8Array): Promise<(text: string) => Promise<Uint8Array>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", toUint8Array(key) as BufferSource, algorithm, false, ["sign"]);
  return async (text) => new Uint8Array(await crypto.subtle.sign("HMAC", imported, toUint8Array(text) as BufferSource));
}

/** Returns two lower-case hexadecimal digits for each byte. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join("");
}
