/** Reads the PEM texts that openssl writes. */
import { fromBase64 } from "../encoding/base64.ts";
import { toHex } from "../encoding/hex.ts";
import { showType } from "../errors/show.ts";
import { refuse } from "../errors/token-error.ts";
import { p384, sec1ToPkcs8 } from "./der.ts";

export type KeyKind = "private" | "public";

/** Throws the error of a key that cannot be used. `got` describes the value without quoting it. @throws TokenError */
export function refuseKey(kind: KeyKind, got: string): never {
  const label = kind === "private" ? "PRIVATE KEY or BEGIN EC PRIVATE KEY" : "PUBLIC KEY";
  refuse("key", `${kind}Key must be a ${kind} key on P-384: a CryptoKey, or PEM with BEGIN ${label}; got ${got}`);
}

/**
 * The DER encoding in hexadecimal of the first key of this kind: PKCS#8 for a private key, SPKI for a public one.
 *
 * @throws TokenError that says why the text is not such a key
 */
export function readPem(pem: unknown, kind: KeyKind): string {
  if (typeof pem !== "string") return refuseKey(kind, showType(pem));
  // In an environment file, a line break is often written as a backslash and an n.
  const text = pem.replaceAll("\\n", "\n");
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z ]{1,40})-----([\s\S]*?)-----END \1-----/g)];
  if (/ENCRYPTED/.test(text)) refuseKey(kind, "an encrypted one: run openssl pkcs8 -topk8 -nocrypt -in encrypted.pem");
  const wanted = kind === "private" ? /^(EC )?PRIVATE KEY$/ : /^PUBLIC KEY$/;
  const [, label = "", body = ""] = blocks.find((block) => wanted.test(block[1] ?? "")) ?? [];
  if (!label) refuseKey(kind, blocks[0]?.[1] ?? showType(pem));
  const der = hexOf(body);
  const all = blocks.map((block) => hexOf(block[2] ?? "")).join("");
  if (!all.includes(p384)) refuseKey(kind, `${label} on another curve, of another kind, or damaged`);
  return label === "EC PRIVATE KEY" ? sec1ToPkcs8(der) : der;
}

function hexOf(body: string): string {
  return toHex(fromBase64(body.replaceAll(/\s/g, "")) ?? new Uint8Array());
}
