/** Stops the stream of a channel, live or not. */
import { type IvsClient, StopStreamCommand } from "@ivskit/client-ivs";
import type { WorkflowOptions } from "../run/options.ts";
import { resumable } from "../run/resumable.ts";
import { retryAfter } from "../run/retry.ts";
import { unless } from "../run/service-errors.ts";

/**
 * Stops the stream of a channel. Returns whether there was one. An encoder may connect again at once, unless its stream
 * key was deleted. While a stream starts or ends, the service cannot stop it, so the call is repeated.
 *
 * @throws WorkflowError with the outcome `resumable`
 */
export function stopStreamIfLive(
  client: IvsClient,
  channelArn: string,
  options: WorkflowOptions = {},
): Promise<boolean> {
  return resumable(options, (step) =>
    step("StopStream", channelArn, async () => (await stop(client, channelArn, options)) !== undefined),
  );
}

/** Returns undefined if the channel is offline. @throws errors of the client, as for unknown channels */
export function stop(client: IvsClient, channelArn: string, options: WorkflowOptions): Promise<object | undefined> {
  const { abortSignal } = options;
  return retryAfter(["StreamUnavailable"], options, () =>
    unless(client.send(new StopStreamCommand({ channelArn }), { abortSignal }), "ChannelNotBroadcasting"),
  );
}
