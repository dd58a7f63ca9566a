/** aws4fetch, which signs and calls fetch. */
import { AwsClient } from "aws4fetch";
import type { Connection, Peer } from "./peer.ts";

export function createPeer({ endpoint, region, credentials }: Connection): Peer {
  const client = new AwsClient({ ...credentials, region, service: "ivs" });
  return {
    getChannel: async (arn) => {
      const response = await client.fetch(`${endpoint}/GetChannel`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ arn }),
      });
      return ((await response.json()) as { channel: unknown }).channel;
    },
  };
}
