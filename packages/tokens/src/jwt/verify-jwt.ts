/** Verifies JSON Web Tokens with ES384. */
import { fromBase64 } from "../encoding/base64.ts";
import type { JsonObject } from "../encoding/json.ts";
import { refuse } from "../errors/token-error.ts";
import { signatureAlgorithm, subtle } from "../keys/algorithm.ts";
import { toKey, useKey } from "../keys/import-key.ts";
import { type DecodedToken, decodeToken } from "./decode-token.ts";

/**
 * Checks form, header and signature, and no claim.
 *
 * @param keyOf gives the public key for the token's header
 * @throws TokenError
 */
export async function verifyJwt(
  token: string,
  keyOf: (header: JsonObject) => CryptoKey | string | Promise<CryptoKey | string>,
): Promise<DecodedToken> {
  const decoded = decodeToken(token);
  const { header } = decoded;
  // The algorithm is never read from the token: a token could ask for a weaker one, or for none.
  if (header.alg !== "ES384" || header.typ !== "JWT" || header.crit !== undefined)
    return refuse("malformed", 'header must have the alg "ES384", the typ "JWT" and no crit');
  const key = await toKey(await keyOf(header), "public");
  const verifier = subtle();
  const [first, second, third = ""] = token.split(".");
  const data = new TextEncoder().encode(`${first}.${second}`);
  const signature = fromBase64(third) ?? new Uint8Array();
  const isSigned = await useKey("public", () => verifier.verify(signatureAlgorithm, key, signature, data));
  if (!isSigned) return refuse("signature", "The token has a wrong signature: another key signed it, or it changed");
  return decoded;
}
