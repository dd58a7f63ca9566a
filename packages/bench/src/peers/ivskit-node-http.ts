/** This client over node:http, by the handler that core offers for it. */
import { GetChannelCommand, IvsClient, type IvsClientConfig } from "@ivskit/client-ivs";
import type { Connection, Peer } from "./peer.ts";

interface HandlerModule {
  createNodeHttpHandler(): NonNullable<IvsClientConfig["requestHandler"]>;
}

/** By name at run time: a core without it is measured without it. */
const module: string = "@ivskit/core/node-http";

export async function createPeer(connection: Connection): Promise<Peer> {
  const { createNodeHttpHandler } = (await import(module)) as HandlerModule;
  const requestHandler = createNodeHttpHandler();
  const client = new IvsClient({ ...connection, requestHandler });
  return {
    getChannel: async (arn) => (await client.send(new GetChannelCommand({ arn }))).channel,
    close: () => requestHandler.destroy?.(),
  };
}
