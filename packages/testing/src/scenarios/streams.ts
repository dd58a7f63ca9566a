/** GetStream, ListStreams, StopStream, PutMetadata, InsertAdBreak: the operations of a live channel. */
import { aDate, equal, given, includes, refused } from "./expect.ts";
import { allPages, newAdConfiguration, newChannel } from "./resources.ts";
import type { Context, Scenario } from "./scenario.ts";

const streamId = /^st-[A-Za-z0-9]{23}$/;

async function health({ send }: Context, channelArn: string): Promise<string | undefined> {
  return (await send("GetStream", { channelArn })).stream?.health;
}

export const streamScenarios: readonly Scenario[] = [
  {
    name: "GetStream: live, starving, live again, ended",
    operations: ["GetStream"],
    async run(context) {
      const { send, control } = context;
      const { arn: channelArn } = await newChannel(context);
      const offline = `Channel: ${channelArn} is not currently online`;
      await refused(send("GetStream", { channelArn }), "ChannelNotBroadcasting", 404, offline);
      await control.start(channelArn, { viewerCount: 3 });
      equal((await send("GetStream", { channelArn })).stream, {
        channelArn,
        streamId,
        playbackUrl: given((await send("GetChannel", { arn: channelArn })).channel?.playbackUrl),
        startTime: aDate,
        state: "LIVE",
        health: "HEALTHY",
        viewerCount: 3,
      });
      await control.starve(channelArn);
      equal(await health(context, channelArn), "STARVING");
      await control.starve(channelArn, false);
      equal(await health(context, channelArn), "HEALTHY");
      await control.end(channelArn);
      await refused(send("GetStream", { channelArn }), "ChannelNotBroadcasting", 404, offline);
    },
  },
  {
    name: "GetStream: an encoder that has only connected is not live, and a count that timed out is -1",
    operations: ["GetStream", "StopStream"],
    async run(context) {
      const { send, control } = context;
      const { arn: channelArn } = await newChannel(context);
      await control.connect(channelArn);
      await refused(send("GetStream", { channelArn }), "ChannelNotBroadcasting", 404);
      await refused(send("StopStream", { channelArn }), "StreamUnavailable", 503);
      await control.start(channelArn);
      await control.viewers(channelArn, -1);
      includes(await send("GetStream", { channelArn }), { stream: { viewerCount: -1 } });
    },
  },
  {
    name: "StopStream ends the stream",
    operations: ["StopStream"],
    async run(context) {
      const { send, control } = context;
      const { arn: channelArn } = await newChannel(context);
      await refused(send("StopStream", { channelArn }), "ChannelNotBroadcasting", 404);
      await control.start(channelArn);
      equal(await send("StopStream", { channelArn }), {});
      await refused(send("GetStream", { channelArn }), "ChannelNotBroadcasting", 404);
      await refused(send("StopStream", { channelArn }), "ChannelNotBroadcasting", 404);
    },
  },
  {
    name: "StopStream: an encoder that reconnects is back after a moment, unless its key is gone",
    operations: ["StopStream", "DeleteStreamKey"],
    async run(context) {
      const { send, control } = context;
      const { arn: channelArn, streamKeyArn } = await newChannel(context);
      const { streamId } = await control.start(channelArn, { reconnect: true });
      await send("StopStream", { channelArn });
      await refused(send("GetStream", { channelArn }), "ChannelNotBroadcasting", 404);
      await control.advance(1_000);
      const { stream } = await send("GetStream", { channelArn });
      if (stream?.streamId === streamId) throw new Error("it is the same stream");
      await send("StopStream", { channelArn });
      await send("DeleteStreamKey", { arn: streamKeyArn });
      await control.advance(1_000);
      await refused(send("GetStream", { channelArn }), "ChannelNotBroadcasting", 404);
    },
  },
  {
    name: "ListStreams gives live ones alone, by health, in pages",
    operations: ["ListStreams"],
    async run(context) {
      const { control } = context;
      const arns: string[] = [];
      for (let index = 0; index < 4; index++) arns.push((await newChannel(context)).arn);
      const [, connected = "", healthy = "", starving = ""] = arns;
      await control.connect(connected);
      await control.start(healthy);
      await control.start(starving);
      await control.starve(starving);
      const pages = await allPages(context, "ListStreams", { maxResults: 1 }, "streams");
      const summary = { streamId, state: "LIVE", startTime: aDate, viewerCount: 0 };
      equal(pages, [
        [{ ...summary, channelArn: healthy, health: "HEALTHY" }],
        [{ ...summary, channelArn: starving, health: "STARVING" }],
      ]);
      const filtered = await allPages(context, "ListStreams", { filterBy: { health: "STARVING" } }, "streams");
      includes(filtered, [[{ channelArn: starving }]]);
    },
  },
  {
    name: "PutMetadata: a live stream takes 1 KB of UTF-8",
    operations: ["PutMetadata"],
    async run(context) {
      const { send, control } = context;
      const { arn: channelArn } = await newChannel(context);
      await refused(send("PutMetadata", { channelArn, metadata: "x" }), "ChannelNotBroadcasting", 404);
      await control.start(channelArn);
      equal(await send("PutMetadata", { channelArn, metadata: "ä".repeat(512) }), {});
      const tooLong = send("PutMetadata", { channelArn, metadata: "ä".repeat(513) });
      await refused(tooLong, "ValidationException", 400, "Metadata size exceeds payload limit");
    },
  },
  {
    name: "InsertAdBreak needs a live stream, and a channel with an ad configuration",
    operations: ["InsertAdBreak"],
    async run(context) {
      const { send, control } = context;
      const adConfigurationArn = await newAdConfiguration(context);
      const withAds = await newChannel(context, { adConfigurationArn });
      const without = await newChannel(context);
      const offline = { channelArn: withAds.arn, durationSeconds: 30 };
      await refused(send("InsertAdBreak", offline), "ChannelNotBroadcasting", 404);
      for (const { arn } of [withAds, without]) await control.start(arn);
      equal(await send("InsertAdBreak", offline), { adBreakId: /^[A-Za-z0-9]{12}$/ });
      await refused(
        send("InsertAdBreak", { channelArn: without.arn, durationSeconds: 30 }),
        "ConflictException",
        409,
        without.arn,
      );
    },
  },
];
