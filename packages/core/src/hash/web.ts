// SHA-256 by WebCrypto: browsers, Workers and every runtime without a faster way.
/** SHA-256, in hexadecimal digits. */
export async function sha256(data: string | Uint8Array): Promise<string> {
  return toHex(await crypto.subtle.digest("SHA-256", toBytes(data)));
}

/** A function that gives the HMAC-SHA-256 of a text. The key is imported once. */
export async function hmac(key: string | ArrayBuffer | Uint8Array): Promise<(text: string) => Promise<ArrayBuffer>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", toBytes(key), algorithm, false, ["sign"]);
  return (text) => crypto.subtle.sign("HMAC", imported, toBytes(text));
}

function toBytes(data: string | BufferSource | Uint8Array): BufferSource {
  return typeof data === "string" ? new TextEncoder().encode(data) : (data as BufferSource);
}

/** Two lower-case digits a byte. */
export function toHex(bytes: ArrayBuffer | Uint8Array): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += (byte + 256).toString(16).slice(1);
  return text;
}
