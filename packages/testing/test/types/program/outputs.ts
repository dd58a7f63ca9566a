/** The outputs of calls have types without a cast. */
import {
  type BatchError,
  BatchGetChannelCommand,
  type Channel,
  type ChannelType,
  GetChannelCommand,
  type GetChannelCommandOutput,
  GetStreamSessionCommand,
  IvsClient,
  ListTagsForResourceCommand,
  PutMetadataCommand,
} from "@ivskit/client-ivs";
import { type Given, same } from "./exactly.js";

const client = new IvsClient({ region: "us-west-2" });

export async function read(): Promise<void> {
  const output = await client.send(new GetChannelCommand({ arn: "a" }), { abortSignal: new AbortController().signal });
  same<typeof output, GetChannelCommandOutput>(true);
  same<typeof output.channel, Channel | undefined>(true);
  same<Given<typeof output.channel>["type"], ChannelType | undefined>(true);
  same<typeof output.$metadata.requestId, string | undefined>(true);
  same<typeof output.$metadata.httpStatusCode, number | undefined>(true);
  same<typeof output.$metadata.attempts, number | undefined>(true);
  // @ts-expect-error: a channel may be missing
  output.channel.arn;
  // @ts-expect-error: no such member
  output.chanel;

  const { streamSession } = await client.send(new GetStreamSessionCommand({ channelArn: "a" }));
  same<Given<typeof streamSession>["startTime"], Date | undefined>(true);
  const event = streamSession?.truncatedEvents?.[0];
  same<Given<typeof event>["eventTime"], Date | undefined>(true);
  const height: number | undefined = streamSession?.ingestConfiguration?.video?.videoHeight;
  same<typeof height, number | undefined>(true);

  const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn: "a" }));
  same<typeof tags, Record<string, string>>(true);

  const { channels, errors, cacheControl } = await client.send(new BatchGetChannelCommand({ arns: ["a"] }));
  same<typeof channels, Channel[] | undefined>(true);
  same<typeof errors, BatchError[] | undefined>(true);
  same<typeof cacheControl, string | undefined>(true);

  const nothing = await client.send(new PutMetadataCommand({ channelArn: "a", metadata: "m" }));
  same<keyof typeof nothing, "$metadata">(true);
}
