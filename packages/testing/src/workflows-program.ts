/** Uses every function of `@ivskit/workflows` in a runtime, against a local service. The outcome is the same in every runtime. */
import { type Credentials, IvsClient, paginateListChannels } from "@ivskit/client-ivs";
import {
  collect,
  createChannelWithRecording,
  createDurableObjectRateLimiter,
  createMetadataReader,
  createRateLimiter,
  createRedisRateLimiter,
  deleteChannelSafely,
  detachAndDeleteRecordingConfiguration,
  formatArn,
  getChannels,
  getStreamOrUndefined,
  isLive,
  type LimiterObjectStub,
  MetadataQueue,
  parseArn,
  RateLimiterObject,
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

/** Sends metadata with the limiter in memory and with a Durable Object without its platform. Returns the outcomes. */
async function sendMetadata(client: IvsClient, channelArn: string): Promise<readonly unknown[]> {
  const values = new Map<string, unknown>();
  const object = new RateLimiterObject({
    storage: { get: async (key) => values.get(key), put: async (key, value) => void values.set(key, value) },
    blockConcurrencyWhile: (work) => work(),
  });
  const stub: LimiterObjectStub = { fetch: (url, init) => object.fetch(new Request(url, init)) };
  const queues = [createRateLimiter(), createDurableObjectRateLimiter(stub)].map(
    (limiter) => new MetadataQueue(client, { limiter }),
  );
  const outcomes: unknown[] = [];
  for (const queue of queues) {
    const text = "€".repeat(300);
    const sent = [1, 2, 3, 4, 5, 6].map((number) => queue.send(channelArn, `${number}${text}`));
    sent.push(queue.send(channelArn, "old", { key: "score" }), queue.send(channelArn, "new", { key: "score" }));
    outcomes.push((await Promise.all(sent)).join());
    await queue[Symbol.asyncDispose]();
    outcomes.push(await queue.send(channelArn, "late").catch(({ name }: Error) => name));
  }
  const noRedis = createRedisRateLimiter(async ([name]) => Promise.reject(new RangeError(`no ${name}`)));
  outcomes.push(await noRedis.acquire([{ key: "a", perSecond: 1 }]).catch(({ message }: Error) => message));
  outcomes.push(createMetadataReader()('[{"id":1,"data":2}]'));
  return outcomes;
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
  const metadata = await sendMetadata(client, arn);
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
    metadata,
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
