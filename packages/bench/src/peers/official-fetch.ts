/** The official client over fetch. */
import { GetChannelCommand, IvsClient } from "@aws-sdk/client-ivs";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import type { Connection, Peer } from "./peer.ts";

export function createPeer(connection: Connection): Peer {
  const client = new IvsClient({ ...connection, requestHandler: new FetchHttpHandler() });
  return {
    getChannel: async (arn) => (await client.send(new GetChannelCommand({ arn }))).channel,
    close: () => client.destroy(),
  };
}
