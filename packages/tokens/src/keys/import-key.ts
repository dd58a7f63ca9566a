/** Makes CryptoKeys from PEM texts. */
import { checkNames } from "../claims/fields.ts";
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
 * const privateKey = await importPrivateKey(process.env.PLAYBACK_PRIVATE_KEY ?? "");
 */
export async function importPrivateKey(pem: string, options: ImportOptions = {}): Promise<CryptoKey> {
  checkNames(options, ["extractable"], "input");
  return importPem(pem, "private", options.extractable === true);
}

/**
 * Reads a public key on the curve P-384 from the PEM of openssl: `PUBLIC KEY` (SPKI).
 *
 * @throws TokenError if the text is not such a key
 */
export function importPublicKey(pem: string): Promise<CryptoKey> {
  return importPem(pem, "public", true);
}

/** Returns the key itself, or the key in the PEM text. @throws TokenError for a key of another kind */
export async function toKey(key: CryptoKey | string, kind: KeyKind): Promise<CryptoKey> {
  if (!(key as CryptoKey)?.algorithm) return importPem(key, kind, kind === "public");
  const { type, algorithm } = key as CryptoKey;
  const { name, namedCurve } = algorithm as EcKeyAlgorithm;
  if (type !== kind || name !== keyAlgorithm.name || namedCurve !== keyAlgorithm.namedCurve)
    refuseKey(kind, `a ${String(type)} key for ${String(name)} ${String(namedCurve)}`);
  return key as CryptoKey;
}

/** Runs an operation with a key. @throws TokenError for a key that looks right and cannot be used for it */
export async function useKey<T>(kind: KeyKind, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch {
    return refuseKey(kind, "one that the runtime cannot use");
  }
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
