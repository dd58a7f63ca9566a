/** Encoders that send several video tracks, and the codes with which the service refuses them. */
import { describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { newChannel, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

const full = { videoWidth: 1920, videoHeight: 1080, targetBitrate: 6_000_000 };
const hd = { videoWidth: 1280, videoHeight: 720, targetBitrate: 3_000_000 };
const sd = { videoWidth: 640, videoHeight: 360, targetBitrate: 800_000 };

const multitrack = (policy: "ALLOW" | "REQUIRE", maximumResolution: "SD" | "HD" | "FULL_HD") =>
  newChannel(local.ivs, {
    containerFormat: "FRAGMENTED_MP4",
    multitrackInputConfiguration: { enabled: true, policy, maximumResolution },
  });

const session = async (channelArn: string) => (await local.ivs.getStreamSession({ channelArn })).streamSession;

test("GetStreamSession has every track, the best one first", async () => {
  const { arn } = await multitrack("ALLOW", "FULL_HD");
  await local.server.service.streams.start(arn, { tracks: [full, hd, sd] });
  expect((await local.ivs.getStream({ channelArn: arn })).stream?.state).toBe("LIVE");
  const { ingestConfiguration, ingestConfigurations } = (await session(arn)) ?? {};
  expect(ingestConfiguration?.video).toMatchObject(full);
  expect(ingestConfigurations?.videoConfigurations).toMatchObject([
    { ...full, track: "Track0", codec: "avc1.640028" },
    { ...hd, track: "Track1" },
    { ...sd, track: "Track2" },
  ]);
  expect(ingestConfigurations?.audioConfigurations).toHaveLength(1);
});

describe("Session Ended has a code", () => {
  const outcome = async (channelArn: string) => {
    const { truncatedEvents = [] } = (await session(channelArn)) ?? {};
    return truncatedEvents.map(({ name, code }) => [name, code]);
  };
  const refusal = (code: string) => [
    ["Session Ended", code],
    ["Session Created", undefined],
  ];

  test.each([
    { channel: () => newChannel(local.ivs), tracks: [full, hd], code: "MultitrackInputNotAllowed" },
    { channel: () => multitrack("REQUIRE", "FULL_HD"), tracks: [full], code: "MultitrackInputRequired" },
    { channel: () => multitrack("REQUIRE", "FULL_HD"), tracks: undefined, code: "MultitrackInputRequired" },
    {
      channel: () => multitrack("ALLOW", "HD"),
      tracks: [full, hd],
      code: "InvalidMultitrackInputVideoTrackMediaProperties",
    },
    {
      channel: () => multitrack("REQUIRE", "SD"),
      tracks: [sd, hd],
      code: "InvalidMultitrackInputVideoTrackMediaProperties",
    },
  ])("$code", async ({ channel, tracks, code }) => {
    const { arn } = await channel();
    expect((await local.server.service.streams.start(arn, { tracks })).phase).toBe("ended");
    expect(await outcome(arn)).toEqual(refusal(code));
    const { streamSessions } = await local.ivs.listStreamSessions({ channelArn: arn });
    expect(streamSessions?.map(({ hasErrorEvent }) => hasErrorEvent)).toEqual([true]);
    const ended = local.server.service.events.list({ channelArn: arn, name: "Session Ended" });
    expect(ended.map(({ detail }) => detail.code)).toEqual([code]);
  });

  test.each([
    { channel: () => newChannel(local.ivs), tracks: [full] },
    { channel: () => multitrack("ALLOW", "HD"), tracks: undefined },
    { channel: () => multitrack("REQUIRE", "HD"), tracks: [hd, sd] },
    // A video that stands on its shorter edge.
    { channel: () => multitrack("REQUIRE", "HD"), tracks: [{ ...hd, videoWidth: 720, videoHeight: 1280 }, sd] },
  ])("and no channel refuses tracks that it takes: $tracks", async ({ channel, tracks }) => {
    const { arn } = await channel();
    expect((await local.server.service.streams.start(arn, { tracks })).phase).toBe("live");
    await local.server.service.streams.end(arn);
    expect((await outcome(arn)).find(([name]) => name === "Session Ended")).toEqual(["Session Ended", undefined]);
    const { streamSessions } = await local.ivs.listStreamSessions({ channelArn: arn });
    expect(streamSessions?.map(({ hasErrorEvent }) => hasErrorEvent)).toEqual([false]);
  });

  test("which a test may choose", async () => {
    const { arn } = await newChannel(local.ivs);
    await local.server.service.streams.connect(arn);
    const response = await fetch(`${local.server.url}/_ivskit/streams/end`, {
      method: "POST",
      body: JSON.stringify({ channelArn: arn, code: "InvalidMultitrackInputTrackCount" }),
    });
    expect(response.status).toBe(200);
    expect(await outcome(arn)).toEqual(refusal("InvalidMultitrackInputTrackCount"));
  });
});

test("an encoder that reconnects sends its tracks again", async () => {
  const { arn } = await multitrack("REQUIRE", "FULL_HD");
  const { streamId } = await local.server.service.streams.start(arn, { tracks: [full, sd], reconnect: true });
  await local.ivs.stopStream({ channelArn: arn });
  local.pass(1_000);
  const again = await session(arn);
  expect(again?.streamId).not.toBe(streamId);
  expect(again?.endTime).toBeUndefined();
  expect(again?.ingestConfigurations?.videoConfigurations).toMatchObject([full, sd]);
});

test("a seed and an export have the tracks", async () => {
  const own = createLocalIvs();
  const channel = {
    containerFormat: "FRAGMENTED_MP4",
    multitrackInputConfiguration: { enabled: true, policy: "REQUIRE", maximumResolution: "FULL_HD" },
    stream: { tracks: [full, sd], reconnect: true },
  } as const;
  await own.seed({ channels: [channel] });
  const again = createLocalIvs();
  await again.seed(JSON.parse(JSON.stringify(own.export({ secrets: true }))));
  expect(again.export().channels?.[0]?.stream?.tracks).toMatchObject([full, sd]);
  expect(again.export().channels?.[0]?.stream).toMatchObject({ phase: "live" });
});

test("refuses no track, and tracks beside video", async () => {
  const { arn } = await newChannel(local.ivs);
  const { streams } = local.server.service;
  await expect(streams.start(arn, { tracks: [] })).rejects.toThrow("at least one track");
  await expect(streams.start(arn, { tracks: [hd], video: hd })).rejects.toThrow("together with video");
  const response = await fetch(`${local.server.url}/_ivskit/streams/start`, {
    method: "POST",
    body: JSON.stringify({ channelArn: arn, tracks: [hd], video: hd }),
  });
  expect([response.status, await response.json()]).toMatchObject([400, { name: "ValidationException" }]);
});
