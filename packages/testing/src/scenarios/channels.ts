/** CreateChannel, GetChannel, BatchGetChannel, ListChannels, UpdateChannel, DeleteChannel. */
import { equal, given, includes, refused } from "./expect.ts";
import {
  allPages,
  arnOf,
  missing,
  newAdConfiguration,
  newChannel,
  newPolicy,
  newRecordingConfiguration,
} from "./resources.ts";
import type { Scenario } from "./scenario.ts";

export const channelScenarios: readonly Scenario[] = [
  {
    name: "CreateChannel gives a channel with its defaults, and its stream key",
    operations: ["CreateChannel", "GetChannel"],
    async run({ send }) {
      const { channel, streamKey } = await send("CreateChannel", {});
      equal(channel, {
        arn: arnOf("channel"),
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
        ingestEndpoint: /^[0-9a-f]{12}\.global-contribute\.live-video\.net$/,
        playbackUrl:
          /^https:\/\/[0-9a-f]{12}\.us-west-2\.playback\.live-video\.net\/api\/video\/v1\/us-west-2\.123456789012\.channel\.[A-Za-z0-9]{12}\.m3u8$/,
        srt: { endpoint: /^srt:\/\/[0-9a-f]{12}\.srt\.live-video\.net:9000$/, passphrase: /^[A-Za-z0-9]{60,80}$/ },
        tags: {},
      });
      equal(streamKey, {
        arn: arnOf("stream-key"),
        channelArn: channel?.arn,
        value: /^sk_us-west-2_[A-Za-z0-9]{12}_[A-Za-z0-9]{30}$/,
        tags: {},
      });
      equal((await send("GetChannel", { arn: given(channel?.arn) })).channel, channel);
    },
  },
  {
    name: "CreateChannel takes every setting, and presets for the ADVANCED types",
    operations: ["CreateChannel"],
    async run(context) {
      const settings = {
        name: "stage_1-a",
        latencyMode: "NORMAL",
        authorized: true,
        insecureIngest: true,
        type: "STANDARD",
        containerFormat: "FRAGMENTED_MP4",
        multitrackInputConfiguration: { enabled: true, maximumResolution: "HD", policy: "REQUIRE" },
        recordingConfigurationArn: await newRecordingConfiguration(context),
        playbackRestrictionPolicyArn: await newPolicy(context),
        adConfigurationArn: await newAdConfiguration(context),
        tags: { team: "Straße 直播", empty: "" },
      } as const;
      const { channel } = await context.send("CreateChannel", settings);
      includes(channel, { ...settings, preset: "" });
      const advanced = await context.send("CreateChannel", { type: "ADVANCED_HD" });
      includes(advanced.channel, { preset: "HIGHER_BANDWIDTH_DELIVERY" });
      const preset = "CONSTRAINED_BANDWIDTH_DELIVERY";
      includes((await context.send("CreateChannel", { type: "ADVANCED_SD", preset })).channel, { preset });
    },
  },
  {
    name: "CreateChannel refuses resources that nobody made, and settings that do not go together",
    operations: ["CreateChannel"],
    async run({ send }) {
      const references = {
        recordingConfigurationArn: "recording-configuration",
        playbackRestrictionPolicyArn: "playback-restriction-policy",
        adConfigurationArn: "ad-configuration",
      };
      for (const [member, kind] of Object.entries(references)) {
        await refused(send("CreateChannel", { [member]: missing(kind) }), "ResourceNotFoundException", 404);
      }
      const multitrackInputConfiguration = { enabled: true };
      await refused(
        send("CreateChannel", { multitrackInputConfiguration }),
        "ValidationException",
        400,
        "containerFormat",
      );
      await refused(
        send("CreateChannel", { type: "BASIC", containerFormat: "FRAGMENTED_MP4", multitrackInputConfiguration }),
        "ValidationException",
        400,
        "'type'",
      );
      equal((await send("ListChannels", {})).channels, []);
    },
  },
  {
    name: "BatchGetChannel gives what is there, and an error for each that is not",
    operations: ["BatchGetChannel"],
    async run(context) {
      const { arn } = await newChannel(context, { name: "there" });
      const other = missing("channel");
      const { channels, errors } = await context.send("BatchGetChannel", { arns: [arn, other] });
      includes(channels, [{ arn, name: "there", srt: { passphrase: /./ } }]);
      equal(errors, [{ arn: other, code: /./, message: (text: unknown) => String(text).includes(other) }]);
      const many = Array.from({ length: 51 }, () => arn);
      await refused(context.send("BatchGetChannel", { arns: many }), "ValidationException", 400, "'arns'");
      await refused(context.send("BatchGetChannel", { arns: [] }), "ValidationException", 400, "'arns'");
    },
  },
  {
    name: "ListChannels gives every channel once, as a summary",
    operations: ["ListChannels"],
    async run(context) {
      const names = ["a", "b", "c", "d", "e"];
      for (const name of names) await newChannel(context, { name });
      const pages = (await allPages(context, "ListChannels", { maxResults: 2 }, "channels")) as {
        name: string;
      }[][];
      equal(
        pages.map((page) => page.map(({ name }) => name)),
        [["a", "b"], ["c", "d"], ["e"]],
      );
      equal(pages[0]?.[0], {
        arn: arnOf("channel"),
        name: "a",
        latencyMode: "LOW",
        type: "STANDARD",
        authorized: false,
        insecureIngest: false,
        preset: "",
        recordingConfigurationArn: "",
        playbackRestrictionPolicyArn: "",
        adConfigurationArn: "",
        tags: {},
      });
    },
  },
  {
    name: "ListChannels takes one filter at a time",
    operations: ["ListChannels"],
    async run(context) {
      const { send } = context;
      const recordingConfigurationArn = await newRecordingConfiguration(context);
      const playbackRestrictionPolicyArn = await newPolicy(context);
      const adConfigurationArn = await newAdConfiguration(context);
      await newChannel(context, { name: "one" });
      await newChannel(context, { name: "two", recordingConfigurationArn });
      await newChannel(context, { name: "three", playbackRestrictionPolicyArn, adConfigurationArn });
      const found = async (filter: object) => {
        const { channels } = await send("ListChannels", filter);
        return channels?.map(({ name }) => name);
      };
      equal(await found({ filterByName: "one" }), ["one"]);
      equal(await found({ filterByName: "nobody" }), []);
      equal(await found({ filterByRecordingConfigurationArn: recordingConfigurationArn }), ["two"]);
      equal(await found({ filterByPlaybackRestrictionPolicyArn: playbackRestrictionPolicyArn }), ["three"]);
      equal(await found({ filterByAdConfigurationArn: adConfigurationArn }), ["three"]);
      const two = { filterByName: "two", filterByRecordingConfigurationArn: recordingConfigurationArn };
      await refused(send("ListChannels", two), "ConflictException", 409);
    },
  },
  {
    name: "ListChannels refuses a token of another list",
    operations: ["ListChannels", "ListPlaybackRestrictionPolicies"],
    async run(context) {
      for (const name of ["a", "b"]) {
        await newChannel(context, { name });
        await newPolicy(context, name);
      }
      const { nextToken } = await context.send("ListPlaybackRestrictionPolicies", { maxResults: 1 });
      const token = given(nextToken, "nextToken");
      await refused(context.send("ListChannels", { nextToken: token }), "ValidationException", 400, "nextToken");
    },
  },
  {
    name: "UpdateChannel changes what it is given and leaves the rest; an empty ARN detaches",
    operations: ["UpdateChannel"],
    async run(context) {
      const { send } = context;
      const attached = {
        recordingConfigurationArn: await newRecordingConfiguration(context),
        playbackRestrictionPolicyArn: await newPolicy(context),
        adConfigurationArn: await newAdConfiguration(context),
      };
      const detached = { recordingConfigurationArn: "", playbackRestrictionPolicyArn: "", adConfigurationArn: "" };
      const { arn } = await newChannel(context, { name: "before", latencyMode: "NORMAL", tags: { team: "blue" } });
      const { channel } = await send("GetChannel", { arn });
      await send("UpdateChannel", { arn, name: "after", ...attached });
      equal((await send("GetChannel", { arn })).channel, { ...channel, name: "after", ...attached });
      await send("UpdateChannel", { arn, ...detached });
      equal((await send("GetChannel", { arn })).channel, { ...channel, name: "after" });
      const unknown = { arn, recordingConfigurationArn: missing("recording-configuration") };
      await refused(send("UpdateChannel", unknown), "ResourceNotFoundException", 404);
    },
  },
  {
    name: "UpdateChannel and DeleteChannel conflict while the channel is live",
    operations: ["UpdateChannel", "DeleteChannel"],
    async run(context) {
      const { send, control } = context;
      const { arn } = await newChannel(context);
      await control.start(arn);
      await refused(send("UpdateChannel", { arn, name: "x" }), "ConflictException", 409, arn);
      await refused(send("DeleteChannel", { arn }), "ConflictException", 409, arn);
      await control.end(arn);
      await send("UpdateChannel", { arn, name: "x" });
      await send("DeleteChannel", { arn });
    },
  },
  {
    name: "DeleteChannel takes the stream key with it",
    operations: ["DeleteChannel", "GetStreamKey"],
    async run(context) {
      const { send } = context;
      const { arn, streamKeyArn } = await newChannel(context);
      equal(await send("DeleteChannel", { arn }), {});
      await refused(send("GetChannel", { arn }), "ResourceNotFoundException", 404, arn);
      await refused(send("GetStreamKey", { arn: streamKeyArn }), "ResourceNotFoundException", 404, streamKeyArn);
      await refused(send("DeleteChannel", { arn }), "ResourceNotFoundException", 404);
    },
  },
];
