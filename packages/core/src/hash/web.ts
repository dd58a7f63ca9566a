// SHA-256 by WebCrypto: browsers, Workers and every runtime without node:crypto.

/** SHA-256 of what `update` is given; with a secret: HMAC. */
export class Sha256 {
  readonly #secret: string | Uint8Array | undefined;
  readonly #data: Uint8Array<ArrayBuffer>[] = [];

  constructor(secret?: string | Uint8Array) {
    this.#secret = secret;
  }

  update(data: string | Uint8Array): void {
    this.#data.push(toBytes(data));
  }

  async digest(): Promise<Uint8Array> {
    const data = this.#data.length === 1 && this.#data[0] ? this.#data[0] : await new Blob(this.#data).arrayBuffer();
    const { subtle } = crypto;
    if (this.#secret === undefined) return new Uint8Array(await subtle.digest("SHA-256", data));
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await subtle.importKey("raw", toBytes(this.#secret), algorithm, false, ["sign"]);
    return new Uint8Array(await subtle.sign("HMAC", key, data));
  }
}

function toBytes(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === "string" ? new TextEncoder().encode(data) : new Uint8Array(data);
}
