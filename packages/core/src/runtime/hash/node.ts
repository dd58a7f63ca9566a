// SHA-256 on Node, by its node:crypto: some twenty times faster than WebCrypto there. And on Deno, where that takes longer
// to load than all else of a first call: in JavaScript, but for what is long.
import { sha256 as hashInScript, hmac as hmacInScript } from "./sha256.ts";

type Sha256 = (data: string | Uint8Array) => Uint8Array;

/** Characters or bytes from which on node:crypto is worth loading. */
const minNativeLength = "Deno" in globalThis ? 4096 : 0;

let loaded: Sha256 | undefined;

/** Loads node:crypto at the first signature: it takes as long as everything else that an import of a client reads. */
async function load(): Promise<Sha256> {
  const { createHash, hash } = await import("node:crypto");
  // Node before 20.12 has no one-step hash.
  loaded = hash ? (data) => hash("sha256", data, "buffer") : (data) => createHash("sha256").update(data).digest();
  return loaded;
}

/** The 32 bytes of the SHA-256 of a text, as UTF-8, or of bytes. */
export function sha256(data: string | Uint8Array): Uint8Array | Promise<Uint8Array> {
  if (loaded) return loaded(data);
  return data.length < minNativeLength ? hashInScript(data) : load().then((hash) => hash(data));
}

/** A function that gives the HMAC-SHA-256 of a text. */
export async function hmac(key: string | Uint8Array): Promise<(text: string) => Uint8Array> {
  if (minNativeLength) return hmacInScript(key);
  const hash = loaded ?? (await load());
  // The HMAC of node:crypto is a stream, and takes twice as long as the two hashes that it is made of.
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

/** Two lower-case digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += digits[byte];
  return text;
}
