/**
 * Computes SHA-256 and its HMAC on Node and Deno. Node uses node:crypto, which is about twenty times faster than
 * WebCrypto. On Deno, loading node:crypto takes longer than the rest of a first call, so short texts are hashed in
 * JavaScript.
 */
import { sha256 as hashInScript, hmac as hmacInScript } from "./sha256.ts";

type Sha256 = (data: string | Uint8Array) => Uint8Array;

/**
 * The smallest length of data for which node:crypto is loaded: 4096 on Deno, 0 elsewhere. Deno is recognised at run
 * time. A condition `deno` in package.json would need a fourth build of the package, which adds 0.1 MB to every
 * installation. A separate file for Deno would add half a millisecond to every start on Node.
 */
const minNativeLength = "Deno" in globalThis ? 4096 : 0;

let loaded: Sha256 | undefined;

/**
 * Loads node:crypto, and returns its SHA-256. This is done at the first signature, since loading takes as long as the
 * import of a client.
 */
async function load(): Promise<Sha256> {
  const { createHash, hash } = await import("node:crypto");
  // The function `hash` exists since Node 20.12; older releases need `createHash`.
  loaded = hash ? (data) => hash("sha256", data, "buffer") : (data) => createHash("sha256").update(data).digest();
  return loaded;
}

/** Returns the SHA-256 of bytes, or of a text as UTF-8: 32 bytes. */
export function sha256(data: string | Uint8Array): Uint8Array | Promise<Uint8Array> {
  if (loaded) return loaded(data);
  return data.length < minNativeLength ? hashInScript(data) : load().then((hash) => hash(data));
}

/** Returns a function that computes the HMAC-SHA-256 of a text with this key. */
export async function hmac(key: string | Uint8Array): Promise<(text: string) => Uint8Array> {
  if (minNativeLength) return hmacInScript(key);
  const hash = loaded ?? (await load());
  // `createHmac` of node:crypto takes twice as long as the two hashes of an HMAC, so they are computed here.
  // @see https://www.rfc-editor.org/rfc/rfc2104
  const encoder = new TextEncoder();
  const bytes = typeof key === "string" ? encoder.encode(key) : key;
  const block = new Uint8Array(64);
  block.set(bytes.length > 64 ? hash(bytes) : bytes);
  const inner = block.map((byte) => byte ^ 0x36);
  const outer = new Uint8Array(96);
  outer.set(block.map((byte) => byte ^ 0x5c));
  return (text) => {
    const message = encoder.encode(text);
    const whole = new Uint8Array(64 + message.length);
    whole.set(inner);
    whole.set(message, 64);
    outer.set(hash(whole), 64);
    return hash(outer);
  };
}

const digits = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));

/** Returns two lower-case hexadecimal digits for each byte. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += digits[byte];
  return text;
}
