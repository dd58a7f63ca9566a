/** This client over Smithy's FetchHttpHandler, to compare that transport with ours. */
import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import type { Connection, Peer } from "./peer.ts";

export function createPeer(connection: Connection): Peer {
  const client = new IvsClient({ ...connection, requestHandler: new FetchHttpHandler() });
  return {
    getChannel: async (arn) => (await client.send(new GetChannelCommand({ arn }))).channel,
    close: () => client.close(),
  };
}
