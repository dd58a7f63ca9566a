import { type ChannelSummary, CreateChannelCommand, IvsClient, paginateListChannels } from "@aws-sdk/client-ivs";

export const ivs = new IvsClient({ region: "us-west-2", endpoint: process.env.IVS_ENDPOINT });

export async function openChannel(name: string): Promise<string> {
  const { channel } = await ivs.send(new CreateChannelCommand({ name, type: "BASIC", latencyMode: "LOW" }));
  if (!channel?.arn) throw new Error(`no channel for ${name}`);
  return channel.arn;
}

export async function allChannels(): Promise<ChannelSummary[]> {
  const found: ChannelSummary[] = [];
  for await (const { channels = [] } of paginateListChannels({ client: ivs, pageSize: 2 }, {})) found.push(...channels);
  return found;
}
