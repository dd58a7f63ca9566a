/** This client with its defaults, over fetch. */
import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import type { Connection, Peer } from "./peer.ts";

export function createPeer(connection: Connection): Peer {
  const client = new IvsClient(connection);
  return {
    getChannel: async (arn) => (await client.send(new GetChannelCommand({ arn }))).channel,
    close: () => client.close(),
  };
}
