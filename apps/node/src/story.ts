/**
 * Creates, uses and deletes channels, a stage and a chat room, and prints each step. The demo runs this file. Region
 * and credentials come from the environment. `IVS_ENDPOINT` must be the URL of a local service, which also replaces the
 * encoder.
 */
import {
  ChannelNotBroadcasting,
  CreateChannelCommand,
  DeleteChannelCommand,
  GetStreamCommand,
  IvsClient,
  PutMetadataCommand,
  paginateListChannels,
  StopStreamCommand,
  waitUntilStreamLive,
  waitUntilStreamOffline,
} from "@ivskit/client-ivs";
import { printable } from "./log.ts";
import { startEncoder } from "./story/encoder.ts";
import { tellOfStageAndRoom } from "./story/stage-and-room.ts";

const endpoint = process.env.IVS_ENDPOINT;
const client = new IvsClient({ endpoint });

const { channel } = await client.send(new CreateChannelCommand({ name: "first-steps", tags: { made: "by-demo" } }));
const channelArn = channel?.arn ?? "";
console.log(`created   channel "${channel?.name}" (${channel?.type}, latency ${channel?.latencyMode})`);
console.log(`ingest    rtmps://${channel?.ingestEndpoint}:443/app/`);

await startEncoder(endpoint, channelArn);
const live = await waitUntilStreamLive({ client, maxWaitTime: 60 }, { channelArn });
const { stream } = await client.send(new GetStreamCommand({ channelArn }));
console.log(`live      ${live.state}: ${stream?.state}, ${stream?.health}, ${stream?.viewerCount} viewers`);

await client.send(new PutMetadataCommand({ channelArn, metadata: JSON.stringify({ poll: "Tea or coffee?" }) }));
console.log("metadata  sent to all viewers");

const rehearsal = await client.send(new CreateChannelCommand({ name: "rehearsal", type: "BASIC" }));
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

for (const arn of [channelArn, rehearsal.channel?.arn ?? ""]) await client.send(new DeleteChannelCommand({ arn }));
console.log("deleted   both channels and their stream keys");
client.destroy();
