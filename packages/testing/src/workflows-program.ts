/** Uses every function of `@ivskit/workflows` in a runtime, against a local service. The outcome is the same in every runtime. */
import { type Credentials, IvsClient, paginateListChannels } from "@ivskit/client-ivs";
import {
  collect,
  createChannelWithRecording,
  deleteChannelSafely,
  detachAndDeleteRecordingConfiguration,
  formatArn,
  getChannels,
  getStreamOrUndefined,
  isLive,
  parseArn,
  revokeViewerSessions,
  rotateStreamKey,
  stopStreamIfLive,
  type WorkflowError,
} from "@ivskit/workflows";

/** A local service. */
export interface WorkflowsPlace {
  readonly endpoint: string;
  readonly credentials: Credentials;
}

export async function useWorkflows({
  endpoint,
  credentials,
}: WorkflowsPlace): Promise<Readonly<Record<string, unknown>>> {
  const client = new IvsClient({ endpoint, region: "us-west-2", credentials });
  const recording = { destinationConfiguration: { s3: { bucketName: "archive" } } };
  const { channel, streamKey, recordingConfiguration } = await createChannelWithRecording(client, { recording });
  const arn = channel.arn ?? "";
  const control = (path: string, body: object): Promise<Response> =>
    fetch(`${endpoint}/_ivskit/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  await control("streams/start", { channelArn: arn });
  const live = [await isLive(client, arn), (await getStreamOrUndefined(client, arn))?.health];
  const key = await rotateStreamKey(client, arn);
  live.push(await isLive(client, arn), await stopStreamIfLive(client, arn));
  const steps: string[] = [];
  const failure = await deleteChannelSafely(client, arn, {
    onProgress: ({ step }) => steps.push(step),
    abortSignal: AbortSignal.abort(),
  }).catch(({ name, outcome }: WorkflowError) => [name, outcome]);
  const detached = await detachAndDeleteRecordingConfiguration(client, recordingConfiguration.arn);
  const { channels } = await getChannels(client, [arn]);
  const revoked = await revokeViewerSessions(client, [{ channelArn: arn, viewerId: "ann" }]);
  await deleteChannelSafely(client, arn, { onProgress: ({ step }) => steps.push(step) });
  return {
    live,
    isNewKey: key.value !== streamKey.value,
    failure,
    steps,
    isDetached: detached.length === 1 && detached[0] === arn,
    found: channels.map(({ recordingConfigurationArn }) => recordingConfigurationArn),
    revoked,
    left: (await collect(paginateListChannels({ client }).items())).length,
    isSameArn: formatArn(parseArn(arn, "channel")) === arn,
  };
}
