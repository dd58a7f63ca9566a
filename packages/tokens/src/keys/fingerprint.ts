/** Fingerprints of public keys. */
import { toHex } from "../encoding/hex.ts";
import { md5 } from "../encoding/md5.ts";
import { publicKeyDer } from "./export-key.ts";

/**
 * The fingerprint of a public key: 16 bytes in hexadecimal with colons between, the form in which Amazon IVS shows it for
 * playback key pairs and public keys. It is the MD5 of the key's DER encoding.
 *
 * @throws TokenError if the key is not a public key on the curve P-384
 */
export async function fingerprintOf(publicKey: CryptoKey | string): Promise<string> {
  return toHex(md5(await publicKeyDer(publicKey)), ":");
}
