import { describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { call } from "./model/caller.ts";
import { newEncoder, newStage, newStorage, told, useLocalRealtime } from "./realtime-support.ts";
import { missing, newChannel, refused } from "./support.ts";

const fixture = useLocalRealtime({
  compositionStartDelay: 1_000,
  compositionStopDelay: 2_000,
  compositionRetention: 10_000,
  reconnectDelay: 30_000,
  failingBuckets: ["bad-bucket"],
});

type Destination = NonNullable<Parameters<typeof fixture.realtime.startComposition>[0]["destinations"]>[number];

const bucket = async (bucketName = "bucket-1"): Promise<Destination> => ({
  s3: {
    encoderConfigurationArns: [await newEncoder(fixture.realtime)],
    storageConfigurationArn: await newStorage(fixture.realtime, bucketName),
  },
});

/** Returns a stage on which a participant publishes. */
const busyStage = async (): Promise<string> => {
  const stageArn = await newStage(fixture.realtime);
  await fixture.stages.join(stageArn, { participantId: "ann", publish: true });
  return stageArn;
};

const start = async (stageArn: string, ...destinations: Destination[]) => {
  const { composition } = await fixture.realtime.startComposition({ stageArn, destinations });
  return composition?.arn ?? "";
};

const read = async (arn: string) => (await fixture.realtime.getComposition({ arn })).composition;
const states = async (arn: string) => {
  const composition = await read(arn);
  return [composition?.state, ...(composition?.destinations ?? []).map(({ state }) => state)];
};

test("StartComposition, GetComposition, StopComposition: from STARTING to STOPPED, and gone", async () => {
  const { realtime, local, service } = fixture;
  const stageArn = await busyStage();
  const destination = await bucket();
  const { composition } = await realtime.startComposition({ stageArn, destinations: [destination], tags: { a: "b" } });
  const arn = composition?.arn ?? "";
  expect(composition).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:composition\/[A-Za-z0-9]{12}$/),
    stageArn,
    state: "STARTING",
    layout: {
      grid: {
        featuredParticipantAttribute: "",
        gridGap: 2,
        omitStoppedVideo: false,
        participantOrderAttribute: "",
        videoAspectRatio: "VIDEO",
        videoFillMode: "COVER",
      },
    },
    destinations: [
      {
        id: expect.stringMatching(/^[A-Za-z0-9]{12}$/),
        state: "STARTING",
        configuration: {
          name: "",
          s3: {
            ...destination.s3,
            recordingConfiguration: { format: "HLS", hlsConfiguration: { targetSegmentDurationSeconds: 2 } },
            thumbnailConfigurations: [],
          },
        },
      },
    ],
    tags: { a: "b" },
  });
  const { id } = composition?.destinations?.[0] ?? {};
  local.pass(500);
  expect(await states(arn)).toEqual(["STARTING", "STARTING"]);
  local.pass(500);
  expect(await states(arn)).toEqual(["ACTIVE", "ACTIVE"]);
  const active = await read(arn);
  const recordingPrefix = `${stageArn.split("/")[1]}/${arn.split("/")[1]}/${id}/composition`;
  expect(active?.destinations?.[0]?.detail).toEqual({ s3: { recordingPrefix } });
  expect(active).toMatchObject({ startTime: expect.any(Date), tags: { a: "b" } });
  await realtime.stopComposition({ arn });
  expect(await states(arn)).toEqual(["STOPPING", "STOPPING"]);
  await refused(realtime.stopComposition({ arn }), "ConflictException", 409, "STOPPING");
  local.pass(2_000);
  expect(await states(arn)).toEqual(["STOPPED", "STOPPED"]);
  expect(await read(arn)).toMatchObject({ endTime: expect.any(Date), destinations: [{ endTime: expect.any(Date) }] });
  local.pass(10_000);
  await refused(realtime.getComposition({ arn }), "ResourceNotFoundException", 404);
  await refused(realtime.stopComposition({ arn }), "ResourceNotFoundException", 404);
  const events = service.events.list({ resourceArn: arn });
  expect(events.map(({ detail }) => detail)).toEqual([
    { event_name: "Session Start", stage_arn: stageArn },
    { event_name: "Destination Start", stage_arn: stageArn, id },
    { event_name: "Destination End", stage_arn: stageArn, id },
    { event_name: "Session End", stage_arn: stageArn },
  ]);
  expect(events[0]).toMatchObject({ "detail-type": "IVS Composition State Change", resources: [arn] });
});

test("StopComposition before it has begun: it never does", async () => {
  const { realtime, local, service } = fixture;
  const arn = await start(await busyStage(), await bucket());
  await realtime.stopComposition({ arn });
  local.pass(2_000);
  expect(await states(arn)).toEqual(["STOPPED", "STOPPED"]);
  expect(told(service, "IVS Composition State Change")).toEqual([]);
});

test("StartComposition: the same token gives the same composition", async () => {
  const { realtime } = fixture;
  const input = { stageArn: await busyStage(), destinations: [await bucket()], idempotencyToken: "once" };
  const [first, again] = [await realtime.startComposition(input), await realtime.startComposition(input)];
  expect(again.composition).toEqual(first.composition);
  const other = await realtime.startComposition({ ...input, idempotencyToken: "twice" });
  expect(other.composition?.arn).not.toBe(first.composition?.arn);
  expect((await realtime.listCompositions({})).compositions).toHaveLength(2);
});

describe("layouts", () => {
  test("picture in picture, with its defaults", async () => {
    const input = { stageArn: await busyStage(), destinations: [await bucket()] };
    const layout = { pip: { pipPosition: "TOP_LEFT" as const, pipWidth: 320 } };
    expect((await fixture.realtime.startComposition({ ...input, layout })).composition?.layout).toEqual({
      pip: {
        featuredParticipantAttribute: "",
        gridGap: 0,
        omitStoppedVideo: false,
        participantOrderAttribute: "",
        pipBehavior: "STATIC",
        pipOffset: 0,
        pipParticipantAttribute: "",
        pipPosition: "TOP_LEFT",
        pipWidth: 320,
        videoFillMode: "COVER",
      },
    });
  });

  test("one of them", async () => {
    const input = { stageArn: await busyStage(), destinations: [await bucket()] };
    const call = fixture.realtime.startComposition({ ...input, layout: { grid: {}, pip: {} } });
    await refused(call, "ValidationException", 400, "'layout'");
  });
});

describe("StartComposition refuses", () => {
  const encoder = missing("encoder-configuration");
  const storage = missing("storage-configuration");
  const channel = { channelArn: missing("channel") };

  test.each<[string, (fine: Destination) => Destination[], string, number, string?]>([
    ["no destination", () => [], "ValidationException", 400, "'destinations'"],
    ["an empty destination", () => [{}], "ValidationException", 400, "'destinations.1.member'"],
    ["one that is two", (fine) => [{ ...fine, channel }], "ValidationException", 400, "'destinations.1.member'"],
    ["two buckets", (fine) => [fine, fine], "ValidationException", 400, "one of each"],
    ["two channels", () => [{ channel }, { channel }], "ValidationException", 400, "one of each"],
    [
      "an encoder configuration that nobody made",
      ({ s3 }) => [
        { s3: { storageConfigurationArn: s3?.storageConfigurationArn, encoderConfigurationArns: [encoder] } },
      ],
      "ResourceNotFoundException",
      404,
      encoder,
    ],
    [
      "a storage configuration that nobody made",
      ({ s3 }) => [
        { s3: { encoderConfigurationArns: s3?.encoderConfigurationArns, storageConfigurationArn: storage } },
      ],
      "ResourceNotFoundException",
      404,
      storage,
    ],
    [
      "an encoder configuration of a channel that nobody made",
      () => [{ channel: { ...channel, encoderConfigurationArn: encoder } }],
      "ResourceNotFoundException",
      404,
      encoder,
    ],
  ])("%s", async (_, change, error, status, text) => {
    const destinations = change(await bucket());
    const call = fixture.realtime.startComposition({ stageArn: await busyStage(), destinations });
    await refused(call, error, status, text);
    expect((await fixture.realtime.listCompositions({})).compositions).toEqual([]);
  });

  test("a stage that nobody made", async () => {
    const call = fixture.realtime.startComposition({ stageArn: missing("stage"), destinations: [await bucket()] });
    await refused(call, "ResourceNotFoundException", 404, "stage/");
  });

  test("a channel that is live, or that another composition is about to use", async () => {
    const { realtime, local, service } = fixture;
    const stageArn = await busyStage();
    const [live, promised] = [await newChannel(local.ivs), await newChannel(local.ivs)];
    await service.streams.start(live.arn);
    await start(stageArn, { channel: { channelArn: promised.arn } });
    for (const { arn: channelArn } of [live, promised]) {
      const call = realtime.startComposition({ stageArn, destinations: [{ channel: { channelArn } }] });
      await refused(call, "ConflictException", 409, channelArn);
    }
  });
});

describe("destinations", () => {
  test("a channel goes live with the encoder configuration's picture, comes back, and ends with the composition", async () => {
    const { realtime, local, service } = fixture;
    const { arn: channelArn } = await newChannel(local.ivs);
    const video = { width: 640, height: 360, bitrate: 800_000, framerate: 25 };
    const encoderConfigurationArn = await newEncoder(realtime, { video });
    const arn = await start(await busyStage(), { channel: { channelArn, encoderConfigurationArn } }, await bucket());
    await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
    local.pass(1_000);
    expect((await local.ivs.getStream({ channelArn })).stream).toMatchObject({ state: "LIVE", health: "HEALTHY" });
    const { streamSession } = await local.ivs.getStreamSession({ channelArn });
    expect(streamSession?.ingestConfiguration?.video).toMatchObject({
      videoWidth: 640,
      videoHeight: 360,
      targetBitrate: 800_000,
      targetFramerate: 25,
    });
    await local.ivs.stopStream({ channelArn });
    local.pass(30_000);
    expect((await local.ivs.getStream({ channelArn })).stream?.state).toBe("LIVE");
    await realtime.stopComposition({ arn });
    local.pass(2_000);
    await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
    local.pass(5_000);
    await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
    expect(told(service, "IVS Composition State Change")).toEqual([
      "Session Start",
      "Destination Start",
      "Destination Start",
      "Destination Reconnecting",
      "Destination End",
      "Destination End",
      "Session End",
    ]);
  });

  test("one that fails leaves the other; where all fail, the composition does", async () => {
    const { local, service, realtime } = fixture;
    const stageArn = await busyStage();
    const nowhere = { channel: { channelArn: missing("channel") } };
    const half = await start(stageArn, nowhere, await bucket());
    const other = { channel: { channelArn: `${missing("channel")}2` } };
    const none = await start(stageArn, other, await bucket("bad-bucket"));
    local.pass(1_000);
    expect(await states(half)).toEqual(["ACTIVE", "FAILED", "ACTIVE"]);
    expect(await states(none)).toEqual(["FAILED", "FAILED", "FAILED"]);
    expect((await read(none))?.endTime).toEqual(expect.any(Date));
    await refused(realtime.stopComposition({ arn: none }), "ConflictException", 409, "FAILED");
    const failed = service.events.list({ resourceArn: none }).map(({ detail }) => [detail.event_name, detail.reason]);
    expect(failed).toEqual([
      ["Destination Failure", expect.stringContaining("channel/AbCdEfGhIjKl2 not found")],
      ["Destination Failure", "The bucket cannot be used"],
      ["Session Failure", "No destination can be reached"],
    ]);
    await realtime.stopComposition({ arn: half });
    local.pass(2_000);
    expect(await states(half)).toEqual(["STOPPED", "FAILED", "STOPPED"]);
    local.pass(8_000);
    await refused(realtime.getComposition({ arn: none }), "ResourceNotFoundException", 404);
  });
});

describe("a destination whose channel loses its stream", () => {
  const { local } = fixture;

  /** An active composition with a channel as its first destination. */
  const broadcasting = async (...others: Destination[]) => {
    const { arn: channelArn, streamKeyArn } = await keyedChannel();
    const arn = await start(await busyStage(), { channel: { channelArn } }, ...others);
    local.pass(1_000);
    return { arn, channelArn, streamKeyArn };
  };
  const keyedChannel = async () => {
    const { channel, streamKey } = await local.ivs.createChannel({});
    return { arn: channel?.arn ?? "", streamKeyArn: streamKey?.arn ?? "" };
  };
  const told = (arn: string) =>
    fixture.service.events
      .list({ resourceArn: arn })
      .map(({ detail }) => detail.event_name)
      .filter((name) => name !== "Session Start" && name !== "Destination Start");

  test.each(["StopStream", "the encoder disconnects", "the stream fails"])(
    "%s: RECONNECTING, then ACTIVE again with a new stream",
    async (how) => {
      const { arn, channelArn } = await broadcasting();
      const first = (await local.ivs.getStream({ channelArn })).stream?.streamId;
      if (how === "StopStream") await local.ivs.stopStream({ channelArn });
      else if (how === "the stream fails") await fixture.service.streams.fail(channelArn);
      else await fixture.service.streams.end(channelArn);
      expect(await states(arn)).toEqual(["ACTIVE", "RECONNECTING"]);
      const { compositions } = await fixture.realtime.listCompositions({});
      expect(compositions?.[0]?.destinations?.[0]).toMatchObject({ state: "RECONNECTING" });
      const [event] = fixture.service.events.list({ resourceArn: arn, name: "Destination Reconnecting" });
      const { id } = (await read(arn))?.destinations?.[0] ?? {};
      expect(event?.detail).toMatchObject({ event_name: "Destination Reconnecting", id });
      local.pass(30_000);
      expect(await states(arn)).toEqual(["ACTIVE", "ACTIVE"]);
      const { stream } = await local.ivs.getStream({ channelArn });
      expect(stream).toMatchObject({ state: "LIVE", streamId: expect.not.stringMatching(`^${first}$`) });
      expect(told(arn)).toEqual(["Destination Reconnecting"]);
    },
  );

  test("the channel is deleted: FAILED, and the composition with its only destination", async () => {
    const { arn, channelArn } = await broadcasting();
    await local.ivs.stopStream({ channelArn });
    await local.ivs.deleteChannel({ arn: channelArn });
    local.pass(30_000);
    expect(await states(arn)).toEqual(["FAILED", "FAILED"]);
    expect(await read(arn)).toMatchObject({ endTime: expect.any(Date), destinations: [{ endTime: expect.any(Date) }] });
    expect(told(arn)).toEqual(["Destination Reconnecting", "Destination Failure", "Session Failure"]);
    local.pass(10_000);
    await refused(fixture.realtime.getComposition({ arn }), "ResourceNotFoundException", 404);
  });

  test("its stream key is deleted: FAILED, and the other destination continues", async () => {
    const { arn, channelArn, streamKeyArn } = await broadcasting(await bucket());
    await local.ivs.stopStream({ channelArn });
    await local.ivs.deleteStreamKey({ arn: streamKeyArn });
    local.pass(30_000);
    expect(await states(arn)).toEqual(["ACTIVE", "FAILED", "ACTIVE"]);
    expect(told(arn)).toEqual(["Destination Reconnecting", "Destination Failure"]);
    await fixture.realtime.stopComposition({ arn });
    local.pass(2_000);
    expect(await states(arn)).toEqual(["STOPPED", "FAILED", "STOPPED"]);
  });

  test("the composition is stopped meanwhile: the stream stays away", async () => {
    const { arn, channelArn } = await broadcasting();
    await local.ivs.stopStream({ channelArn });
    await fixture.realtime.stopComposition({ arn });
    expect(await states(arn)).toEqual(["STOPPING", "STOPPING"]);
    local.pass(2_000);
    expect(await states(arn)).toEqual(["STOPPED", "STOPPED"]);
    expect(told(arn)).toEqual(["Destination Reconnecting", "Destination End", "Session End"]);
    local.pass(30_000);
    await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
  });
});

describe("a composition ends by itself", () => {
  test("when nobody has published for 60 seconds", async () => {
    const { local, stages } = fixture;
    const stageArn = await busyStage();
    const arn = await start(stageArn, await bucket());
    local.pass(1_000);
    await stages.unpublish(stageArn, "ann");
    local.pass(59_000);
    await stages.publish(stageArn, "ann");
    local.pass(60_000);
    expect((await read(arn))?.state).toBe("ACTIVE");
    await stages.unpublish(stageArn, "ann");
    local.pass(60_000);
    expect((await read(arn))?.state).toBe("STOPPING");
  });

  test("when nobody ever publishes", async () => {
    const arn = await start(await newStage(fixture.realtime), await bucket());
    fixture.local.pass(60_000);
    expect((await read(arn))?.state).toBe("ACTIVE");
    fixture.local.pass(1_000);
    expect((await read(arn))?.state).toBe("STOPPING");
  });

  test("after a day", async () => {
    const begin = new Date();
    const local = createLocalIvs({ clock: () => begin, compositionStartDelay: 1_000, compositionStopDelay: 2_000 });
    const { stages } = await local.seed({
      stages: [{ participants: [{ publish: true }] }],
      encoderConfigurations: [{}],
      storageConfigurations: [{ s3: { bucketName: "bucket-1" } }],
    });
    const { encoderConfigurations, storageConfigurations } = local.export();
    const s3 = {
      encoderConfigurationArns: [encoderConfigurations?.[0]?.arn],
      storageConfigurationArn: storageConfigurations?.[0]?.arn,
    };
    await call(local, "StartComposition", { stageArn: stages[0]?.arn, destinations: [{ s3 }] });
    await local.clock.advance(86_400_000 + 2_999);
    expect(told(local, "IVS Composition State Change")).toEqual(["Session Start", "Destination Start"]);
    await local.clock.advance(1);
    expect(told(local, "IVS Composition State Change").slice(2)).toEqual(["Destination End", "Session End"]);
  });

  test("when its stage is deleted", async () => {
    const { realtime, local } = fixture;
    const stageArn = await busyStage();
    const arn = await start(stageArn, await bucket());
    local.pass(1_000);
    await realtime.deleteStage({ arn: stageArn });
    expect((await read(arn))?.state).toBe("STOPPING");
  });
});

test("ListCompositions: by stage or by encoder configuration, in pages, as summaries", async () => {
  const { realtime } = fixture;
  const [one, two] = [await busyStage(), await busyStage()];
  const wide = await bucket();
  const { s3 } = wide;
  const [first, second, third] = [await start(one, wide), await start(one, await bucket()), await start(two, wide)];
  const arns = async (input: Parameters<typeof realtime.listCompositions>[0]) =>
    (await realtime.listCompositions(input)).compositions?.map(({ arn }) => arn);
  expect(await arns({})).toEqual([first, second, third]);
  expect(await arns({ filterByStageArn: one })).toEqual([first, second]);
  const filterByEncoderConfigurationArn = s3?.encoderConfigurationArns?.[0];
  expect(await arns({ filterByEncoderConfigurationArn })).toEqual([first, third]);
  const both = realtime.listCompositions({ filterByStageArn: one, filterByEncoderConfigurationArn });
  await refused(both, "ConflictException", 409, "one filter");
  const { nextToken, compositions } = await realtime.listCompositions({ maxResults: 1 });
  expect(compositions).toEqual([
    {
      arn: first,
      stageArn: one,
      state: "STARTING",
      destinations: [{ id: expect.any(String), state: "STARTING" }],
      tags: {},
    },
  ]);
  expect(await arns({ nextToken })).toEqual([second, third]);
});
