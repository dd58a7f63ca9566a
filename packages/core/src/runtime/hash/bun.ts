/** Computes SHA-256 and its HMAC with Bun's own hasher, which is synchronous and faster than node:crypto on Bun. */

interface Hasher {
  update(data: string | Uint8Array): Hasher;
  digest(): Uint8Array;
}

// The package with Bun's types is not used, because it would declare globals in all files.
declare const Bun: { readonly CryptoHasher: new (algorithm: "sha256", key?: string | Uint8Array) => Hasher };

/** Returns the SHA-256 of bytes, or of a text as UTF-8: 32 bytes. */
export function sha256(data: string | Uint8Array): Uint8Array {
  return new Bun.CryptoHasher("sha256").update(data).digest();
}

/** Returns a function that computes the HMAC-SHA-256 of a text with this key. */
export function hmac(key: string | Uint8Array): (text: string) => Uint8Array {
  return (text) => new Bun.CryptoHasher("sha256", key).update(text).digest();
}

/** Returns two lower-case hexadecimal digits for each byte. */
export function toHex(bytes: Uint8Array): string {
  return (bytes as Uint8Array & { toHex(): string }).toHex();
}
