import ivs = require("@aws-sdk/client-ivs");

import type { Channel } from "@aws-sdk/client-ivs";

async function main(): Promise<void> {
  const client = new ivs.IvsClient({ endpoint: process.env.IVS_ENDPOINT });
  const output: ivs.CreateChannelCommandOutput = await client.send(new ivs.CreateChannelCommand({ name: "typed" }));
  const { name, type }: Channel = output.channel;
  console.log(JSON.stringify({ name, type }));
}

main();
