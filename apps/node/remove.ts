/** Takes away what belongs to a creator, also while the channel is live. Everything here may be repeated. */
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

/** Seconds. */
const longestStop = 90;

/** The channel first: what it refers to cannot go before. */
export async function removeResources(
  client: IvsClient,
  { channels, policies, recordings }: CreatorResources,
): Promise<void> {
  for (const { arn } of channels) if (arn) await removeChannel(client, arn);
  for (const { arn } of policies) if (arn) await removePolicy(client, arn);
  for (const { arn } of recordings) if (arn) await removeRecording(client, arn);
}

/** Ends the broadcast, waits until it is over, and deletes the channel. */
export async function removeChannel(client: IvsClient, channelArn: string): Promise<void> {
  await unlessGone(async () => {
    // Encoders come back by themselves as long as their key is good.
    for await (const { arn } of paginateListStreamKeys({ client }, { channelArn }).items()) {
      if (arn) await unlessGone(() => client.send(new DeleteStreamKeyCommand({ arn })));
    }
    await stopStream(client, channelArn);
    await waitUntilStreamOffline({ client, maxWaitTime: longestStop }, { channelArn });
    await client.send(new DeleteChannelCommand({ arn: channelArn }));
  });
}

export async function removePolicy(client: IvsClient, arn: string): Promise<void> {
  await unlessGone(() => client.send(new DeletePlaybackRestrictionPolicyCommand({ arn })));
}

export async function removeRecording(client: IvsClient, arn: string): Promise<void> {
  await unlessGone(() => client.send(new DeleteRecordingConfigurationCommand({ arn })));
}

/** A stream that is just beginning or ending cannot be stopped for a moment. */
async function stopStream(client: IvsClient, channelArn: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.send(new StopStreamCommand({ channelArn }));
      return;
    } catch (error) {
      if (error instanceof ChannelNotBroadcasting) return;
      if (!(error instanceof StreamUnavailable) || attempt === 5) throw error;
      await setTimeout(1000);
    }
  }
}

/** What somebody else, or an earlier try, has deleted already is as it should be. */
async function unlessGone(remove: () => Promise<unknown>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}
