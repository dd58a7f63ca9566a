/** Declares the interface of `#hash`. Each runtime gets the fastest variant that it can run. */

/** Computes the HMAC-SHA-256 of a text with one key: 32 bytes. */
export type Mac = (text: string) => Uint8Array | Promise<Uint8Array>;

/** The exports of each variant. */
export interface HashRuntime {
  /** Returns the SHA-256 of bytes, or of a text as UTF-8: 32 bytes. */
  sha256(data: string | Uint8Array): Uint8Array | Promise<Uint8Array>;
  /** Returns a function that computes the HMAC-SHA-256 of texts with this key. The key is prepared once. */
  hmac(key: string | Uint8Array): Mac | Promise<Mac>;
  /** Returns two lower-case hexadecimal digits for each byte. */
  toHex(bytes: Uint8Array): string;
}
