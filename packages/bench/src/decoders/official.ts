/** The official client, with a handler that returns a response at once. */
import { IvsClient, ListChannelsCommand, ListStreamSessionsCommand } from "@aws-sdk/client-ivs";
import { HttpResponse } from "@smithy/core/protocols";
import { connectionTo } from "../peers/peer.ts";
import { channelArn } from "../service/answers.ts";
import type { Answer, Decode } from "./decoder.ts";

export function createDecode({ operation, body }: Answer): Decode {
  const headers = { "content-type": "application/json" };
  const bytes = new TextEncoder().encode(body);
  const handle = async (): Promise<{ response: HttpResponse }> => ({
    response: new HttpResponse({ statusCode: 200, headers, body: new Response(bytes).body }),
  });
  const requestHandler = { handle, updateHttpClientConfig: () => {}, httpHandlerConfigs: () => ({}) };
  const client = new IvsClient({ ...connectionTo("http://127.0.0.1"), requestHandler });
  return operation === "ListChannels"
    ? async () => (await client.send(new ListChannelsCommand({}))).channels?.length ?? 0
    : async () =>
        (await client.send(new ListStreamSessionsCommand({ channelArn }))).streamSessions?.filter(
          ({ startTime }) => startTime instanceof Date,
        ).length ?? 0;
}
