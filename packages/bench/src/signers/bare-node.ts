/** By hand, with node:crypto. */
import { createHmac, hash } from "node:crypto";
import type { Connection } from "../peers/peer.ts";
import { bareSign } from "./bare.ts";
import type { Sign } from "./signer.ts";

export function createSign(connection: Connection): Sign {
  return bareSign(connection, {
    hash: (text) => hash("sha256", text),
    mac: (key) => (text) => createHmac("sha256", key).update(text).digest("hex"),
    macBytes: (key, text) => createHmac("sha256", key).update(text).digest(),
  });
}
