/** aws-lite, by its generic call, since it has no plugin for IVS. It only runs on Node. */
import awsLite from "@aws-lite/client";
import type { Connection, Peer } from "./peer.ts";

export async function createPeer({ endpoint, region, credentials }: Connection): Promise<Peer> {
  const aws = await awsLite({ ...credentials, region, endpoint, keepAlive: true, verifyService: false });
  return {
    getChannel: async (arn) => {
      const { payload } = await aws({ service: "ivs", method: "POST", path: "/GetChannel", payload: { arn } });
      return (payload as { channel: unknown }).channel;
    },
  };
}
