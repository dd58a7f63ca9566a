import { type ChannelSummary, IvsClient, ListChannelsCommand } from "@aws-sdk/client-ivs";

declare const settings: { endpoint: string; credentials: { accessKeyId: string; secretAccessKey: string } };

/** The page lists channels by itself, with the credentials of the person who is signed in. */
export async function list(): Promise<ChannelSummary[]> {
  const client = new IvsClient({ region: "us-west-2", ...settings });
  return (await client.send(new ListChannelsCommand({ maxResults: 5 }))).channels ?? [];
}

Object.assign(globalThis, { list });
