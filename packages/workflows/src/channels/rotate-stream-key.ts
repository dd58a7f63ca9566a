/** Replaces the stream key of a channel. */
import { CreateStreamKeyCommand, type IvsClient, type StreamKey } from "@ivskit/client-ivs";
import { type WorkflowOptions, workflowOptions } from "../run/options.ts";
import { resumable } from "../run/resumable.ts";
import { retryAfter } from "../run/retry.ts";
import { stop } from "../streams/stop-stream-if-live.ts";
import { deleteStreamKeys } from "./stream-keys.ts";

export interface RotateOptions extends WorkflowOptions {
  /** The tags of the new key. Default: those of the key that this call deletes. */
  readonly tags?: Record<string, string> | undefined;
}

/**
 * Deletes the stream key of a channel, stops the stream of an encoder that used it, and returns a new key with its
 * value. A channel has one key, so for a moment it has none. Call it again after a failure: it then replaces a key
 * whose value did not arrive. Give it `tags` in that case.
 *
 * @throws WorkflowError with the outcome `resumable`
 */
export function rotateStreamKey(
  client: IvsClient,
  channelArn: string,
  options: RotateOptions = {},
): Promise<StreamKey> {
  const { abortSignal } = options;
  return resumable(
    options,
    async (step) => {
      const [old] = await deleteStreamKeys(client, channelArn, options, step);
      await step("StopStream", channelArn, () => stop(client, channelArn, options));
      const command = new CreateStreamKeyCommand({ channelArn, tags: options.tags ?? old?.tags });
      // The deletion of a key takes effect a little later, and until then the quota is used up.
      const { streamKey } = await step("CreateStreamKey", channelArn, () =>
        retryAfter(["ServiceQuotaExceededException"], options, () => client.send(command, { abortSignal })),
      );
      if (streamKey === undefined) throw new Error("the response has no streamKey");
      return streamKey;
    },
    `${workflowOptions},tags`,
  );
}
