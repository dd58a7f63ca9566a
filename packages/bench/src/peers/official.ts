/** The official client with its defaults: over node:http on Node, Bun and Deno, and over fetch elsewhere. */
import { GetChannelCommand, IvsClient } from "@aws-sdk/client-ivs";
import type { Connection, Peer } from "./peer.ts";

export function createPeer(connection: Connection): Peer {
  const client = new IvsClient(connection);
  return {
    getChannel: async (arn) => (await client.send(new GetChannelCommand({ arn }))).channel,
    close: () => client.destroy(),
  };
}
