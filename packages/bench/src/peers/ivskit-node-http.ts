/** This client over node:http, with the handler of core. */
import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { createNodeHttpHandler } from "@ivskit/core/node-http";
import type { Connection, Peer } from "./peer.ts";

export function createPeer(connection: Connection): Peer {
  const requestHandler = createNodeHttpHandler();
  const client = new IvsClient({ ...connection, requestHandler });
  return {
    getChannel: async (arn) => (await client.send(new GetChannelCommand({ arn }))).channel,
    close: () => requestHandler.destroy?.(),
  };
}
