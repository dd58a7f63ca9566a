/** Deletes a recording configuration that channels use. */
import {
  DeleteRecordingConfigurationCommand,
  type IvsClient,
  paginateListChannels,
  UpdateChannelCommand,
} from "@ivskit/client-ivs";
import { collect } from "../lists/collect.ts";
import type { WorkflowOptions } from "../run/options.ts";
import { resumable } from "../run/resumable.ts";
import { unless } from "../run/service-errors.ts";

/**
 * Detaches a recording configuration from all channels, and deletes it. The result is the ARNs of these channels. A
 * configuration that does not exist is a success. A live channel cannot be changed: stop its stream, and call again.
 *
 * @throws WorkflowError with the outcome `resumable`
 */
export function detachAndDeleteRecordingConfiguration(
  client: IvsClient,
  arn: string,
  options: WorkflowOptions = {},
): Promise<readonly string[]> {
  const callOptions = { abortSignal: options.abortSignal };
  return resumable(options, async (step) => {
    const channels = await step("ListChannels", arn, () =>
      collect(paginateListChannels({ client, callOptions }, { filterByRecordingConfigurationArn: arn }).items()),
    );
    const detached: string[] = [];
    for (const { arn: channelArn } of channels) {
      const command = new UpdateChannelCommand({ arn: channelArn, recordingConfigurationArn: "" });
      await step("UpdateChannel", channelArn, () =>
        // The channel was deleted meanwhile.
        unless(client.send(command, callOptions), "ResourceNotFoundException"),
      );
      if (channelArn) detached.push(channelArn);
    }
    const command = new DeleteRecordingConfigurationCommand({ arn });
    await step("DeleteRecordingConfiguration", arn, () =>
      unless(client.send(command, callOptions), "ResourceNotFoundException"),
    );
    return detached;
  });
}
