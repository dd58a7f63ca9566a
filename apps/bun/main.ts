/** A first call to Amazon IVS from Bun: create a channel, find it again, delete it. */
import { CreateChannelCommand, DeleteChannelCommand, GetChannelCommand, IvsClient } from "@ivskit/client-ivs";

// Region and credentials come from the environment; IVS_ENDPOINT names a local service instead of AWS.
const client = new IvsClient({ endpoint: process.env.IVS_ENDPOINT });

const created = await client.send(new CreateChannelCommand({ name: "hello-from-bun" }));
const arn = created.channel?.arn ?? "";
const { channel, $metadata } = await client.send(new GetChannelCommand({ arn }));
console.log(
  `created   channel "${channel?.name}" (${channel?.type}), found again with status ${$metadata.httpStatusCode}`,
);

await client.send(new DeleteChannelCommand({ arn }));
console.log("deleted   the channel");
client.destroy();
