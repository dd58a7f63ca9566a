/** Creates a channel whose streams are recorded. If a step fails, it removes both again. */
import {
  type Channel,
  CreateChannelCommand,
  type CreateChannelCommandInput,
  CreateRecordingConfigurationCommand,
  type CreateRecordingConfigurationCommandInput,
  DeleteChannelCommand,
  DeleteRecordingConfigurationCommand,
  type IvsClient,
  IvsServiceException,
  paginateListChannels,
  paginateListRecordingConfigurations,
  type RecordingConfiguration,
  type StreamKey,
  waitUntilRecordingConfigurationActive,
} from "@ivskit/client-ivs";
import { WorkflowError } from "../errors/workflow-error.ts";
import { collect } from "../lists/collect.ts";
import { checkOptions, type WorkflowOptions, workflowOptions } from "../run/options.ts";
import { textOf } from "../run/resumable.ts";
import { sleep } from "../run/retry.ts";
import { unless } from "../run/service-errors.ts";

export interface ChannelWithRecordingInput {
  /** The input of CreateChannel. */
  readonly channel?: Omit<CreateChannelCommandInput, "recordingConfigurationArn"> | undefined;
  /** The input of CreateRecordingConfiguration. */
  readonly recording: CreateRecordingConfigurationCommandInput;
}

export interface ChannelWithRecording {
  readonly channel: Channel;
  readonly streamKey: StreamKey;
  readonly recordingConfiguration: RecordingConfiguration;
}

/** The tag of the recording configuration, by which a configuration is found whose ARN did not arrive. */
const idTag = "ivskit-id";

const notFound = "ResourceNotFoundException";

/** The number of attempts to roll back. */
const maxAttempts = 3;

/**
 * Creates a recording configuration, waits until it is active, and creates a channel that uses it. If a step fails or
 * the function is aborted, it removes both again, also if only the response of the service was lost. The recording
 * configuration has the additional tag `ivskit-id`. If the response of its creation was lost, and it is not listed, it may
 * still appear: `leftBehind` then names the tag.
 *
 * @throws WorkflowError with the outcome `rolledBack` or `leftBehind`; TypeError for an option that does not exist
 */
export async function createChannelWithRecording(
  client: IvsClient,
  { channel: channelInput, recording }: ChannelWithRecordingInput,
  options: WorkflowOptions = {},
): Promise<ChannelWithRecording> {
  checkOptions(options, workflowOptions);
  const { abortSignal, onProgress, maxWaitSeconds: maxWaitTime = 120 } = options;
  const id = crypto.randomUUID();
  let step = "";
  let arn: string | undefined;
  let mayExist = false;
  const begin = (name: string): void => {
    step = name;
    abortSignal?.throwIfAborted();
    onProgress?.({ step, resourceArn: arn });
  };
  try {
    begin("CreateRecordingConfiguration");
    const create = new CreateRecordingConfigurationCommand({ ...recording, tags: { ...recording.tags, [idTag]: id } });
    mayExist = true;
    const { recordingConfiguration } = await client.send(create, { abortSignal });
    if (!recordingConfiguration) throw new TypeError("the response has no recordingConfiguration");
    arn = recordingConfiguration.arn;
    begin("RecordingConfigurationActive");
    await waitUntilRecordingConfigurationActive({ client, maxWaitTime, abortSignal }, { arn });
    begin("CreateChannel");
    const createChannel = new CreateChannelCommand({ ...channelInput, recordingConfigurationArn: arn });
    const { channel, streamKey } = await client.send(createChannel, { abortSignal });
    if (!channel || !streamKey) throw new TypeError("the response has no channel or streamKey");
    return { channel, streamKey, recordingConfiguration: { ...recordingConfiguration, state: "ACTIVE" } };
  } catch (cause) {
    // The client repeats no creation that may have taken effect, so this refusal means that nothing was created.
    if (arn === undefined && isRefusal(cause)) mayExist = false;
    const leftBehind = mayExist ? await rollBack(client, id, arn, options) : [];
    const isLeft = leftBehind.length > 0;
    const ending = isLeft ? `Remove these resources if they exist: ${leftBehind.join(", ")}.` : "Nothing remains.";
    throw new WorkflowError(`${step} failed: ${textOf(cause)} ${ending}`, {
      step,
      outcome: isLeft ? "leftBehind" : "rolledBack",
      leftBehind,
      cause,
    });
  }
}

/** Whether the service itself refused a call. A page of a proxy does not have this header. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof IvsServiceException &&
    error.$fault === "client" &&
    error.$response?.headers["x-amzn-errortype"] !== undefined
  );
}

/** Returns the resources that may remain: ARNs, or the tag of a configuration that was not found. */
async function rollBack(
  client: IvsClient,
  id: string,
  knownArn: string | undefined,
  { retryDelayMs = 1_000 }: WorkflowOptions,
): Promise<string[]> {
  let arn = knownArn;
  let left: string[] = [];
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    // A resource that was created a moment ago may not be listed yet.
    if (attempt > 1) await sleep(retryDelayMs);
    left = [arn ?? `the recording configuration with the tag ${idTag}=${id}`];
    try {
      const all = arn ? [] : await collect(paginateListRecordingConfigurations({ client }).items());
      arn ??= all.find(({ tags }) => tags?.[idTag] === id)?.arn;
      if (arn === undefined) continue;
      left = [arn];
      const users = paginateListChannels({ client }, { filterByRecordingConfigurationArn: arn }).items();
      for (const { arn: channelArn = "" } of await collect(users)) {
        left.unshift(channelArn);
        await unless(client.send(new DeleteChannelCommand({ arn: channelArn })), notFound);
        left.shift();
      }
      // The service refuses the deletion while a channel uses the configuration, even if that channel was not listed.
      await unless(client.send(new DeleteRecordingConfigurationCommand({ arn })), notFound);
      return [];
    } catch {
      // The next attempt begins with the resources that remain.
    }
  }
  return left;
}
