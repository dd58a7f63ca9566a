/**
 * The authentication of operations that need a bearer token.
 *
 * @see https://smithy.io/2.0/spec/authentication-traits.html#httpbearerauth-trait
 */
import type { CredentialsSource } from "../credentials/source.ts";
import { CredentialsError } from "../errors/client.ts";
import type { Authentication } from "./authentication.ts";

/** Hosts of this machine, to which a token may be sent without encryption. */
const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;

/**
 * Returns an authentication that sends the token of the client in the header `authorization`. The secret access key of
 * its credentials is the token.
 *
 * Signing fails with a TypeError for an http URL, except one of the local machine.
 *
 * @throws CredentialsError if the service was made without a source of tokens
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
