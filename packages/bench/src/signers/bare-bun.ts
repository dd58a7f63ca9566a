/** The minimal signer with the hasher of Bun. */
import type { Connection } from "../peers/peer.ts";
import { bareSign } from "./bare.ts";
import type { Sign } from "./signer.ts";

interface Hasher {
  update(text: string): this;
  digest(encoding: "hex"): string;
  digest(): Uint8Array;
}

/** The used part of the global `Bun`. */
declare const Bun: { readonly CryptoHasher: new (algorithm: "sha256", key?: Uint8Array) => Hasher };

export function createSign(connection: Connection): Sign {
  return bareSign(connection, {
    hash: (text) => new Bun.CryptoHasher("sha256").update(text).digest("hex"),
    mac: (key) => (text) => new Bun.CryptoHasher("sha256", key).update(text).digest("hex"),
    macBytes: (key, text) => new Bun.CryptoHasher("sha256", key).update(text).digest(),
  });
}
