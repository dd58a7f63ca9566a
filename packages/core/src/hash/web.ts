// SHA-256 by WebCrypto: browsers, Workers and every runtime without a faster way.
/** SHA-256, in hexadecimal digits. */
export async function sha256(data: string | Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", toBytes(data))));
}

/** A function that gives the HMAC-SHA-256 of a text. The key is imported once. */
export async function hmac(key: string | Uint8Array): Promise<(text: string) => Promise<Uint8Array>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", toBytes(key), algorithm, false, ["sign"]);
  return async (text) => new Uint8Array(await crypto.subtle.sign("HMAC", imported, toBytes(text)));
}

function toBytes(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === "string" ? new TextEncoder().encode(data) : (data as Uint8Array<ArrayBuffer>);
}

/** Two lower-case digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += (byte + 256).toString(16).slice(1);
  return text;
}
