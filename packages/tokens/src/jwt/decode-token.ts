/** Reads JSON Web Tokens without verifying them. */
import { decodeObject } from "../encoding/json.ts";
import { showType } from "../errors/show.ts";
import { refuse } from "../errors/token-error.ts";

/** True for a text of header, claims and signature, each in base64url. */
export function isJwt(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value);
}

/** The readable parts of a token. */
export interface DecodedToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

/**
 * Returns the header and the claims of a token, for example to find its public key or to debug. It checks neither the
 * signature nor a claim, so do not trust the result.
 *
 * @throws TokenError if the text is not a JSON Web Token
 */
export function decodeToken(token: string): DecodedToken {
  const [header, claims] = isJwt(token) ? token.split(".").map(decodeObject) : [];
  if (!header || !claims) return refuse("malformed", `The token must be a JSON Web Token, got ${showType(token)}`);
  return { header, claims };
}
