/** A fetch without a signature, as the lower bound of clients over fetch. */
import type { Connection, Peer } from "./peer.ts";

export function createPeer({ endpoint }: Connection): Peer {
  return {
    getChannel: async (arn) => {
      const response = await fetch(`${endpoint}/GetChannel`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ arn }),
      });
      return ((await response.json()) as { channel: unknown }).channel;
    },
  };
}
