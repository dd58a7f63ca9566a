/** The signer of this project. */
import { createSigner } from "@ivskit/core/sign";
import type { Connection } from "../peers/peer.ts";
import { contentType, type Sign, service } from "./signer.ts";

export function createSign({ credentials, region }: Connection): Sign {
  const sign = createSigner();
  return async ({ hostname, path, body, date }) => {
    const headers: Record<string, string> = { "content-type": contentType };
    const request = { method: "POST", protocol: "https:", hostname, path, query: {}, headers, body };
    await sign(request, credentials, { service, region, date });
    return headers.authorization ?? "";
  };
}
