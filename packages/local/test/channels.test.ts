import { describe, expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

describe("CreateChannel", () => {
  test("gives a channel with its defaults and formats, and its stream key", async () => {
    const { channel, streamKey } = await local.ivs.createChannel({});
    const id = channel?.arn?.split("/")[1];
    const host = channel?.ingestEndpoint?.split(".")[0];
    expect(channel).toEqual({
      arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:channel\/[A-Za-z0-9]{12}$/),
      name: "",
      latencyMode: "LOW",
      type: "STANDARD",
      authorized: false,
      insecureIngest: false,
      preset: "",
      containerFormat: "TS",
      recordingConfigurationArn: "",
      playbackRestrictionPolicyArn: "",
      adConfigurationArn: "",
      multitrackInputConfiguration: { enabled: false, maximumResolution: "FULL_HD", policy: "ALLOW" },
      tags: {},
      ingestEndpoint: expect.stringMatching(/^[0-9a-f]{12}\.global-contribute\.live-video\.net$/),
      srt: {
        endpoint: `srt://${host}.srt.live-video.net:9000`,
        passphrase: expect.stringMatching(/^[A-Za-z0-9]{69}$/),
      },
      playbackUrl: `https://${host}.us-west-2.playback.live-video.net/api/video/v1/us-west-2.123456789012.channel.${id}.m3u8`,
    });
    expect(streamKey).toEqual({
      arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:stream-key\/[A-Za-z0-9]{12}$/),
      channelArn: channel?.arn,
      value: expect.stringMatching(/^sk_us-west-2_[A-Za-z0-9]{12}_[A-Za-z0-9]{30}$/),
      tags: {},
    });
  });

  test.each([
    { given: { type: "ADVANCED_HD" }, want: "HIGHER_BANDWIDTH_DELIVERY" },
    {
      given: { type: "ADVANCED_SD", preset: "CONSTRAINED_BANDWIDTH_DELIVERY" },
      want: "CONSTRAINED_BANDWIDTH_DELIVERY",
    },
    { given: { type: "BASIC", preset: "CONSTRAINED_BANDWIDTH_DELIVERY" }, want: "" },
  ] as const)("the preset of $given is $want", async ({ given, want }) => {
    expect((await local.ivs.createChannel(given)).channel?.preset).toBe(want);
  });

  test("keeps what it was given", async () => {
    const given = {
      name: "stage_1-a",
      latencyMode: "NORMAL",
      type: "STANDARD",
      authorized: true,
      insecureIngest: true,
      containerFormat: "FRAGMENTED_MP4",
      multitrackInputConfiguration: { enabled: true, maximumResolution: "HD", policy: "REQUIRE" },
      tags: { team: "blue" },
    } as const;
    const { arn } = await newChannel(local.ivs, given);
    expect((await local.ivs.getChannel({ arn })).channel).toMatchObject(given);
  });

  test("refuses what is not there to be attached", async () => {
    for (const input of [
      { recordingConfigurationArn: missing("recording-configuration") },
      { playbackRestrictionPolicyArn: missing("playback-restriction-policy") },
      { adConfigurationArn: missing("ad-configuration") },
    ]) {
      await refused(local.ivs.createChannel(input), "ResourceNotFoundException", 404);
    }
    expect((await local.ivs.listChannels({})).channels).toEqual([]);
  });

  test.each(["BASIC", "ADVANCED_SD", "ADVANCED_HD"] as const)("refuses multitrack input of type %s", async (type) => {
    const multitrackInputConfiguration = { enabled: true };
    const input = { type, containerFormat: "FRAGMENTED_MP4", multitrackInputConfiguration } as const;
    await refused(local.ivs.createChannel(input), "ValidationException", 400, "'type' must be STANDARD");
    const { arn } = await newChannel(local.ivs, { ...input, type: "STANDARD" });
    await refused(local.ivs.updateChannel({ arn, type }), "ValidationException", 400, "'type' must be STANDARD");
    await local.ivs.updateChannel({ arn, type, multitrackInputConfiguration: { enabled: false } });
  });

  test("refuses multitrack input in a transport stream", async () => {
    const input = { multitrackInputConfiguration: { enabled: true } };
    await refused(local.ivs.createChannel(input), "ValidationException", 400, "containerFormat");
  });
});

describe("GetChannel and BatchGetChannel", () => {
  test("an unknown channel is not found", async () => {
    await refused(
      local.ivs.getChannel({ arn: missing("channel") }),
      "ResourceNotFoundException",
      404,
      missing("channel"),
    );
  });

  test("a batch gives what is there, and an error for what is not", async () => {
    const first = await newChannel(local.ivs, { name: "first" });
    const { channels, errors } = await local.ivs.batchGetChannel({ arns: [missing("channel"), first.arn] });
    expect(channels?.map(({ name }) => name)).toEqual(["first"]);
    expect(errors).toEqual([
      { arn: missing("channel"), code: "ResourceNotFoundException", message: expect.stringContaining("not found") },
    ]);
  });

  test("a batch takes at most 50", async () => {
    const arns = Array.from({ length: 51 }, () => missing("channel"));
    await refused(local.ivs.batchGetChannel({ arns }), "ValidationException", 400, /'arns'.*less than or equal to 50/);
  });
});

describe("ListChannels", () => {
  test("summaries leave out endpoints, URL and SRT", async () => {
    await newChannel(local.ivs, { tags: { team: "blue" } });
    const [summary] = (await local.ivs.listChannels({})).channels ?? [];
    expect(Object.keys(summary ?? {}).sort()).toEqual([
      "adConfigurationArn",
      "arn",
      "authorized",
      "insecureIngest",
      "latencyMode",
      "name",
      "playbackRestrictionPolicyArn",
      "preset",
      "recordingConfigurationArn",
      "tags",
      "type",
    ]);
  });

  test("pages hold every channel once, though one is deleted in between", async () => {
    const made = [];
    for (let index = 0; index < 5; index++) made.push((await newChannel(local.ivs, { name: `c${index}` })).arn);
    const first = await local.ivs.listChannels({ maxResults: 2 });
    expect(first.nextToken).toMatch(/^[A-Za-z0-9+/=_-]+$/);
    await local.ivs.deleteChannel({ arn: made[1] });
    const second = await local.ivs.listChannels({ maxResults: 2, nextToken: first.nextToken });
    const third = await local.ivs.listChannels({ maxResults: 2, nextToken: second.nextToken });
    const names = [first, second, third].map(({ channels }) => channels?.map(({ name }) => name));
    expect(names).toEqual([["c0", "c1"], ["c2", "c3"], ["c4"]]);
    expect(third.nextToken).toBeUndefined();
  });

  test("at most 100 a page, also when the caller does not say", async () => {
    for (let index = 0; index < 101; index++) await local.ivs.createChannel({});
    const { channels, nextToken } = await local.ivs.listChannels({});
    expect([channels?.length, nextToken !== undefined]).toEqual([100, true]);
    await refused(local.ivs.listChannels({ maxResults: 101 }), "ValidationException", 400, "'maxResults'");
  });

  test("a token of another list, or one made up, is refused", async () => {
    for (const name of ["a", "b"]) await newChannel(local.ivs, { name });
    const { nextToken } = await local.ivs.listChannels({ maxResults: 1 });
    const calls = [{ nextToken, filterByName: "a" }, { nextToken: "bm9uc2Vuc2U" }, { nextToken: "_-_" }];
    for (const call of calls) await refused(local.ivs.listChannels(call), "ValidationException", 400, "'nextToken'");
  });

  test("filters by one thing at a time", async () => {
    const { playbackRestrictionPolicy } = await local.ivs.createPlaybackRestrictionPolicy({});
    const playbackRestrictionPolicyArn = playbackRestrictionPolicy?.arn;
    await newChannel(local.ivs, { name: "a", playbackRestrictionPolicyArn });
    await newChannel(local.ivs, { name: "b" });
    const byName = await local.ivs.listChannels({ filterByName: "b" });
    const filterByPlaybackRestrictionPolicyArn = playbackRestrictionPolicyArn;
    const byPolicy = await local.ivs.listChannels({ filterByPlaybackRestrictionPolicyArn });
    expect([byName, byPolicy].map(({ channels }) => channels?.map(({ name }) => name))).toEqual([["b"], ["a"]]);
    const both = { filterByName: "b", filterByPlaybackRestrictionPolicyArn };
    await refused(local.ivs.listChannels(both), "ConflictException", 409);
  });
});

describe("UpdateChannel", () => {
  test("changes what it is given and leaves the rest", async () => {
    const { arn } = await newChannel(local.ivs, { name: "before", latencyMode: "NORMAL" });
    const { channel } = await local.ivs.updateChannel({ arn, name: "after", type: "ADVANCED_HD" });
    expect(channel).toMatchObject({ name: "after", latencyMode: "NORMAL", preset: "HIGHER_BANDWIDTH_DELIVERY" });
    expect((await local.ivs.getChannel({ arn })).channel).toEqual(channel);
  });

  test('"" detaches', async () => {
    const { adConfiguration } = await local.ivs.createAdConfiguration({
      mediaTailorPlaybackConfigurations: [{}],
    });
    const { arn } = await newChannel(local.ivs, { adConfigurationArn: adConfiguration?.arn });
    expect((await local.ivs.updateChannel({ arn, adConfigurationArn: "" })).channel?.adConfigurationArn).toBe("");
  });

  test("a live channel conflicts", async () => {
    const { arn } = await newChannel(local.ivs);
    await local.server.service.streams.start(arn);
    await refused(local.ivs.updateChannel({ arn, name: "x" }), "ConflictException", 409);
  });
});

describe("DeleteChannel", () => {
  test("answers 204 and takes the stream key with it", async () => {
    const { arn, streamKeyArn } = await newChannel(local.ivs);
    expect((await local.ivs.deleteChannel({ arn })).$metadata.httpStatusCode).toBe(204);
    await refused(local.ivs.getChannel({ arn }), "ResourceNotFoundException", 404);
    await refused(local.ivs.getStreamKey({ arn: streamKeyArn }), "ResourceNotFoundException", 404);
  });

  test("a live channel conflicts, and can be deleted once it has ended", async () => {
    const { arn } = await newChannel(local.ivs);
    await local.server.service.streams.start(arn);
    await refused(local.ivs.deleteChannel({ arn }), "ConflictException", 409);
    await local.server.service.streams.end(arn);
    await local.ivs.deleteChannel({ arn });
  });
});
