/** Makes first calls to Amazon IVS from Bun: it creates a channel, reads it and deletes it. The demo runs this file. */
import { CreateChannelCommand, DeleteChannelCommand, GetChannelCommand, IvsClient } from "@ivskit/client-ivs";

// Region and credentials come from the environment. IVS_ENDPOINT is the URL of a local service; without it, AWS is called.
const client = new IvsClient({ endpoint: process.env.IVS_ENDPOINT });

const created = await client.send(new CreateChannelCommand({ name: "hello-from-bun" }));
const arn = created.channel?.arn ?? "";
try {
  const { channel, $metadata } = await client.send(new GetChannelCommand({ arn }));
  console.log(
    `created   channel "${channel?.name}" (${channel?.type}), read back with status ${$metadata.httpStatusCode}`,
  );
} finally {
  await client.send(new DeleteChannelCommand({ arn }));
}
console.log("deleted   the channel");
client.destroy();
