/** Scenarios in which a client waits for a change. */
import { equal, refused } from "./expect.ts";
import { newChannel, newRecordingConfiguration } from "./resources.ts";
import type { Scenario } from "./scenario.ts";

export const waitingScenarios: readonly Scenario[] = [
  {
    name: "Waiting for a stream to be live, and to be over",
    operations: ["GetStream"],
    async run(context) {
      const { arn } = await newChannel(context);
      await context.control.connect(arn);
      const live = context.waitUntil("StreamLive", { arn });
      await context.control.start(arn);
      await live;
      const offline = context.waitUntil("StreamOffline", { arn });
      await context.control.end(arn);
      await offline;
      await refused(context.send("GetStream", { channelArn: arn }), "ChannelNotBroadcasting", 404);
    },
  },
  {
    name: "Waiting for a recording configuration to be active",
    operations: ["GetRecordingConfiguration"],
    async run(context) {
      const arn = await newRecordingConfiguration(context);
      await context.waitUntil("RecordingConfigurationActive", { arn });
      const { recordingConfiguration } = await context.send("GetRecordingConfiguration", { arn });
      equal(recordingConfiguration?.state, "ACTIVE");
    },
  },
  {
    name: "Waiting for a channel and its stream key to be gone",
    operations: ["DeleteChannel", "GetChannel", "GetStreamKey"],
    async run(context) {
      const { arn, streamKeyArn } = await newChannel(context);
      const gone = context.waitUntil("ChannelDeleted", { arn });
      await context.send("DeleteChannel", { arn });
      await gone;
      await context.waitUntil("StreamKeyDeleted", { arn: streamKeyArn });
      await refused(context.send("GetChannel", { arn }), "ResourceNotFoundException", 404);
      await refused(context.send("GetStreamKey", { arn: streamKeyArn }), "ResourceNotFoundException", 404);
    },
  },
];
