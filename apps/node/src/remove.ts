/**
 * Removes the resources of a creator, even while the channel is live. Every exported function can be called again after
 * a failure.
 */
import {
  DeletePlaybackRestrictionPolicyCommand,
  DeleteRecordingConfigurationCommand,
  type IvsClient,
  ResourceNotFoundException,
} from "@ivskit/client-ivs";
import { deleteChannelSafely } from "@ivskit/workflows";
import type { CreatorResources } from "./creator.ts";

/** Removes all resources, channels first: a policy or recording configuration cannot be deleted while it is in use. */
export async function removeResources(
  client: IvsClient,
  { channels, policies, recordings }: CreatorResources,
): Promise<void> {
  for (const { arn } of channels) if (arn) await deleteChannelSafely(client, arn);
  for (const { arn } of policies) if (arn) await removePolicy(client, arn);
  for (const { arn } of recordings) if (arn) await removeRecording(client, arn);
}

export async function removePolicy(client: IvsClient, arn: string): Promise<void> {
  await ignoreNotFound(client.send(new DeletePlaybackRestrictionPolicyCommand({ arn })));
}

export async function removeRecording(client: IvsClient, arn: string): Promise<void> {
  await ignoreNotFound(client.send(new DeleteRecordingConfigurationCommand({ arn })));
}

/** Waits for a removal, and ignores its error if the resource does not exist any more. */
async function ignoreNotFound(removal: Promise<unknown>): Promise<void> {
  try {
    await removal;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}
