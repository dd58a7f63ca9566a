import { describe, expect, test } from "vitest";
import { bitrateLimit, ingestBreaches } from "../src/services/ivs/lifecycles/ingest-limits.ts";
import { connect, type StreamLife, step } from "../src/services/ivs/lifecycles/stream.ts";
import { takeOver, takeoverFailure } from "../src/services/ivs/lifecycles/takeover.ts";
import { newChannel, refused, useLocalIvs } from "./support.ts";

const start = new Date();
const standing = { clock: () => start, quotas: { concurrentStreams: 3, concurrentViewers: 10 }, takeoverLimit: 2 };

describe("an encoder that reconnects", () => {
  const local = useLocalIvs({ ...standing, reconnectDelay: 2_000 });
  const phases = async (channelArn: string) => {
    const { streamSessions } = await local.ivs.listStreamSessions({ channelArn });
    return streamSessions?.map(({ endTime }) => (endTime === undefined ? "running" : "ended"));
  };
  const pass = (milliseconds: number) => local.server.service.clock.advance(milliseconds);
  const stopped = async (reconnect: boolean) => {
    const channel = await newChannel(local.ivs);
    const options = { reconnect, viewerCount: 3, video: { videoWidth: 1280, videoHeight: 720 } };
    await local.server.service.streams.start(channel.arn, options);
    await local.ivs.stopStream({ channelArn: channel.arn });
    await refused(local.ivs.getStream({ channelArn: channel.arn }), "ChannelNotBroadcasting", 404);
    return channel;
  };

  test("StopStream: its encoder is there again in a new session, sending what it sent", async () => {
    const { arn: channelArn } = await stopped(true);
    await pass(1_999);
    expect(await phases(channelArn)).toEqual(["ended"]);
    await pass(1);
    expect(await phases(channelArn)).toEqual(["running", "ended"]);
    const { streamSession } = await local.ivs.getStreamSession({ channelArn });
    expect(streamSession?.ingestConfiguration?.video?.videoHeight).toBe(720);
    expect((await local.ivs.getStream({ channelArn })).stream?.viewerCount).toBe(3);
    await local.ivs.stopStream({ channelArn });
    await pass(2_000);
    expect(await phases(channelArn), "again and again").toEqual(["running", "ended", "ended"]);
  });

  test("stopped again before that, it comes back after the later stop alone", async () => {
    const { arn: channelArn } = await stopped(true);
    await pass(1_000);
    await local.server.service.streams.start(channelArn, { reconnect: true });
    await local.ivs.stopStream({ channelArn });
    await pass(1_999);
    expect(await phases(channelArn)).toEqual(["ended", "ended"]);
    await pass(1);
    expect(await phases(channelArn)).toEqual(["running", "ended", "ended"]);
  });

  test("not one that was not told to", async () => {
    const { arn } = await stopped(false);
    await pass(60_000);
    expect(await phases(arn)).toEqual(["ended"]);
  });

  test("not where it ends the stream itself", async () => {
    const { arn } = await newChannel(local.ivs);
    await local.server.service.streams.start(arn, { reconnect: true });
    await local.server.service.streams.end(arn);
    await pass(60_000);
    expect(await phases(arn)).toEqual(["ended"]);
  });

  test("not without its stream key, even where the channel has another", async () => {
    const { arn: channelArn, streamKeyArn } = await stopped(true);
    await local.ivs.deleteStreamKey({ arn: streamKeyArn });
    await local.ivs.createStreamKey({ channelArn });
    await pass(60_000);
    expect(await phases(channelArn)).toEqual(["ended"]);
  });

  test("not where another was first, nor where the channel is gone", async () => {
    const { arn } = await stopped(true);
    const gone = await stopped(true);
    await local.server.service.streams.start(arn);
    await local.ivs.deleteChannel({ arn: gone.arn });
    await pass(60_000);
    expect(await phases(arn)).toEqual(["running", "ended"]);
    await refused(local.ivs.listStreamSessions({ channelArn: gone.arn }), "ResourceNotFoundException", 404);
  });
});

describe("a takeover", () => {
  const life = (priority?: number, takeovers?: number): StreamLife => ({
    ...(step(connect(start), { type: "start" }, start) ?? connect(start)),
    ...(priority === undefined ? {} : { priority }),
    ...(takeovers === undefined ? {} : { takeovers }),
  });

  test.each([
    [life(), 1, true, undefined],
    [life(5), 6, true, undefined],
    [life(5), 5, true, "StreamTakeoverInvalidPriority"],
    [life(5), 4, true, "StreamTakeoverInvalidPriority"],
    [life(), 0, true, "StreamTakeoverInvalidPriority"],
    [life(), 1.5, true, "StreamTakeoverInvalidPriority"],
    [life(), 2 ** 31 - 1, true, undefined],
    [life(), 2 ** 31, true, "StreamTakeoverInvalidPriority"],
    [life(), 1, false, "StreamTakeoverMediaMismatch"],
    [life(undefined, 3), 1, true, "StreamTakeoverLimitBreached"],
  ])("of %o with priority %d and the same media %s: %s", (given, priority, sameMedia, want) => {
    expect(takeoverFailure(given, { priority, sameMedia }, 3)).toBe(want);
  });

  test("is of live streams alone", () => {
    expect(takeOver(connect(start), { priority: 1, sameMedia: true }, 3, start)).toBeUndefined();
    const ended = step(life(), { type: "end" }, start);
    expect(ended && takeOver(ended, { priority: 1, sameMedia: true }, 3, start)).toBeUndefined();
  });

  const local = useLocalIvs(standing);

  test.each([
    { video: { codec: "av01.0.08M.08" } },
    { video: { videoWidth: 1280 } },
    { video: { videoHeight: 720 } },
    { audio: { codec: "opus" } },
  ])("needs the same media: %j is refused", async (media) => {
    const { streams } = local.server.service;
    const { arn: channelArn } = await newChannel(local.ivs);
    await streams.start(channelArn);
    await streams.takeOver(channelArn, { priority: 1, ...media });
    const { streamSession } = await local.ivs.getStreamSession({ channelArn });
    expect(streamSession?.truncatedEvents?.[0]).toMatchObject({ code: "StreamTakeoverMediaMismatch" });
  });

  test("goes on as the same stream; what failed stands in its history, and is an error", async () => {
    const { streams } = local.server.service;
    const { arn: channelArn } = await newChannel(local.ivs);
    await refused(streams.takeOver(channelArn, { priority: 1 }).catch(asAnswer), "ChannelNotBroadcasting", 404);
    const { streamId } = await streams.start(channelArn, { priority: 2 });
    expect((await streams.takeOver(channelArn, { priority: 3 })).streamId).toBe(streamId);
    expect((await streams.takeOver(channelArn, { priority: 4, video: { videoHeight: 720 } })).phase).toBe("live");
    await streams.takeOver(channelArn, { priority: 9 });
    const { streamSession } = await local.ivs.getStreamSession({ channelArn });
    expect(streamSession?.truncatedEvents?.map(({ name, code }) => [name, code])).toEqual([
      ["Stream Takeover Failure", "StreamTakeoverLimitBreached"],
      ["Stream Takeover Failure", "StreamTakeoverMediaMismatch"],
      ["Stream Takeover", undefined],
      ["Stream Start", undefined],
      ["Session Created", undefined],
    ]);
    const { streamSessions } = await local.ivs.listStreamSessions({ channelArn });
    expect(streamSessions?.[0]?.hasErrorEvent).toBe(true);
    const told = local.server.service.events.list().map(({ detail }) => [detail.event_name, detail.code]);
    expect(told).toContainEqual(["Stream Takeover", undefined]);
    expect(told).toContainEqual(["Stream Takeover Failure", "StreamTakeoverMediaMismatch"]);
  });
});

describe("limits", () => {
  test.each([
    ["STANDARD", 1920, 1080, 8_500_000, []],
    ["STANDARD", 1080, 1920, 8_500_001, ["Ingest Bitrate bits per second +1"]],
    ["BASIC", 852, 480, 3_500_000, []],
    ["BASIC", 640, 360, 1_500_001, ["Ingest Bitrate bits per second +1"]],
    ["ADVANCED_HD", 1921, 1080, 1, ["Ingest Resolution total pixels +1080", "Ingest Resolution pixels per edge +1"]],
    ["STANDARD", 2000, 10, 1, ["Ingest Resolution pixels per edge +80"]],
  ])("%s, %d×%d at %d: %j", (type, videoWidth, videoHeight, targetBitrate, want) => {
    const breaches = ingestBreaches(type, { videoWidth, videoHeight, targetBitrate });
    expect(breaches.map(({ limit, unit, exceededBy }) => `${limit} ${unit} +${exceededBy}`)).toEqual(want);
    expect(bitrateLimit(type, { videoWidth, videoHeight, targetBitrate })).toBeGreaterThan(0);
  });

  const local = useLocalIvs(standing);
  const breaches = () =>
    local.server.service.events
      .list()
      .filter((event) => event["detail-type"] === "IVS Limit Breach")
      .map(({ resources, detail }) => [resources, detail]);

  test("an encoder that sends too much is cut off before it is live", async () => {
    const { arn: channelArn } = await newChannel(local.ivs, { name: "stage" });
    const stream = await local.server.service.streams.start(channelArn, { video: { targetBitrate: 9_000_000 } });
    expect(stream.phase).toBe("ended");
    await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
    const { streamSession } = await local.ivs.getStreamSession({ channelArn });
    expect(streamSession?.truncatedEvents?.map(({ name, type }) => [name, type])).toEqual([
      ["Session Ended", "IVS Stream State Change"],
      ["Ingest Bitrate", "IVS Limit Breach"],
      ["Session Created", "IVS Stream State Change"],
    ]);
    expect((await local.ivs.listStreamSessions({ channelArn })).streamSessions?.[0]?.hasErrorEvent).toBe(true);
    const detail = {
      limit_name: "Ingest Bitrate",
      limit_value: 8_500_000,
      exceeded_by: 500_000,
      limit_unit: "bits per second",
      channel_name: "stage",
      stream_id: stream.streamId,
    };
    expect(breaches()).toEqual([[[channelArn], detail]]);
  });

  test("a BASIC channel takes what an encoder sends by default", async () => {
    const { arn } = await newChannel(local.ivs, { type: "BASIC" });
    expect((await local.server.service.streams.start(arn)).phase).toBe("live");
  });

  test("no more broadcasts at a time than the quota says", async () => {
    const arns = [];
    for (let index = 0; index < 4; index++) arns.push((await newChannel(local.ivs)).arn);
    const [first = "", second = "", third = "", fourth = ""] = arns;
    for (const arn of [first, second, third]) await local.server.service.streams.start(arn);
    const call = local.server.service.streams.start(fourth);
    await expect(call).rejects.toMatchObject({ name: "ServiceQuotaExceededException" });
    const detail = {
      limit_name: "Concurrent Broadcasts",
      limit_value: 3,
      exceeded_by: 1,
      limit_unit: "active streams",
    };
    expect(breaches()).toEqual([[[], detail]]);
    await local.server.service.streams.end(first);
    expect((await local.server.service.streams.start(fourth)).phase).toBe("live");
  });

  test("more viewers than the quota says are counted, and told of", async () => {
    const { streams } = local.server.service;
    const one = await newChannel(local.ivs);
    const other = await newChannel(local.ivs);
    await streams.start(one.arn, { viewerCount: 4 });
    await streams.start(other.arn);
    await streams.setViewers(other.arn, 6);
    expect(breaches()).toEqual([]);
    await streams.setViewers(other.arn, 9);
    const detail = { limit_name: "Concurrent Viewers", limit_value: 10, exceeded_by: 3, limit_unit: "viewers" };
    expect(breaches()).toEqual([[[], detail]]);
  });
});

/** A ServiceError of a control in the form of a client's error. */
function asAnswer(error: { name: string }): never {
  throw { name: error.name, $metadata: { httpStatusCode: 404 } };
}
