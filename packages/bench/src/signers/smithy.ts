/** The signer of the official client, with the hash that it uses in each runtime. */
import { Sha256 } from "@smithy/core/checksum";
import { SignatureV4 } from "@smithy/signature-v4";
import type { Connection } from "../peers/peer.ts";
import { contentType, type Sign, service } from "./signer.ts";

export function createSign({ credentials, region }: Connection): Sign {
  const signer = new SignatureV4({ credentials, region, service, sha256: Sha256 });
  return async ({ hostname, path, body, date }) => {
    const headers = { "content-type": contentType, host: hostname };
    const request = { method: "POST", protocol: "https:", hostname, path, query: {}, headers, body };
    const signed = await signer.sign(request, { signingDate: date });
    return signed.headers.authorization ?? "";
  };
}
