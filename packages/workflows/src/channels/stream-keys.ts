/** Removes the stream keys of a channel. */
import {
  DeleteStreamKeyCommand,
  type IvsClient,
  paginateListStreamKeys,
  type StreamKeySummary,
} from "@ivskit/client-ivs";
import { collect } from "../lists/collect.ts";
import type { WorkflowOptions } from "../run/options.ts";
import type { Step } from "../run/resumable.ts";
import { unless } from "../run/service-errors.ts";

/** Deletes all stream keys of the channel, and returns their summaries. @throws errors of the client */
export async function deleteStreamKeys(
  client: IvsClient,
  channelArn: string,
  { abortSignal }: WorkflowOptions,
  step: Step,
): Promise<readonly StreamKeySummary[]> {
  const callOptions = { abortSignal };
  const keys = await step("ListStreamKeys", channelArn, () =>
    collect(paginateListStreamKeys({ client, callOptions }, { channelArn }).items()),
  );
  for (const { arn } of keys) {
    const command = new DeleteStreamKeyCommand({ arn });
    await step("DeleteStreamKey", arn, () => unless(client.send(command, callOptions), "ResourceNotFoundException"));
  }
  return keys;
}
