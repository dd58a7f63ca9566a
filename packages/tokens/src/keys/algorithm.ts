/**
 * Names the algorithms of ECDSA on P-384, the only kind of key that Amazon IVS accepts, and finds the runtime's
 * WebCrypto.
 */
import { refuse } from "../errors/token-error.ts";

export const keyAlgorithm = { name: "ECDSA", namedCurve: "P-384" } as const;

export const signatureAlgorithm = { name: "ECDSA", hash: "SHA-384" } as const;

/** @throws TokenError where the runtime has no WebCrypto, such as a page that was not loaded over https */
export function subtle(): SubtleCrypto {
  const found: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return found ?? refuse("key", "crypto.subtle is missing: a page must be loaded over https or from localhost");
}
