/**
 * Declares bearer tokens and their providers, and creates the source of a client's tokens. Token providers of the AWS
 * SDK for JavaScript v3 are compatible with these types.
 */
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

/**
 * Returns a token, which is used until it expires. The client calls the provider again in the same way as a
 * CredentialsProvider.
 */
export type TokenProvider = () => Promise<BearerToken>;

/**
 * Creates the source of a client's tokens. The source keeps and renews tokens in the same way as credentials. It
 * returns credentials whose secret access key is the token.
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

/** Returns credentials whose secret access key is the token. @throws CredentialsError that does not show the value */
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
