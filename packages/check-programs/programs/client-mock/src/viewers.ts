import { GetStreamCommand, type IvsClient, ListStreamsCommand } from "@aws-sdk/client-ivs";

/** The number of viewers of all live streams. */
export async function viewers(client: IvsClient): Promise<number> {
  const { streams = [] } = await client.send(new ListStreamsCommand({ filterBy: { health: "HEALTHY" } }));
  let sum = 0;
  for (const { channelArn } of streams) {
    const { stream } = await client.send(new GetStreamCommand({ channelArn: channelArn ?? "" }));
    sum += stream?.viewerCount ?? 0;
  }
  return sum;
}
