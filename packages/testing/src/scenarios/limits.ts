/** Scenarios of quotas and call rates. */
import { equal, readError } from "./expect.ts";
import { quota } from "./quota.ts";
import { newAdConfiguration, newChannel, newPlaybackKey, newPolicy, newRecordingConfiguration } from "./resources.ts";
import type { Scenario } from "./scenario.ts";
import { serviceOptions } from "./service-options.ts";

const { quotas } = serviceOptions;

export const limitScenarios: readonly Scenario[] = [
  quota("CreateChannel", quotas.channels, newChannel),
  quota("ImportPlaybackKeyPair", quotas.playbackKeyPairs, newPlaybackKey),
  quota("CreatePlaybackRestrictionPolicy", quotas.playbackRestrictionPolicies, newPolicy),
  quota("CreateRecordingConfiguration", quotas.recordingConfigurations, newRecordingConfiguration),
  quota("CreateAdConfiguration", quotas.adConfigurations, newAdConfiguration),
  {
    name: "PutMetadata is throttled above five calls a second on a channel",
    operations: ["PutMetadata"],
    async run(context) {
      const { arn: channelArn } = await newChannel(context);
      await context.control.start(channelArn);
      // Far more calls than a second has room for, so that some are throttled on a slow machine, too.
      const calls = Array.from({ length: 40 }, (_, index) =>
        context.send("PutMetadata", { channelArn, metadata: `${index}` }).then(
          () => "taken",
          (error: unknown) => `${readError(error)?.status} ${readError(error)?.text}`,
        ),
      );
      const throttled = `429 Operation: ivs:PutMetadata exceeded call rate: 5 for resource: ${channelArn}`;
      equal([...new Set(await Promise.all(calls))].sort(), [throttled, "taken"]);
    },
  },
];
