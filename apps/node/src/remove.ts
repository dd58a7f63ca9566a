/**
 * Removes the resources of a creator, even while the channel is live. Every exported function can be called again after
 * a failure.
 */
import { setTimeout } from "node:timers/promises";
import {
  ChannelNotBroadcasting,
  DeleteChannelCommand,
  DeletePlaybackRestrictionPolicyCommand,
  DeleteRecordingConfigurationCommand,
  DeleteStreamKeyCommand,
  type IvsClient,
  paginateListStreamKeys,
  ResourceNotFoundException,
  StopStreamCommand,
  StreamUnavailable,
  waitUntilStreamOffline,
} from "@ivskit/client-ivs";
import type { CreatorResources } from "./creator.ts";

const maxStopSeconds = 90;
const maxStopAttempts = 5;
const stopRetryDelayMs = 1000;

/** Removes all resources, channels first: a policy or recording configuration cannot be deleted while it is in use. */
export async function removeResources(
  client: IvsClient,
  { channels, policies, recordings }: CreatorResources,
): Promise<void> {
  for (const { arn } of channels) if (arn) await removeChannel(client, arn);
  for (const { arn } of policies) if (arn) await removePolicy(client, arn);
  for (const { arn } of recordings) if (arn) await removeRecording(client, arn);
}

/** Deletes the stream keys, stops the stream, waits until it has ended, and deletes the channel. */
export async function removeChannel(client: IvsClient, channelArn: string): Promise<void> {
  await ignoreNotFound(async () => {
    // The stream keys are deleted first, because an encoder reconnects while its key is valid.
    for await (const { arn } of paginateListStreamKeys({ client }, { channelArn }).items()) {
      if (arn) await ignoreNotFound(() => client.send(new DeleteStreamKeyCommand({ arn })));
    }
    await stopStream(client, channelArn);
    await waitUntilStreamOffline({ client, maxWaitTime: maxStopSeconds }, { channelArn });
    await client.send(new DeleteChannelCommand({ arn: channelArn }));
  });
}

export async function removePolicy(client: IvsClient, arn: string): Promise<void> {
  await ignoreNotFound(() => client.send(new DeletePlaybackRestrictionPolicyCommand({ arn })));
}

export async function removeRecording(client: IvsClient, arn: string): Promise<void> {
  await ignoreNotFound(() => client.send(new DeleteRecordingConfigurationCommand({ arn })));
}

/**
 * Stops the stream, if there is one. While a stream starts or ends, the service answers `StreamUnavailable`, so the
 * call is repeated, up to `maxStopAttempts` attempts in all.
 */
async function stopStream(client: IvsClient, channelArn: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.send(new StopStreamCommand({ channelArn }));
      return;
    } catch (error) {
      if (error instanceof ChannelNotBroadcasting) return;
      if (!(error instanceof StreamUnavailable) || attempt === maxStopAttempts) throw error;
      await setTimeout(stopRetryDelayMs);
    }
  }
}

/** Calls `remove`, and ignores its error if the resource does not exist any more. */
async function ignoreNotFound(remove: () => Promise<unknown>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}
