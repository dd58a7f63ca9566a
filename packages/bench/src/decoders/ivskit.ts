/** This client, with a `fetch` that returns a response at once. */
import { IvsClient, ListChannelsCommand, ListStreamSessionsCommand } from "@ivskit/client-ivs";
import { connectionTo } from "../peers/peer.ts";
import { channelArn } from "../service/answers.ts";
import type { Answer, Decode } from "./decoder.ts";

export function createDecode({ operation, body }: Answer): Decode {
  const headers = { "content-type": "application/json" };
  const fetch = async (): Promise<Response> => new Response(body, { headers });
  const client = new IvsClient({ ...connectionTo("http://127.0.0.1"), fetch });
  return operation === "ListChannels"
    ? async () => (await client.send(new ListChannelsCommand({}))).channels?.length ?? 0
    : async () =>
        (await client.send(new ListStreamSessionsCommand({ channelArn }))).streamSessions?.filter(
          ({ startTime }) => startTime instanceof Date,
        ).length ?? 0;
}
