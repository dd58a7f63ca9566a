/** The minimal signer with WebCrypto. */
import type { Connection } from "../peers/peer.ts";
import { bareSignAsync } from "./bare.ts";
import type { Sign } from "./signer.ts";

const encoder = new TextEncoder();
const algorithm = { name: "HMAC", hash: "SHA-256" };

export function createSign(connection: Connection): Sign {
  return bareSignAsync(connection, {
    hash: async (text) => toHex(await crypto.subtle.digest("SHA-256", encoder.encode(text))),
    mac: async (bytes) => {
      const key = await importKey(bytes);
      return async (text) => toHex(await crypto.subtle.sign("HMAC", key, encoder.encode(text)));
    },
    macBytes: async (key, text) =>
      new Uint8Array(await crypto.subtle.sign("HMAC", await importKey(key), encoder.encode(text))),
  });
}

const importKey = (bytes: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", new Uint8Array(bytes), algorithm, false, ["sign"]);

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function toHex(buffer: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(buffer)) text += digits[byte];
  return text;
}
