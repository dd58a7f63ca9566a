/** Writes keys as openssl does, byte by byte. */
import { checkNames } from "../claims/fields.ts";
import { fromBase64, toBase64 } from "../encoding/base64.ts";
import { fromHex, toHex } from "../encoding/hex.ts";
import { show } from "../errors/show.ts";
import { refuse } from "../errors/token-error.ts";
import { subtle } from "./algorithm.ts";
import { type Form, forms } from "./der.ts";
import { toKey, useKey } from "./import-key.ts";
import type { KeyKind } from "./pem.ts";

export interface ExportOptions {
  /** `PRIVATE KEY` is PKCS#8, `EC PRIVATE KEY` is SEC1. @defaultValue "PRIVATE KEY" */
  readonly form?: "PRIVATE KEY" | "EC PRIVATE KEY" | undefined;
}

/**
 * Writes a private key in PEM. Keep the text secret.
 *
 * @throws TokenError if the key is not an extractable private key on the curve P-384
 */
export async function exportPrivateKeyPem(privateKey: CryptoKey, options: ExportOptions = {}): Promise<string> {
  checkNames(options, ["form"], "input");
  const { form = "PRIVATE KEY" } = options;
  if (form !== "PRIVATE KEY" && form !== "EC PRIVATE KEY")
    refuse("input", `form must be PRIVATE KEY or EC PRIVATE KEY, got ${show(form)}`);
  const key = await toKey(privateKey, "private");
  if (!key.extractable) refuse("key", "privateKey must be extractable: import it with { extractable: true }");
  return toPem(form, await derOf(key, form, "private"));
}

/**
 * Writes a public key in PEM, as `ImportPlaybackKeyPair` and `ImportPublicKey` take it.
 *
 * @throws TokenError if the key is not a public key on the curve P-384
 */
export async function exportPublicKeyPem(publicKey: CryptoKey): Promise<string> {
  return toPem("PUBLIC KEY", await publicKeyDer(publicKey));
}

/** The DER encoding of a public key. */
export async function publicKeyDer(publicKey: CryptoKey | string): Promise<Uint8Array> {
  const key = await toKey(publicKey, "public");
  return derOf(key, "PUBLIC KEY", "public");
}

async function derOf(key: CryptoKey, form: Form, kind: KeyKind): Promise<Uint8Array> {
  const exporter = subtle();
  const { x = "", y = "", d = "" } = await useKey(kind, () => exporter.exportKey("jwk", key));
  const [hexX = "", hexY = "", hexD = ""] = [x, y, d].map((part) => toHex(fromBase64(part) ?? new Uint8Array()));
  return fromHex(forms[form]({ x: hexX, y: hexY, d: hexD }));
}

function toPem(form: Form, der: Uint8Array): string {
  const lines = toBase64(der).replaceAll(/.{1,64}/g, "$&\n");
  return `-----BEGIN ${form}-----\n${lines}-----END ${form}-----\n`;
}
