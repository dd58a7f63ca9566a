/**
 * Provides the authentication of operations that need a bearer token.
 *
 * @see https://smithy.io/2.0/spec/authentication-traits.html#httpbearerauth-trait
 */
import type { CredentialsSource } from "../credentials/source.ts";
import { CredentialsError } from "../errors/client.ts";
import type { Authentication } from "./authentication.ts";

/** Hosts of this machine, to which a token may be sent without encryption. */
const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;

/**
 * Returns an authentication that sends the token of the client in the header `authorization`. The source `tokens`
 * provides the token as the secret access key of credentials.
 *
 * Signing fails with a TypeError if the URL is neither an https URL nor one of this machine.
 *
 * @throws CredentialsError if the service has no source of tokens
 */
export function bearer({ tokens }: { readonly tokens?: CredentialsSource }): Authentication {
  if (!tokens) throw new CredentialsError("missing", "The client has no source of bearer tokens.");
  return {
    source: tokens,
    sign: async ({ protocol, hostname, headers }, { secretAccessKey }) => {
      if (protocol !== "https:" && !loopback.test(hostname)) {
        throw new TypeError("a bearer token must be sent to an https URL, or to this machine");
      }
      headers.authorization = `Bearer ${secretAccessKey}`;
    },
  };
}
