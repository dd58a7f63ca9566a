/** Functions of one kind of call: streams, lists and batches, against a local service. */
import { IvsClient, paginateListChannels, ResourceNotFoundException } from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";
import { describe, expect, test, vi } from "vitest";
import { getChannels } from "../src/batches/get-channels.ts";
import { revokeViewerSessions } from "../src/batches/revoke-viewer-sessions.ts";
import { createChannelWithRecording } from "../src/channels/create-channel-with-recording.ts";
import { deleteChannelSafely } from "../src/channels/delete-channel-safely.ts";
import { rotateStreamKey } from "../src/channels/rotate-stream-key.ts";
import { BatchItemError, WorkflowError } from "../src/errors/workflow-error.ts";
import { createRateLimiter } from "../src/limits/memory.ts";
import { collect } from "../src/lists/collect.ts";
import { detachAndDeleteRecordingConfiguration } from "../src/recordings/detach-and-delete-recording-configuration.ts";
import type { WorkflowOptions } from "../src/run/options.ts";
import { getStreamOrUndefined, isLive } from "../src/streams/get-stream.ts";
import { stopStreamIfLive } from "../src/streams/stop-stream-if-live.ts";
import { createWorld, fast, type World } from "./support.ts";

const unknown = "arn:aws:ivs:us-west-2:123456789012:channel/unknown";

async function channelsOf({ ivs }: World, count: number): Promise<string[]> {
  const arns: string[] = [];
  for (let index = 0; index < count; index++) arns.push((await ivs.createChannel({})).channel?.arn ?? "");
  return arns;
}

describe("streams", () => {
  test("offline, live, starving, and stopped", async () => {
    const world = createWorld();
    const [arn = ""] = await channelsOf(world, 1);
    expect([await getStreamOrUndefined(world.client, arn), await isLive(world.client, arn)]).toEqual([
      undefined,
      false,
    ]);
    await world.local.streams.start(arn);
    await world.local.streams.starve(arn);
    expect(await getStreamOrUndefined(world.client, arn)).toMatchObject({ channelArn: arn, health: "STARVING" });
    expect(await isLive(world.client, arn)).toBe(true);
    expect(await stopStreamIfLive(world.client, arn)).toBe(true);
    expect(await stopStreamIfLive(world.client, arn)).toBe(false);
    expect(await isLive(world.client, arn)).toBe(false);
  });

  test("a channel that does not exist is an error", async () => {
    const { client } = createWorld();
    await expect(isLive(client, unknown)).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(stopStreamIfLive(client, unknown)).rejects.toMatchObject({
      name: "WorkflowError",
      step: "StopStream",
      outcome: "resumable",
      cause: expect.any(ResourceNotFoundException),
    });
  });

  test("a stream that cannot be stopped yet", async () => {
    const world = createWorld();
    const [arn = ""] = await channelsOf(world, 1);
    await world.local.streams.start(arn);
    world.local.faults.set({ operation: "StopStream", fault: "StreamUnavailable", count: 3 });
    expect(await stopStreamIfLive(world.client, arn, fast)).toBe(true);
    expect(world.called).toEqual(["StopStream", "StopStream", "StopStream", "StopStream"]);
  });

  test("a stream that can never be stopped", async () => {
    const world = createWorld();
    const [arn = ""] = await channelsOf(world, 1);
    world.local.faults.set({ operation: "StopStream", fault: "StreamUnavailable" });
    const stopping = stopStreamIfLive(world.client, arn, { ...fast, maxWaitSeconds: 0.05 });
    await expect(stopping).rejects.toThrow(/^StopStream failed: StreamUnavailable: .*Call the function again/);
    const abortSignal = AbortSignal.timeout(20);
    const options = { retryDelayMs: 60_000, abortSignal };
    await expect(stopStreamIfLive(world.client, arn, options)).rejects.toMatchObject({
      cause: { name: "TimeoutError" },
    });
  });
});

describe("rotateStreamKey", () => {
  test("a response without a key is an error", async () => {
    const { local, ivs } = createWorld();
    const channelArn = (await ivs.createChannel({})).channel?.arn ?? "";
    const client = new IvsClient({
      region: "us-west-2",
      credentials: defaultCredentials,
      fetch: async (request) => {
        const isCreation = request.url.endsWith("/CreateStreamKey");
        const response = await local.fetch(request);
        return isCreation ? Response.json({}) : response;
      },
    });
    await expect(rotateStreamKey(client, channelArn, fast)).rejects.toMatchObject({
      step: "CreateStreamKey",
      outcome: "resumable",
      cause: { message: "the response has no streamKey" },
    });
  });

  test("gives a new key with the tags of the old one, and tells each step", async () => {
    const world = createWorld();
    const created = await world.ivs.createChannel({});
    const channelArn = created.channel?.arn ?? "";
    const oldArn = created.streamKey?.arn;
    await world.ivs.tagResource({ resourceArn: oldArn, tags: { who: "ann" } });
    const steps: object[] = [];
    const key = await rotateStreamKey(world.client, channelArn, { onProgress: (step) => steps.push(step) });
    expect(key).toMatchObject({ channelArn, tags: { who: "ann" }, value: expect.stringMatching(/^sk_/) });
    expect(key.value).not.toBe(created.streamKey?.value);
    expect(steps).toEqual([
      { step: "ListStreamKeys", resourceArn: channelArn },
      { step: "DeleteStreamKey", resourceArn: oldArn },
      { step: "StopStream", resourceArn: channelArn },
      { step: "CreateStreamKey", resourceArn: channelArn },
    ]);
  });

  test("the quota is used up until the deletion has taken effect", async () => {
    const world = createWorld();
    const [arn = ""] = await channelsOf(world, 1);
    // The key that another program creates in between uses up the quota until it is deleted.
    let rival: string | undefined;
    const onProgress = async ({ step }: { step: string }): Promise<void> => {
      if (step !== "StopStream") return;
      rival = (await world.ivs.createStreamKey({ channelArn: arn })).streamKey?.arn;
      await vi.waitFor(() => expect(creations()).toBeGreaterThan(1), 5_000);
      await world.ivs.deleteStreamKey({ arn: rival });
    };
    const creations = () => world.called.filter((name) => name === "CreateStreamKey").length;
    world.local.faults.set({ operation: "StopStream", fault: "latency", milliseconds: 300 });
    const key = await rotateStreamKey(world.client, arn, { onProgress, retryDelayMs: 20 });
    expect(rival).toBeTruthy();
    expect(key.arn).not.toBe(rival);
    expect(creations()).toBeGreaterThan(1);
  });

  test("no error shows the value of a key", async () => {
    const world = createWorld();
    const created = await world.ivs.createChannel({});
    world.local.faults.set({ operation: "CreateStreamKey", fault: "truncate" });
    const failure = await rotateStreamKey(world.client, created.channel?.arn ?? "").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkflowError);
    const texts = [failure, (failure as Error).cause].map(
      (error) => `${(error as Error).stack}${JSON.stringify(error)}`,
    );
    expect(texts.join("")).not.toMatch(/sk_us-west-2/);
  });
});

describe("batches", () => {
  test("channels in batches of 50, each once, in the order of the ARNs", async () => {
    const world = createWorld({ quotas: false });
    const arns = (await channelsOf(world, 101)).toReversed();
    const { channels, errors } = await getChannels(world.client, [...arns, ...arns]);
    expect(channels.map(({ arn }) => arn)).toEqual(arns);
    expect(errors).toEqual([]);
    expect(world.called).toEqual(["BatchGetChannel", "BatchGetChannel", "BatchGetChannel"]);
  });

  test("items that the service refuses are thrown or returned, after all batches", async () => {
    const world = createWorld({ quotas: false });
    const arns = await channelsOf(world, 51);
    const wanted = [unknown, ...arns];
    const failure = await getChannels(world.client, wanted).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BatchItemError);
    expect(failure).toMatchObject({
      errors: [{ arn: unknown }],
      message: expect.stringMatching(/^The service refused 1 of 52 items: \w+; the first is arn:\S+channel\/unknown$/),
    });
    const found = await getChannels(world.client, wanted, { itemErrors: "return" });
    expect(found.channels).toHaveLength(51);
    expect(found.errors).toMatchObject([{ arn: unknown }]);
    expect(world.called).toHaveLength(4);
  });

  test("none", async () => {
    const world = createWorld();
    expect(await getChannels(world.client, [])).toEqual({ channels: [], errors: [] });
    expect(await revokeViewerSessions(world.client, [])).toEqual([]);
    expect(world.called).toEqual([]);
  });

  test("sessions of viewers in batches of 20", async () => {
    const world = createWorld();
    const [channelArn = ""] = await channelsOf(world, 1);
    const sessions = Array.from({ length: 45 }, (_, index) => ({ channelArn, viewerId: `viewer-${index}` }));
    expect(await revokeViewerSessions(world.client, sessions)).toEqual([]);
    expect(world.called).toHaveLength(3);
    const odd = [...sessions, { channelArn: unknown, viewerId: "ann" }];
    await expect(revokeViewerSessions(world.client, odd)).rejects.toThrow(
      /^The service refused 1 of 46 items: \w+; the first is arn:/,
    );
    const errors = await revokeViewerSessions(world.client, odd, { itemErrors: "return" });
    expect(errors).toMatchObject([{ channelArn: unknown, viewerId: "ann" }]);
  });

  test("an abort ends between batches", async () => {
    const world = createWorld({ quotas: false });
    const arns = await channelsOf(world, 51);
    const aborting = new AbortController();
    const wanted = (function* () {
      yield* arns;
      aborting.abort();
    })();
    await expect(getChannels(world.client, wanted, { abortSignal: aborting.signal })).rejects.toThrow();
    expect(world.called).toEqual([]);
  });
});

describe("wrong arguments", () => {
  const recording = { destinationConfiguration: { s3: { bucketName: "archive" } } };
  const misspelt: object = { abortSignals: undefined, maxWaitSecond: 3 };
  test.each<readonly [string, (client: IvsClient) => Promise<unknown>]>([
    ["createChannelWithRecording", (client) => createChannelWithRecording(client, { recording }, misspelt)],
    ["deleteChannelSafely", (client) => deleteChannelSafely(client, unknown, misspelt)],
    ["detachAndDelete", (client) => detachAndDeleteRecordingConfiguration(client, unknown, misspelt)],
    ["getChannels", (client) => getChannels(client, [], misspelt)],
    ["getStreamOrUndefined", (client) => getStreamOrUndefined(client, unknown, misspelt)],
    ["revokeViewerSessions", (client) => revokeViewerSessions(client, [], misspelt)],
    ["rotateStreamKey", (client) => rotateStreamKey(client, unknown, misspelt)],
    ["stopStreamIfLive", (client) => stopStreamIfLive(client, unknown, misspelt)],
  ])("%s names an option that does not exist", async (_, call) => {
    const { client, called } = createWorld();
    await expect(call(client)).rejects.toThrow(/^abortSignals is not an option: expected abortSignal/);
    expect(called).toEqual([]);
  });

  test("one object of options serves all functions", async () => {
    const { client } = createWorld();
    const options: WorkflowOptions = { maxWaitSeconds: 3, onProgress: () => {} };
    const asked = getStreamOrUndefined(client, unknown, options);
    await expect(asked).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    expect((await getChannels(client, [], options)).channels).toEqual([]);
  });

  test("an argument of a wrong type is named", async () => {
    const { client } = createWorld();
    await expect(getChannels(client, "nope")).rejects.toThrow("arns must be a list of ARNs, got a string");
    const acquiring = Promise.resolve().then(() => createRateLimiter().acquire({} as never));
    await expect(acquiring).rejects.toThrow("limits must be an array, got object");
  });

  test("there is no advice to repeat a call that fails in the same way again", async () => {
    const { client } = createWorld();
    const last = (call: Promise<unknown>): Promise<string> => call.then(String, (error: Error) => error.message);
    expect(await last(stopStreamIfLive(client, unknown))).toMatch(/^StopStream failed: ResourceNotFoundException/);
    for (const [other, arn] of [
      [client, unknown],
      [client, "nope"],
      [client, null as never],
      [undefined as never, unknown],
    ] as const) {
      const text = await last(stopStreamIfLive(other, arn));
      expect(text).toMatch(/^StopStream failed: /);
      expect(text).not.toContain("again");
    }
  });
});

describe("collect", () => {
  test("all items of all pages, or only as many as wanted", async () => {
    const world = createWorld();
    await channelsOf(world, 5);
    const items = () => paginateListChannels({ client: world.client, pageSize: 2 }).items();
    expect(await collect(items())).toHaveLength(5);
    expect(world.called).toHaveLength(3);
    expect(await collect(items(), 2)).toHaveLength(2);
    expect(await collect(items(), 0)).toEqual([]);
    expect(world.called).toHaveLength(4);
  });
});
