/** The public half of a playback key pair: ECDSA on P-384, as PEM. */
import { Md5Js } from "@smithy/core/checksum";
import { ServiceError } from "./service-error.ts";

const pem = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/;

/**
 * The fingerprint is the MD5 of the key's DER encoding: 16 bytes in hex, between colons.
 * @throws ServiceError ValidationException for anything but a P-384 public key
 */
export async function readPublicKey(material: string): Promise<{ readonly fingerprint: string }> {
  const der = decodePem(material);
  if (der === undefined)
    throw new ServiceError("ValidationException", "Value at 'publicKeyMaterial' is no public key in PEM");
  try {
    await crypto.subtle.importKey("spki", der, { name: "ECDSA", namedCurve: "P-384" }, false, ["verify"]);
  } catch {
    throw new ServiceError(
      "ValidationException",
      "Value at 'publicKeyMaterial' is no ECDSA public key on the curve P-384",
    );
  }
  const hash = new Md5Js();
  hash.update(der);
  const digest = await hash.digest();
  return { fingerprint: Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(":") };
}

/** The DER in the PEM. Undefined if the text is not PEM. */
export function decodePem(material: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = pem.exec(material)?.[1];
  if (base64 === undefined) return undefined;
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, "")), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
