import { describe, expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

describe("streams that go live at once", () => {
  const local = useLocalIvs();

  test("GetStream: live, starving, live again, ended", async () => {
    const { arn: channelArn } = await newChannel(local.ivs);
    const { streams } = local.server.service;
    await refused(
      local.ivs.getStream({ channelArn }),
      "ChannelNotBroadcasting",
      404,
      `Channel: ${channelArn} is not currently online`,
    );
    await streams.start(channelArn, { viewerCount: 3 });
    const { channel } = await local.ivs.getChannel({ arn: channelArn });
    expect((await local.ivs.getStream({ channelArn })).stream).toEqual({
      channelArn,
      streamId: expect.stringMatching(/^st-[A-Za-z0-9]{23}$/),
      playbackUrl: channel?.playbackUrl,
      startTime: expect.any(Date),
      state: "LIVE",
      health: "HEALTHY",
      viewerCount: 3,
    });
    await streams.starve(channelArn);
    expect((await local.ivs.getStream({ channelArn })).stream?.health).toBe("STARVING");
    await streams.starve(channelArn, false);
    expect((await local.ivs.getStream({ channelArn })).stream?.health).toBe("HEALTHY");
    await streams.end(channelArn);
    await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
    await refused(local.ivs.getStream({ channelArn: missing("channel") }), "ResourceNotFoundException", 404);
  });

  test("GetStream: the viewer count may be -1, for a count that timed out", async () => {
    const { arn: channelArn } = await newChannel(local.ivs);
    await local.server.service.streams.start(channelArn);
    await local.server.service.streams.setViewers(channelArn, -1);
    expect((await local.ivs.getStream({ channelArn })).stream?.viewerCount).toBe(-1);
  });

  test("ListStreams: live ones alone, by health, in pages", async () => {
    const { streams } = local.server.service;
    const arns = [];
    for (let index = 0; index < 4; index++) arns.push((await newChannel(local.ivs)).arn);
    const [offline = "", created = "", healthy = "", starving = ""] = arns;
    expect(offline).not.toBe("");
    await streams.connect(created);
    await streams.start(healthy);
    await streams.start(starving);
    await streams.starve(starving);
    const channels = async (input: Parameters<typeof local.ivs.listStreams>[0]) =>
      (await local.ivs.listStreams(input)).streams?.map(({ channelArn }) => channelArn);
    expect(await channels({})).toEqual([healthy, starving]);
    expect(await channels({ filterBy: { health: "STARVING" } })).toEqual([starving]);
    expect(await channels({ filterBy: { health: "UNKNOWN" } })).toEqual([]);
    const first = await local.ivs.listStreams({ maxResults: 1 });
    expect(Object.keys(first.streams?.[0] ?? {}).sort()).toEqual([
      "channelArn",
      "health",
      "startTime",
      "state",
      "streamId",
      "viewerCount",
    ]);
    expect(await channels({ maxResults: 1, nextToken: first.nextToken })).toEqual([starving]);
  });

  test("StopStream: ends the stream, and refuses an offline channel", async () => {
    const { arn: channelArn } = await newChannel(local.ivs);
    await local.server.service.streams.start(channelArn);
    await local.ivs.stopStream({ channelArn });
    await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
    await refused(local.ivs.stopStream({ channelArn }), "ChannelNotBroadcasting", 404);
    await refused(local.ivs.stopStream({ channelArn: missing("channel") }), "ResourceNotFoundException", 404);
  });

  test("StopStream: a stream in transition is unavailable", async () => {
    const { arn: channelArn } = await newChannel(local.ivs);
    await local.server.service.streams.connect(channelArn);
    await refused(local.ivs.stopStream({ channelArn }), "StreamUnavailable", 503);
  });
});

describe("streams that take their time", () => {
  const local = useLocalIvs({ streamStartDelay: 10_000, clock: undefined });

  test("a started stream is created first", async () => {
    const { arn: channelArn } = await newChannel(local.ivs);
    expect((await local.server.service.streams.start(channelArn)).phase).toBe("created");
    await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
    await refused(local.ivs.deleteChannel({ arn: channelArn }), "ConflictException", 409);
    expect((await local.server.service.streams.start(channelArn)).phase).toBe("live");
  });
});
