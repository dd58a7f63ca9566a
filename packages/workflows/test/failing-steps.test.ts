/**
 * Every call of every workflow fails, before and after it took effect. The workflow then says that it was rolled back,
 * and nothing has changed, or that it can be resumed, and a second call completes it.
 */
import { describe, expect, test } from "vitest";
import { createChannelWithRecording } from "../src/channels/create-channel-with-recording.ts";
import { deleteChannelSafely } from "../src/channels/delete-channel-safely.ts";
import { rotateStreamKey } from "../src/channels/rotate-stream-key.ts";
import { WorkflowError } from "../src/errors/workflow-error.ts";
import { detachAndDeleteRecordingConfiguration } from "../src/recordings/detach-and-delete-recording-configuration.ts";
import { stopStreamIfLive } from "../src/streams/stop-stream-if-live.ts";
import { createWorld, fast, faults, stateOf, type World } from "./support.ts";

interface Workflow {
  /** Prepares the account, and returns the ARN that the workflow is about. */
  readonly prepare: (world: World) => Promise<string>;
  readonly run: (world: World, arn: string) => Promise<unknown>;
  /** The calls of a run without faults. */
  readonly calls: readonly string[];
  /** Checks the account after a success. */
  readonly check: (world: World, arn: string) => Promise<void>;
}

async function liveChannel({ ivs, local }: World): Promise<string> {
  const { channel } = await ivs.createChannel({ name: "studio" });
  const arn = channel?.arn ?? "";
  // This encoder connects again after a moment, unless its key is gone.
  await local.streams.start(arn, { reconnect: true });
  return arn;
}

async function usedConfiguration({ ivs }: World): Promise<string> {
  const { recordingConfiguration } = await ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "archive" } },
  });
  const arn = recordingConfiguration?.arn;
  for (const name of ["one", "two"]) await ivs.createChannel({ name, recordingConfigurationArn: arn });
  return arn ?? "";
}

const workflows: Readonly<Record<string, Workflow>> = {
  stopStreamIfLive: {
    prepare: liveChannel,
    run: ({ client }, arn) => stopStreamIfLive(client, arn, fast),
    calls: ["StopStream"],
    check: async (world) => expect((await stateOf(world)).streams).toBe(0),
  },
  rotateStreamKey: {
    prepare: liveChannel,
    run: ({ client }, arn) => rotateStreamKey(client, arn, { ...fast, tags: { who: "ann" } }),
    calls: ["ListStreamKeys", "DeleteStreamKey", "StopStream", "CreateStreamKey"],
    check: async (world, channelArn) => {
      const { streamKeys = [] } = await world.ivs.listStreamKeys({ channelArn });
      expect(streamKeys).toMatchObject([{ tags: { who: "ann" } }]);
      await world.local.clock.advance(60_000);
      expect((await stateOf(world)).streams).toBe(0);
    },
  },
  deleteChannelSafely: {
    prepare: liveChannel,
    run: ({ client }, arn) => deleteChannelSafely(client, arn, fast),
    calls: ["ListStreamKeys", "DeleteStreamKey", "StopStream", "GetStream", "DeleteChannel"],
    check: async (world) => expect(await stateOf(world)).toEqual({ channels: [], recordings: [], streams: 0 }),
  },
  detachAndDeleteRecordingConfiguration: {
    prepare: usedConfiguration,
    run: ({ client }, arn) => detachAndDeleteRecordingConfiguration(client, arn, fast),
    calls: ["ListChannels", "UpdateChannel", "UpdateChannel", "DeleteRecordingConfiguration"],
    check: async (world) => {
      const { channels, recordings } = await stateOf(world);
      expect(recordings).toEqual([]);
      expect(channels).toHaveLength(2);
      for (const { recordingConfigurationArn } of channels) expect(recordingConfigurationArn).toBe("");
    },
  },
  createChannelWithRecording: {
    prepare: async () => "",
    run: ({ client }) =>
      createChannelWithRecording(
        client,
        {
          channel: { name: "studio" },
          recording: { name: "archive", destinationConfiguration: { s3: { bucketName: "archive" } } },
        },
        fast,
      ),
    calls: ["CreateRecordingConfiguration", "GetRecordingConfiguration", "CreateChannel"],
    check: async (world) =>
      expect(await stateOf(world)).toMatchObject({
        channels: [{ name: "studio", recordingConfigurationArn: expect.stringContaining("/") }],
        recordings: ["archive"],
      }),
  },
};

describe.each(Object.entries(workflows))("%s", (_, { prepare, run, calls, check }) => {
  test("without a fault", async () => {
    const world = createWorld();
    const arn = await prepare(world);
    await run(world, arn);
    expect(world.called).toEqual(calls);
    await check(world, arn);
  });

  describe.each(calls.map((call, index) => ({ call, index })))("$call ($index)", ({ index }) => {
    test.each(faults)("$title", async ({ fault }) => {
      const world = createWorld();
      const arn = await prepare(world);
      const before = await stateOf(world);
      world.failAt(index, fault);
      const failure = await run(world, arn).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) {
        // A response without a body cannot be cut, and any other fault must show.
        expect(fault.fault).toBe("truncate");
      } else {
        if (!(failure instanceof WorkflowError)) throw failure;
        expect(failure.cause).toBeInstanceOf(Error);
        if (failure.outcome === "leftBehind") {
          // The creation may take effect later, because its response did not arrive. So the workflow must say that
          // something may remain.
          expect({ step: failure.step, fault }).toEqual({
            step: "CreateRecordingConfiguration",
            fault: { fault: "reset" },
          });
          expect(failure.leftBehind).toEqual([expect.stringContaining("ivskit-id=")]);
        } else {
          expect(failure.leftBehind).toEqual([]);
          expect(failure.message).toMatch(/Call the function again to continue\.$|Nothing remains\.$/);
        }
        if (failure.outcome === "rolledBack") expect(await stateOf(world)).toEqual(before);
        await run(world, arn);
      }
      await check(world, arn);
    });
  });
});

describe("createChannelWithRecording", () => {
  const recording = { destinationConfiguration: { s3: { bucketName: "archive" } } };
  const create = ({ client }: World, options: object = fast) =>
    createChannelWithRecording(client, { recording }, options);

  test.each(["CreateRecordingConfiguration", "CreateChannel"])(
    "%s: removes what is listed only later",
    async (operation) => {
      const world = createWorld({ visibilityDelay: 150 });
      world.local.faults.set({ operation, fault: "reset", when: "after", count: 1 });
      const failure = await create(world, { retryDelayMs: 200 }).catch((error: unknown) => error);
      expect(failure).toMatchObject({ outcome: "rolledBack", step: operation, leftBehind: [] });
      await world.local.clock.advance(1_000);
      expect(await stateOf(world)).toEqual({ channels: [], recordings: [], streams: 0 });
    },
  );

  test.each(faults)("names what it cannot remove: $title", async ({ fault }) => {
    const world = createWorld();
    world.local.faults.set({ operation: "CreateChannel", fault: "reset", when: "after" });
    world.local.faults.set({ ...fault, operation: "DeleteChannel" });
    const failure = await create(world).catch((error: unknown) => error);
    const { channels } = await world.ivs.listChannels();
    const { recordingConfigurations } = await world.ivs.listRecordingConfigurations();
    const remaining = [...(channels ?? []), ...(recordingConfigurations ?? [])].map(({ arn }) => arn);
    expect(failure).toBeInstanceOf(WorkflowError);
    const { outcome, leftBehind } = failure as WorkflowError;
    expect(leftBehind).toEqual(remaining);
    expect(outcome).toBe(remaining.length > 0 ? "leftBehind" : "rolledBack");
    if (fault.when !== "after" && fault.fault !== "truncate") expect(remaining).toHaveLength(2);
  });

  test("searches nothing after a refusal", async () => {
    const world = createWorld();
    world.local.faults.set({ operation: "*", fault: "AccessDeniedException" });
    await expect(create(world)).rejects.toMatchObject({ outcome: "rolledBack" });
    expect(world.called).toEqual(["CreateRecordingConfiguration"]);
  });

  test("names the tag of a configuration that is listed only after the rollback", async () => {
    const world = createWorld({ visibilityDelay: 60_000 });
    world.local.faults.set({ operation: "CreateRecordingConfiguration", fault: "reset", when: "after", count: 1 });
    const failure = await create(world).catch((error: unknown) => error);
    await world.local.clock.advance(60_000);
    const [configuration] = (await world.ivs.listRecordingConfigurations()).recordingConfigurations ?? [];
    const tag = `ivskit-id=${configuration?.tags?.["ivskit-id"]}`;
    expect(failure).toMatchObject({
      outcome: "leftBehind",
      leftBehind: [`the recording configuration with the tag ${tag}`],
      message: expect.stringContaining(
        "Remove these resources if they exist: the recording configuration with the tag",
      ),
    });
  });

  test("sends nothing if it was aborted before", async () => {
    const world = createWorld();
    const failure = await create(world, { abortSignal: AbortSignal.abort() }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ outcome: "rolledBack", step: "CreateRecordingConfiguration", leftBehind: [] });
    expect(world.called).toEqual([]);
  });

  test("names the tag of a configuration that it cannot search", async () => {
    const world = createWorld();
    world.local.faults.set({ operation: "CreateRecordingConfiguration", fault: "reset", when: "after" });
    world.local.faults.set({ operation: "ListRecordingConfigurations", fault: "AccessDeniedException" });
    const failure = await create(world).catch((error: unknown) => error);
    world.local.faults.clear();
    const [configuration] = (await world.ivs.listRecordingConfigurations()).recordingConfigurations ?? [];
    const tag = `ivskit-id=${configuration?.tags?.["ivskit-id"]}`;
    expect(failure).toMatchObject({
      outcome: "leftBehind",
      leftBehind: [`the recording configuration with the tag ${tag}`],
    });
  });

  test("a bucket that is missing", async () => {
    const world = createWorld({ failingBuckets: ["archive"] });
    const failure = await create(world).catch((error: unknown) => error);
    expect(failure).toMatchObject({ step: "RecordingConfigurationActive", outcome: "rolledBack" });
    expect(String(failure)).toMatch(/RecordingConfigurationActive failed: .* Nothing remains\.$/);
    expect(await stateOf(world)).toEqual({ channels: [], recordings: [], streams: 0 });
  });
});

describe("an abort before each step", () => {
  const all = Object.entries(workflows).flatMap(([name, { calls }]) => calls.map((_, index) => ({ name, index })));
  const withSignal: Readonly<Record<string, (world: World, arn: string, options: object) => Promise<unknown>>> = {
    stopStreamIfLive: ({ client }, arn, options) => stopStreamIfLive(client, arn, options),
    rotateStreamKey: ({ client }, arn, options) => rotateStreamKey(client, arn, { ...options, tags: { who: "ann" } }),
    deleteChannelSafely: ({ client }, arn, options) => deleteChannelSafely(client, arn, options),
    detachAndDeleteRecordingConfiguration: ({ client }, arn, options) =>
      detachAndDeleteRecordingConfiguration(client, arn, options),
    createChannelWithRecording: ({ client }, _, options) =>
      createChannelWithRecording(
        client,
        {
          channel: { name: "studio" },
          recording: { name: "archive", destinationConfiguration: { s3: { bucketName: "archive" } } },
        },
        options,
      ),
  };
  test.each(all)("$name, step $index", async ({ name, index }) => {
    const world = createWorld();
    const { prepare, check, run } = workflows[name] as Workflow;
    const arn = await prepare(world);
    const before = await stateOf(world);
    const aborting = new AbortController();
    const steps: unknown[] = [];
    const onProgress = (progress: unknown): void => {
      if (steps.push(progress) - 1 === index) aborting.abort(new Error("enough"));
    };
    const options = { ...fast, abortSignal: aborting.signal, onProgress };
    const failure = await withSignal[name]?.(world, arn, options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkflowError);
    expect(steps).toHaveLength(index + 1);
    if ((failure as WorkflowError).outcome === "rolledBack") expect(await stateOf(world)).toEqual(before);
    await run(world, arn);
    await check(world, arn);
  });
});
