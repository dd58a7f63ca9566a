/** Deletes a channel, live or not. */
import { DeleteChannelCommand, type IvsClient, waitUntilStreamOffline } from "@ivskit/client-ivs";
import type { WorkflowOptions } from "../run/options.ts";
import { resumable } from "../run/resumable.ts";
import { retryAfter } from "../run/retry.ts";
import { isNamed } from "../run/service-errors.ts";
import { stop } from "../streams/stop-stream-if-live.ts";
import { deleteStreamKeys } from "./stream-keys.ts";

/**
 * Deletes the stream keys of a channel, so that no encoder connects again, stops its stream, waits until it is offline,
 * and deletes the channel. A channel that does not exist is a success.
 *
 * @throws WorkflowError with the outcome `resumable`
 */
export function deleteChannelSafely(
  client: IvsClient,
  channelArn: string,
  options: WorkflowOptions = {},
): Promise<void> {
  const { abortSignal, maxWaitSeconds: maxWaitTime = 120 } = options;
  return resumable(options, async (step) => {
    try {
      await deleteStreamKeys(client, channelArn, options, step);
      await step("StopStream", channelArn, () => stop(client, channelArn, options));
      await step("StreamOffline", channelArn, () =>
        waitUntilStreamOffline({ client, maxWaitTime, abortSignal }, { channelArn }),
      );
      const command = new DeleteChannelCommand({ arn: channelArn });
      await step("DeleteChannel", channelArn, () =>
        retryAfter(["ConflictException"], options, () => client.send(command, { abortSignal })),
      );
    } catch (error) {
      if (!isNamed(error, "ResourceNotFoundException")) throw error;
    }
  });
}
