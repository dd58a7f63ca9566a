/** The types of pages and items of paginators, and of the results of waiters. */
import {
  type ChannelSummary,
  IvsClient,
  type ListChannelsCommandOutput,
  paginateListChannels,
  paginateListStreamKeys,
  paginateListStreamSessions,
  paginateListStreams,
  type StreamKeySummary,
  type StreamSessionSummary,
  waitUntilStreamLive,
  waitUntilStreamOffline,
} from "@ivskit/client-ivs";
import { same } from "./exactly.js";

const client = new IvsClient({ region: "us-west-2" });

export async function page(): Promise<void> {
  for await (const output of paginateListChannels({ client, pageSize: 50 }, {})) {
    same<typeof output, ListChannelsCommandOutput>(true);
    same<typeof output.channels, ChannelSummary[]>(true);
  }
  for await (const channel of paginateListChannels({ client }, { filterByName: "x" }).items()) {
    same<typeof channel, ChannelSummary>(true);
  }
  for await (const key of paginateListStreamKeys({ client }, { channelArn: "a" }).items()) {
    same<typeof key, StreamKeySummary>(true);
  }
  for await (const session of paginateListStreamSessions({ client }, { channelArn: "a" }).items()) {
    same<typeof session, StreamSessionSummary>(true);
    same<typeof session.startTime, Date | undefined>(true);
  }
  for await (const stream of paginateListStreams({ client }, { filterBy: { health: "STARVING" } }).items()) {
    same<typeof stream.viewerCount, number | undefined>(true);
  }
  // @ts-expect-error: channelArn is missing
  paginateListStreamKeys({ client }, {});
  // @ts-expect-error: the client is missing
  paginateListChannels({}, {});
  // @ts-expect-error: text for a number
  paginateListChannels({ client, pageSize: "50" }, {});
}

export async function wait(): Promise<void> {
  const result = await waitUntilStreamLive({ client, maxWaitTime: 120 }, { channelArn: "a" });
  same<typeof result.state, "SUCCESS">(true);
  // The reason is an output or an error.
  same<typeof result.reason, unknown>(true);
  await waitUntilStreamOffline(
    { client, maxWaitTime: 60, minDelay: 1, abortSignal: AbortSignal.timeout(1) },
    { channelArn: "a" },
  );
  // @ts-expect-error: maxWaitTime is missing
  await waitUntilStreamLive({ client }, { channelArn: "a" });
  // @ts-expect-error: the input of another operation
  await waitUntilStreamLive({ client, maxWaitTime: 120 }, { arn: "a" });
}
