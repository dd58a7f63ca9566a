/** Signs JSON Web Tokens with ES384. */
import { toBase64Url } from "../encoding/base64.ts";
import { encodeObject, type JsonObject } from "../encoding/json.ts";
import { signatureAlgorithm, subtle } from "../keys/algorithm.ts";
import { toKey, useKey } from "../keys/import-key.ts";

/**
 * @param header members beside `alg` and `typ`
 * @throws TokenError if the key is not a private key on the curve P-384
 */
export async function signJwt(privateKey: CryptoKey | string, header: JsonObject, claims: JsonObject): Promise<string> {
  const key = await toKey(privateKey, "private");
  const signed = `${encodeObject({ alg: "ES384", typ: "JWT", ...header })}.${encodeObject(claims)}`;
  const signer = subtle();
  const data = new TextEncoder().encode(signed);
  const signature = await useKey("private", () => signer.sign(signatureAlgorithm, key, data));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
}
