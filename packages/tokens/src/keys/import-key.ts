/** Makes CryptoKeys of PEM texts. */
import { fromHex } from "../encoding/hex.ts";
import { keyAlgorithm, subtle } from "./algorithm.ts";
import { type KeyKind, readPem, refuseKey } from "./pem.ts";

export interface ImportOptions {
  /** Whether `exportPrivateKeyPem` may write the key again. @defaultValue false */
  readonly extractable?: boolean | undefined;
}

/**
 * Reads a private key on the curve P-384 from the PEM of openssl: `PRIVATE KEY` (PKCS#8) or `EC PRIVATE KEY` (SEC1), with
 * or without `EC PARAMETERS` before it. Line breaks may be written as `\n`, as in environment files.
 *
 * @throws TokenError if the text is not such a key, or is encrypted
 * @example
 * const privateKey = await importPrivateKey(process.env.PLAYBACK_PRIVATE_KEY);
 */
export function importPrivateKey(pem: string, { extractable = false }: ImportOptions = {}): Promise<CryptoKey> {
  return importPem(pem, "private", extractable);
}

/**
 * Reads a public key on the curve P-384 from the PEM of openssl: `PUBLIC KEY` (SPKI).
 *
 * @throws TokenError if the text is not such a key
 */
export function importPublicKey(pem: string): Promise<CryptoKey> {
  return importPem(pem, "public", true);
}

/** The key itself, or that in the PEM. @throws TokenError for a key of another kind */
export async function toKey(key: CryptoKey | string, kind: KeyKind): Promise<CryptoKey> {
  if (!(key as CryptoKey)?.algorithm) return importPem(key, kind, kind === "public");
  const { type, algorithm } = key as CryptoKey;
  const { name, namedCurve } = algorithm as EcKeyAlgorithm;
  if (type !== kind || name !== keyAlgorithm.name || namedCurve !== keyAlgorithm.namedCurve)
    refuseKey(kind, `a ${type} key for ${name} ${namedCurve}`);
  return key as CryptoKey;
}

async function importPem(pem: unknown, kind: KeyKind, extractable: boolean): Promise<CryptoKey> {
  const der = fromHex(readPem(pem, kind));
  const importer = subtle();
  const [format, usage] = kind === "private" ? (["pkcs8", "sign"] as const) : (["spki", "verify"] as const);
  try {
    return await importer.importKey(format, der, keyAlgorithm, extractable, [usage]);
  } catch {
    return refuseKey(kind, "damaged PEM");
  }
}
