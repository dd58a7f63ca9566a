/** The signer of aws4fetch. */
import { AwsV4Signer } from "aws4fetch";
import type { Connection } from "../peers/peer.ts";
import { contentType, type Sign, service } from "./signer.ts";

export function createSign({ credentials, region }: Connection): Sign {
  const cache = new Map<string, ArrayBuffer>();
  return async ({ hostname, path, body, date }) => {
    const signer = new AwsV4Signer({
      ...credentials,
      method: "POST",
      url: `https://${hostname}${path}`,
      headers: { "content-type": contentType },
      body,
      region,
      service,
      cache,
      datetime: date.toISOString().replaceAll(/[:-]|\.\d{3}/g, ""),
    });
    const { headers } = await signer.sign();
    return headers.get("authorization") ?? "";
  };
}
