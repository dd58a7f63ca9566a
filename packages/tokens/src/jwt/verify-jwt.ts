/** Verifies JSON Web Tokens with ES384. */
import { fromBase64 } from "../encoding/base64.ts";
import { decodeObject, type JsonObject } from "../encoding/json.ts";
import { showType } from "../errors/show.ts";
import { refuse } from "../errors/token-error.ts";
import { signatureAlgorithm, subtle } from "../keys/algorithm.ts";
import { toKey, useKey } from "../keys/import-key.ts";

/** Header, claims and signature, each in base64url. */
export const jwt: RegExp = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

export interface VerifiedJwt {
  readonly header: JsonObject;
  readonly claims: JsonObject;
}

/**
 * Checks form, header and signature, and no claim.
 *
 * @param keyOf gives the public key for the token's header
 * @throws TokenError
 */
export async function verifyJwt(
  token: unknown,
  keyOf: (header: JsonObject) => CryptoKey | string | Promise<CryptoKey | string>,
): Promise<VerifiedJwt> {
  const [, first = "", second = "", third = ""] = jwt.exec(typeof token === "string" ? token : "") ?? [];
  const [header, claims, signature] = [decodeObject(first), decodeObject(second), fromBase64(third)];
  if (!header || !claims || !signature)
    return refuse("malformed", `The token must be a JSON Web Token, got ${showType(token)}`);
  // The algorithm is never read from the token: a token could ask for a weaker one, or for none.
  if (header.alg !== "ES384" || header.typ !== "JWT" || header.crit !== undefined)
    return refuse("malformed", 'header must have the alg "ES384", the typ "JWT" and no crit');
  const key = await toKey(await keyOf(header), "public");
  const verifier = subtle();
  const data = new TextEncoder().encode(`${first}.${second}`);
  const isSigned = await useKey("public", () => verifier.verify(signatureAlgorithm, key, signature, data));
  if (!isSigned) return refuse("signature", "The token has a wrong signature: another key signed it, or it changed");
  return { header, claims };
}
