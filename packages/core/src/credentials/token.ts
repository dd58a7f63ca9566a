/** Bearer tokens. Token providers of the AWS SDK for JavaScript v3 are compatible with these types. */
import { explain } from "#connection";
import { CredentialsError } from "../errors/client.ts";
import { type CredentialsSource, createCredentialsSource } from "./source.ts";
import type { Credentials } from "./types.ts";

/** A bearer token. */
export interface BearerToken {
  readonly token: string;
  /** The time at which the token expires; absent: it does not expire. */
  readonly expiration?: Date | undefined;
}

/** Returns a token, which is used until it expires. It is called again as a provider of credentials is. */
export type TokenProvider = () => Promise<BearerToken>;

/**
 * Creates the source of a client's tokens. It keeps and renews them as it does credentials, and the secret access key of
 * its credentials is the token.
 */
export function createTokenSource(configured: BearerToken | TokenProvider | undefined): CredentialsSource {
  if (typeof configured === "function") {
    return createCredentialsSource(async () => {
      try {
        return toCredentials(await configured());
      } catch (error) {
        if (error instanceof CredentialsError) throw error;
        throw new CredentialsError("provider", "The token provider failed.", explain(error, String));
      }
    });
  }
  let source: CredentialsSource | undefined;
  return {
    async get(clock, abortSignal) {
      source ??= createCredentialsSource(toCredentials(configured));
      return source.get(clock, abortSignal);
    },
    reject: () => false,
  };
}

/** @throws CredentialsError that does not show the value */
function toCredentials(value: BearerToken | undefined): Credentials {
  const { token, expiration } = value ?? ({} as Partial<BearerToken>);
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) {
    return { accessKeyId: "bearer", secretAccessKey: token, expiration };
  }
  throw new CredentialsError(
    value ? "invalid" : "missing",
    "token must be an object with the member token, which is printable ASCII without spaces, or a provider of it.",
  );
}
