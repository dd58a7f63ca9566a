/** The minimal signer with node:crypto. */
import { createHmac, createSecretKey, hash } from "node:crypto";
import type { Connection } from "../peers/peer.ts";
import { bareSign } from "./bare.ts";
import type { Sign } from "./signer.ts";

export function createSign(connection: Connection): Sign {
  return bareSign(connection, {
    hash: (text) => hash("sha256", text),
    mac: (bytes) => {
      // On Node, a KeyObject that is created once is several times faster than a key of bytes.
      const key = createSecretKey(bytes);
      return (text) => createHmac("sha256", key).update(text).digest("hex");
    },
    macBytes: (key, text) => createHmac("sha256", key).update(text).digest(),
  });
}
