/**
 * The DER encodings of a P-384 key, as hexadecimal text. All of them have a fixed length, so they are templates.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5915 (SEC1), https://www.rfc-editor.org/rfc/rfc5958 (PKCS#8)
 */

/** The object identifier of P-384. */
export const p384 = "06052b81040022";

/** The algorithm "key on an elliptic curve", with the curve. */
const algorithm = `301006072a8648ce3d0201${p384}`;

/** The coordinates of a public key and the number of a private key, 48 bytes each. */
export interface KeyNumbers {
  readonly x: string;
  readonly y: string;
  readonly d: string;
}

/** The forms by the words in their PEM. */
export const forms = {
  "PUBLIC KEY": ({ x, y }: KeyNumbers): string => `3076${algorithm}03620004${x}${y}`,
  "PRIVATE KEY": ({ x, y, d }: KeyNumbers): string =>
    `3081b6020100${algorithm}04819e30819b0201010430${d}a16403620004${x}${y}`,
  "EC PRIVATE KEY": ({ x, y, d }: KeyNumbers): string => `3081a40201010430${d}a007${p384}a16403620004${x}${y}`,
} as const;

export type Form = keyof typeof forms;

/** Converts a private key from SEC1, which WebCrypto does not read, to PKCS#8. */
export function sec1ToPkcs8(sec1: string): string {
  return element("30", `020100${algorithm}${element("04", sec1)}`);
}

/** Returns a DER element: tag, length and content. */
function element(tag: string, content: string): string {
  const length = content.length / 2;
  const digits = length.toString(16).padStart(length < 256 ? 2 : 4, "0");
  return `${tag}${length < 128 ? "" : length < 256 ? "81" : "82"}${digits}${content}`;
}
