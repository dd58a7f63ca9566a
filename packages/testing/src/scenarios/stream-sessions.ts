/** GetStreamSession, ListStreamSessions: the history of broadcasts. */
import { aDate, equal, includes, refused } from "./expect.ts";
import { allPages, newChannel, newRecordingConfiguration } from "./resources.ts";
import type { Scenario } from "./scenario.ts";

export const streamSessionScenarios: readonly Scenario[] = [
  {
    name: "GetStreamSession: the latest or by id, events newest first, the channel as it was",
    operations: ["GetStreamSession"],
    async run(context) {
      const { send, control } = context;
      const recordingConfigurationArn = await newRecordingConfiguration(context, "vod");
      await context.waitUntil("RecordingConfigurationActive", { arn: recordingConfigurationArn });
      const { arn: channelArn } = await newChannel(context, { name: "then", recordingConfigurationArn });
      await refused(send("GetStreamSession", { channelArn }), "ResourceNotFoundException", 404);
      const video = { videoWidth: 640, videoHeight: 360 };
      const { streamId } = await control.start(channelArn, { video });
      includes(await send("GetStreamSession", { channelArn }), { streamSession: { streamId, endTime: undefined } });
      await control.starve(channelArn);
      await control.starve(channelArn, false);
      await control.end(channelArn);
      await send("UpdateChannel", { arn: channelArn, name: "now", recordingConfigurationArn: "" });
      const { streamSession } = await send("GetStreamSession", { channelArn });
      includes(streamSession, {
        streamId,
        startTime: aDate,
        endTime: aDate,
        channel: { arn: channelArn, name: "then", recordingConfigurationArn },
        recordingConfiguration: { arn: recordingConfigurationArn, name: "vod", state: "ACTIVE" },
        ingestConfiguration: { video: { ...video, targetFramerate: 30 }, audio: { channels: 2 } },
        ingestConfigurations: { videoConfigurations: [video], audioConfigurations: [{ channels: 2 }] },
      });
      // The order in which session, stream and recording end is not defined.
      const names = streamSession?.truncatedEvents?.map(({ name }) => name) ?? [];
      equal(names.slice(0, 3).sort(), ["Recording End", "Session Ended", "Stream End"]);
      equal(names.slice(3, 5), ["Starvation End", "Starvation Start"]);
      equal(names.slice(5).sort(), ["Recording Start", "Session Created", "Stream Start"]);
      const next = await control.start(channelArn);
      includes(await send("GetStreamSession", { channelArn }), { streamSession: { streamId: next.streamId } });
      includes(await send("GetStreamSession", { channelArn, streamId }), { streamSession: { streamId } });
      const unknown = { channelArn, streamId: `st-${"a".repeat(23)}` };
      await refused(send("GetStreamSession", unknown), "ResourceNotFoundException", 404);
    },
  },
  {
    name: "ListStreamSessions: newest first, in pages, and says which had errors",
    operations: ["ListStreamSessions"],
    async run(context) {
      const { control } = context;
      const { arn: channelArn } = await newChannel(context);
      const ids: string[] = [(await control.start(channelArn)).streamId];
      await control.end(channelArn);
      ids.push((await control.fail(channelArn, "EncoderGone")).streamId);
      ids.push((await control.start(channelArn)).streamId);
      const pages = await allPages(context, "ListStreamSessions", { channelArn, maxResults: 2 }, "streamSessions");
      equal(pages, [
        [
          { streamId: ids[2], startTime: aDate, hasErrorEvent: false },
          { streamId: ids[1], startTime: aDate, endTime: aDate, hasErrorEvent: true },
        ],
        [{ streamId: ids[0], startTime: aDate, endTime: aDate, hasErrorEvent: false }],
      ]);
    },
  },
];
