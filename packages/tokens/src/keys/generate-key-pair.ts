/** Makes new key pairs. */
import { keyAlgorithm, subtle } from "./algorithm.ts";

/** A private key, which signs tokens, and its public key, which Amazon IVS gets. */
export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/**
 * Makes a key pair on the curve P-384. Both keys are extractable, so that you can store the private one.
 *
 * @example
 * const { privateKey, publicKey } = await generateKeyPair();
 * const publicKeyMaterial = await exportPublicKeyPem(publicKey);
 * await ivs.importPlaybackKeyPair({ publicKeyMaterial });
 */
export async function generateKeyPair(): Promise<KeyPair> {
  const { privateKey, publicKey } = await subtle().generateKey(keyAlgorithm, true, ["sign", "verify"]);
  return { privateKey, publicKey };
}
