/** StartViewerSessionRevocation, BatchStartViewerSessionRevocation. */
import { equal, refused } from "./expect.ts";
import { missing, newChannel } from "./resources.ts";
import type { Scenario } from "./scenario.ts";

export const viewerSessionScenarios: readonly Scenario[] = [
  {
    name: "StartViewerSessionRevocation: 200 and nothing more",
    operations: ["StartViewerSessionRevocation"],
    async run(context) {
      const { send } = context;
      const { arn: channelArn } = await newChannel(context);
      equal(await send("StartViewerSessionRevocation", { channelArn, viewerId: "viewer ✓" }), {});
      const versions = { channelArn, viewerId: "v", viewerSessionVersionsLessThanOrEqualTo: 3 };
      equal(await send("StartViewerSessionRevocation", versions), {});
      const tooLong = send("StartViewerSessionRevocation", { channelArn, viewerId: "v".repeat(41) });
      await refused(tooLong, "ValidationException", 400, "viewerId");
    },
  },
  {
    name: "BatchStartViewerSessionRevocation: an error for each that failed, at most 20",
    operations: ["BatchStartViewerSessionRevocation"],
    async run(context) {
      const { send } = context;
      const { arn: channelArn } = await newChannel(context);
      const good = { channelArn, viewerId: "a" };
      const bad = { channelArn: missing("channel"), viewerId: "b" };
      const { errors } = await send("BatchStartViewerSessionRevocation", { viewerSessions: [good, bad] });
      equal(errors, [{ ...bad, code: /./, message: /./ }]);
      const viewerSessions = Array.from({ length: 21 }, () => good);
      const tooMany = send("BatchStartViewerSessionRevocation", { viewerSessions });
      await refused(tooMany, "ValidationException", 400, "viewerSessions");
    },
  },
];
