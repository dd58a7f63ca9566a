/**
 * Lets operations be called without credentials and without a signature.
 *
 * @see https://smithy.io/2.0/spec/authentication-traits.html
 */
import type { Authentication } from "./authentication.ts";

/** Returns an authentication that provides empty credentials and does not sign. */
export const anonymous = (): Authentication => ({
  source: { get: async () => ({ accessKeyId: "", secretAccessKey: "" }), reject: () => false },
  sign: async () => {},
});
