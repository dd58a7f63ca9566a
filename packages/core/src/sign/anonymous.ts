// For operations that anybody may call. @see https://smithy.io/2.0/spec/authentication-traits.html
import type { Authentication } from "./authentication.ts";

/** Asks for no credentials and signs nothing. */
export const anonymous: Authentication = {
  source: { get: async () => ({ accessKeyId: "", secretAccessKey: "" }), reject: () => false },
  sign: async () => {},
};
