/** TagResource, ListTagsForResource, UntagResource: the only operations with an ARN in their path. */
import { equal, refused } from "./expect.ts";
import { newAdConfiguration, newChannel, newPlaybackKey, newPolicy, newRecordingConfiguration } from "./resources.ts";
import type { Scenario } from "./scenario.ts";

function many(from: number, count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${from + index}`, "v"]));
}

export const tagScenarios: readonly Scenario[] = [
  {
    name: "TagResource, ListTagsForResource and UntagResource, on every kind of resource",
    operations: ["TagResource", "ListTagsForResource", "UntagResource"],
    async run(context) {
      const { send } = context;
      const channel = await newChannel(context);
      const resources = [
        channel.arn,
        channel.streamKeyArn,
        await newPlaybackKey(context),
        await newPolicy(context),
        await newRecordingConfiguration(context),
        await newAdConfiguration(context),
      ];
      for (const resourceArn of resources) {
        equal(await send("TagResource", { resourceArn, tags: { one: "1", two: "2", gone: "" } }), {});
        await send("TagResource", { resourceArn, tags: { one: "eins" } });
        equal(await send("UntagResource", { resourceArn, tagKeys: ["gone", "never was"] }), {});
        equal(await send("ListTagsForResource", { resourceArn }), { tags: { one: "eins", two: "2" } }, resourceArn);
      }
      equal((await send("GetChannel", { arn: channel.arn })).channel?.tags, { one: "eins", two: "2" });
    },
  },
  {
    name: "Tags in any script, with every sign that a URL has a use for",
    operations: ["TagResource", "ListTagsForResource", "UntagResource"],
    async run(context) {
      const { send } = context;
      const { arn: resourceArn } = await newChannel(context, { tags: { "直播 é": "Übertragung" } });
      const awkward = ["a/b:c", "x=y+z", "me@example.com", "ключ", "مفتاح", "𝔘nicode", "a\u00a0b", " "];
      await send("TagResource", { resourceArn, tags: Object.fromEntries(awkward.map((key) => [key, key])) });
      const { tags } = await send("ListTagsForResource", { resourceArn });
      equal(tags, { "直播 é": "Übertragung", ...Object.fromEntries(awkward.map((key) => [key, key])) });
      await send("UntagResource", { resourceArn, tagKeys: awkward });
      equal(await send("ListTagsForResource", { resourceArn }), { tags: { "直播 é": "Übertragung" } });
    },
  },
  {
    name: "TagResource: no more than 50 tags in all, none of aws:, keys and values within their lengths",
    operations: ["TagResource"],
    async run(context) {
      const { send } = context;
      const { arn: resourceArn } = await newChannel(context, { tags: many(0, 50) });
      await send("TagResource", { resourceArn, tags: many(49, 1) });
      await refused(send("TagResource", { resourceArn, tags: many(50, 1) }), "ValidationException", 400, "'tags'");
      await refused(send("TagResource", { resourceArn, tags: { "aws:x": "" } }), "ValidationException", 400, "aws:");
      for (const [key, value] of [
        ["k".repeat(129), ""],
        ["", "v"],
        ["k", "v".repeat(257)],
        ["k*", "v"],
      ] as const) {
        const call = send("TagResource", { resourceArn, tags: { [key]: value } });
        await refused(call, "ValidationException", 400, "'tags");
      }
      await send("UntagResource", { resourceArn, tagKeys: Object.keys(many(0, 50)) });
      await send("TagResource", { resourceArn, tags: { ["k".repeat(128)]: "𝔘".repeat(256) } });
    },
  },
];
