// SHA-256 by node:crypto: about twenty times faster than WebCrypto on Node. Deno has it too.

/** Loaded at the first signature: it takes as long as everything else that an import of a client reads. */
let loaded: typeof import("node:crypto") | undefined;

async function load(): Promise<typeof import("node:crypto")> {
  loaded ??= await import("node:crypto");
  return loaded;
}

/** SHA-256, in hexadecimal digits. */
export async function sha256(data: string | Uint8Array): Promise<string> {
  const { createHash, hash } = loaded ?? (await load());
  // Node before 20.12 has no one-step hash.
  return hash ? hash("sha256", data) : createHash("sha256").update(data).digest("hex");
}

/** A function that gives the HMAC-SHA-256 of a text. */
export async function hmac(key: string | Uint8Array): Promise<(text: string) => Uint8Array> {
  const { createHmac, createSecretKey } = loaded ?? (await load());
  // Node makes such an object of every other key, at each call, and takes six times as long.
  const secret = createSecretKey(key as string, "utf8");
  return (text) => createHmac("sha256", secret).update(text).digest();
}

/** What `hmac` gave, in two lower-case digits a byte: it is a Buffer. */
export function toHex(bytes: Uint8Array): string {
  return (bytes as Uint8Array & { toString(encoding: "hex"): string }).toString("hex");
}
