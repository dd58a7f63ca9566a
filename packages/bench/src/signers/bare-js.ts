/** The minimal signer with SHA-256 in JavaScript, from @noble/hashes. */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Connection } from "../peers/peer.ts";
import { bareSign } from "./bare.ts";
import type { Sign } from "./signer.ts";

const encoder = new TextEncoder();

export function createSign(connection: Connection): Sign {
  return bareSign(connection, {
    hash: (text) => bytesToHex(sha256(encoder.encode(text))),
    mac: (key) => {
      const prepared = hmac.create(sha256, key);
      return (text) => bytesToHex(prepared.clone().update(encoder.encode(text)).digest());
    },
    macBytes: (key, text) => hmac(sha256, key, encoder.encode(text)),
  });
}
