/** Makes what a creator needs to go live. If a step fails, what was made is removed again, the last thing first. */
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
import { findResources, tagsOf } from "./creator.ts";
import { isRefusedByService, LeftBehindError } from "./failures.ts";
import type { Log } from "./log.ts";
import { removeChannel, removePolicy, removeRecording, removeResources } from "./remove.ts";
import type { CreatorRequest } from "./request.ts";

/** Seconds; Amazon IVS mostly takes a few. */
const longestActivation = 120;

export interface Provisioned {
  readonly channel: Channel;
  readonly streamKey: StreamKey;
  readonly policyArn: string;
  readonly recordingArn: string;
}

interface Made {
  readonly arn: string;
  readonly remove: () => Promise<void>;
}

/**
 * @param signal ends the work, which is then rolled back
 * @throws LeftBehindError when not everything could be removed; otherwise what made a step fail
 */
export async function provision(
  client: IvsClient,
  { name, bucket, allowedOrigins, allowedCountries, latencyMode }: CreatorRequest,
  signal: AbortSignal,
  log: Log,
): Promise<Provisioned> {
  const tags = tagsOf(name);
  const options = { abortSignal: signal };
  const made: Made[] = [];
  try {
    const destinationConfiguration = { s3: { bucketName: bucket } };
    const { recordingConfiguration } = await client.send(
      new CreateRecordingConfigurationCommand({ name, destinationConfiguration, tags }),
      options,
    );
    const recordingArn = given(recordingConfiguration?.arn);
    made.push({ arn: recordingArn, remove: () => removeRecording(client, recordingArn) });

    await waitUntilRecordingConfigurationActive(
      { client, maxWaitTime: longestActivation, abortSignal: signal },
      { arn: recordingArn },
    );

    const { playbackRestrictionPolicy } = await client.send(
      new CreatePlaybackRestrictionPolicyCommand({ name, allowedOrigins, allowedCountries, tags }),
      options,
    );
    const policyArn = given(playbackRestrictionPolicy?.arn);
    made.push({ arn: policyArn, remove: () => removePolicy(client, policyArn) });

    const references = { recordingConfigurationArn: recordingArn, playbackRestrictionPolicyArn: policyArn };
    const { channel, streamKey } = await client.send(
      new CreateChannelCommand({ name, latencyMode, ...references, tags }),
      options,
    );
    const channelArn = given(channel?.arn);
    made.push({ arn: channelArn, remove: () => removeChannel(client, channelArn) });

    // The stream key was made together with the channel, but got none of its tags.
    await client.send(new TagResourceCommand({ resourceArn: given(streamKey?.arn), tags }), options);
    return { channel: given(channel), streamKey: given(streamKey), policyArn, recordingArn };
  } catch (error) {
    const leftBehind = await rollBack(client, name, made, error, log);
    throw leftBehind.length > 0 ? new LeftBehindError(error, leftBehind) : error;
  }
}

/** Never rejects. Returns the ARNs of what could not be removed. */
async function rollBack(
  client: IvsClient,
  creator: string,
  made: readonly Made[],
  error: unknown,
  log: Log,
): Promise<string[]> {
  const leftBehind: string[] = [];
  const undo = async (what: string, remove: () => Promise<void>): Promise<void> => {
    try {
      await remove();
      log("info", "rolled back", { creator, what });
    } catch (cause) {
      leftBehind.push(what);
      log("error", "not rolled back", { creator, what, error: cause instanceof Error ? cause.name : "unknown" });
    }
  };
  // Unless the service refused it, the step that failed may have been carried out, and its ARN is not known.
  if (!isRefusedByService(error)) {
    const sweep = async (): Promise<void> => removeResources(client, await findResources(client, creator));
    await undo(`whatever is tagged creator=${creator}`, sweep);
  }
  for (const { arn, remove } of made.toReversed()) await undo(arn, remove);
  return leftBehind;
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The service's answer lacks what it was asked to make");
  return value;
}
