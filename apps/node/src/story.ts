/**
 * Creates, uses and deletes channels, a stage and a chat room, and prints each step. The demo runs this file. Region
 * and credentials come from the environment. `IVS_ENDPOINT` must be the URL of a local service, which also replaces the
 * encoder.
 */
import {
  ChannelNotBroadcasting,
  CreateChannelCommand,
  GetStreamCommand,
  IvsClient,
  PutMetadataCommand,
  paginateListChannels,
  StopStreamCommand,
  waitUntilStreamLive,
  waitUntilStreamOffline,
} from "@ivskit/client-ivs";
import { deleteChannelSafely } from "@ivskit/workflows";
import { printable } from "./log.ts";
import { startEncoder } from "./story/encoder.ts";
import { tellOfStageAndRoom } from "./story/stage-and-room.ts";

const endpoint = process.env.IVS_ENDPOINT;
const client = new IvsClient({ endpoint });

/** The ARNs of the channels to delete. */
const created: string[] = [];
try {
  const { channel } = await client.send(new CreateChannelCommand({ name: "first-steps", tags: { made: "by-demo" } }));
  const channelArn = channel?.arn ?? "";
  created.push(channelArn);
  console.log(`created   channel "${channel?.name}" (${channel?.type}, latency ${channel?.latencyMode})`);
  console.log(`ingest    ${ingestUrl(channel?.ingestEndpoint)}`);

  await startEncoder(endpoint, channelArn);
  const live = await waitUntilStreamLive({ client, maxWaitTime: 60 }, { channelArn });
  const { stream } = await client.send(new GetStreamCommand({ channelArn }));
  console.log(`live      ${live.state}: ${stream?.state}, ${stream?.health}, ${stream?.viewerCount} viewers`);

  await client.send(new PutMetadataCommand({ channelArn, metadata: JSON.stringify({ poll: "Tea or coffee?" }) }));
  console.log("metadata  sent to all viewers");

  const rehearsal = await client.send(new CreateChannelCommand({ name: "rehearsal", type: "BASIC" }));
  created.push(rehearsal.channel?.arn ?? "");
  for await (const page of paginateListChannels({ client, pageSize: 1 }, {})) {
    // The list contains all channels of the account. Names are escaped, because other people chose them.
    console.log(printable(`page      ${page.channels.map(({ name, type }) => `"${name}" (${type})`).join(", ")}`));
  }

  await client.send(new StopStreamCommand({ channelArn }));
  await waitUntilStreamOffline({ client, maxWaitTime: 60 }, { channelArn });
  console.log("offline   the stream was stopped");

  try {
    await client.send(new PutMetadataCommand({ channelArn, metadata: "Is anybody here?" }));
  } catch (error) {
    if (!(error instanceof ChannelNotBroadcasting)) throw error;
    console.log(printable(`error     ${error.name} (${error.$metadata.httpStatusCode}): ${error.message}`));
  }

  await tellOfStageAndRoom(endpoint, "ann");
} finally {
  // After a failure, a channel may still be live.
  for (const arn of created) await deleteChannelSafely(client, arn);
}
console.log("deleted   both channels and their stream keys");
client.destroy();

/** A local service can answer with a whole URL. */
function ingestUrl(endpoint = ""): string {
  return endpoint.includes("://") ? endpoint : `rtmps://${endpoint}:443/app/`;
}
