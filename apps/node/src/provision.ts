/** Creates the resources that a creator needs to go live. If a step fails, it removes them again, the last one first. */
import {
  type Channel,
  CreateChannelCommand,
  CreatePlaybackRestrictionPolicyCommand,
  CreateRecordingConfigurationCommand,
  type IvsClient,
  type StreamKey,
  TagResourceCommand,
  waitUntilRecordingConfigurationActive,
} from "@ivskit/client-ivs";
import { deleteChannelSafely } from "@ivskit/workflows";
import { findResources, tagsOf } from "./creator.ts";
import { isRefusedByService, LeftBehindError } from "./failures.ts";
import type { Log } from "./log.ts";
import { removePolicy, removeRecording, removeResources } from "./remove.ts";
import type { CreatorRequest } from "./request.ts";

/** Seconds within which a recording configuration must become active. Amazon IVS usually takes a few seconds. */
const maxActivationSeconds = 120;

export interface Provisioned {
  readonly channel: Channel;
  readonly streamKey: StreamKey;
  readonly policyArn: string;
  readonly recordingArn: string;
}

interface CreatedResource {
  readonly arn: string;
  readonly remove: () => Promise<void>;
}

/**
 * Creates a recording configuration, a playback restriction policy and a channel with a stream key, and returns them.
 *
 * @param signal once aborted, the work stops and is rolled back
 * @throws the error of the step that failed, or LeftBehindError with that error as its cause if a resource remains
 */
export async function provision(
  client: IvsClient,
  { name, bucket, allowedOrigins, allowedCountries, latencyMode }: CreatorRequest,
  signal: AbortSignal,
  log: Log,
): Promise<Provisioned> {
  const tags = tagsOf(name);
  const options = { abortSignal: signal };
  const created: CreatedResource[] = [];
  try {
    const destinationConfiguration = { s3: { bucketName: bucket } };
    const { recordingConfiguration } = await client.send(
      new CreateRecordingConfigurationCommand({ name, destinationConfiguration, tags }),
      options,
    );
    const recordingArn = required(recordingConfiguration?.arn);
    created.push({ arn: recordingArn, remove: () => removeRecording(client, recordingArn) });

    await waitUntilRecordingConfigurationActive(
      { client, maxWaitTime: maxActivationSeconds, abortSignal: signal },
      { arn: recordingArn },
    );

    const { playbackRestrictionPolicy } = await client.send(
      new CreatePlaybackRestrictionPolicyCommand({ name, allowedOrigins, allowedCountries, tags }),
      options,
    );
    const policyArn = required(playbackRestrictionPolicy?.arn);
    created.push({ arn: policyArn, remove: () => removePolicy(client, policyArn) });

    const references = { recordingConfigurationArn: recordingArn, playbackRestrictionPolicyArn: policyArn };
    const { channel, streamKey } = await client.send(
      new CreateChannelCommand({ name, latencyMode, ...references, tags }),
      options,
    );
    const channelArn = required(channel?.arn);
    created.push({ arn: channelArn, remove: () => deleteChannelSafely(client, channelArn) });

    // CreateChannel creates the stream key too, but without the tags.
    await client.send(new TagResourceCommand({ resourceArn: required(streamKey?.arn), tags }), options);
    return { channel: required(channel), streamKey: required(streamKey), policyArn, recordingArn };
  } catch (error) {
    const leftBehind = await rollBack(client, name, created, error, log);
    throw leftBehind.length > 0 ? new LeftBehindError(error, leftBehind) : error;
  }
}

/**
 * Removes the created resources, and returns those that could not be removed: ARNs or, for resources whose ARNs are not
 * known, a description. It never rejects.
 */
async function rollBack(
  client: IvsClient,
  creator: string,
  created: readonly CreatedResource[],
  error: unknown,
  log: Log,
): Promise<string[]> {
  const leftBehind: string[] = [];
  const undo = async (resource: string, remove: () => Promise<void>): Promise<void> => {
    try {
      await remove();
      log("info", "rolled back", { creator, resource });
    } catch (cause) {
      leftBehind.push(resource);
      log("error", "not rolled back", { creator, resource, error: cause instanceof Error ? cause.name : "unknown" });
    }
  };
  // Unless the service refused the call, the failed step may have created a resource whose ARN is not known.
  if (!isRefusedByService(error)) {
    const removeTagged = async (): Promise<void> => removeResources(client, await findResources(client, creator));
    await undo(`every resource with the tag creator=${creator}`, removeTagged);
  }
  for (const { arn, remove } of created.toReversed()) await undo(arn, remove);
  return leftBehind;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The answer of Amazon IVS lacks the resource that it was asked to create");
  return value;
}
