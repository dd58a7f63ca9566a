/** Tells whether a channel is live, without an error for an offline channel. */
import { GetStreamCommand, type IvsClient, type Stream } from "@ivskit/client-ivs";
import { type CallOptions, checkOptions, workflowOptions } from "../run/options.ts";
import { unless } from "../run/service-errors.ts";

/** Returns the stream of a channel; undefined if it is offline. @throws errors of the client, as for unknown channels */
export async function getStreamOrUndefined(
  client: IvsClient,
  channelArn: string,
  options: CallOptions = {},
): Promise<Stream | undefined> {
  checkOptions(options, workflowOptions);
  const { abortSignal } = options;
  const call = client.send(new GetStreamCommand({ channelArn }), { abortSignal });
  return (await unless(call, "ChannelNotBroadcasting"))?.stream;
}

/**
 * Whether the channel has a stream. The member `state` of the stream is not used, since it is not dependable while a
 * stream ends. @throws errors of the client, as for unknown channels
 */
export async function isLive(client: IvsClient, channelArn: string, options?: CallOptions): Promise<boolean> {
  return (await getStreamOrUndefined(client, channelArn, options)) !== undefined;
}
