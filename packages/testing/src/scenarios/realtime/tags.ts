/** TagResource, ListTagsForResource, UntagResource: the tags of resources of IVS Real-Time. */
import { equal, refused } from "../expect.ts";
import type { Scenario } from "../scenario.ts";
import { newComposition, newEncoder, newIngestConfiguration, newKey, newStage, newStorage } from "./resources.ts";

export const tagScenarios: readonly Scenario<"ivs-realtime">[] = [
  {
    name: "TagResource, ListTagsForResource and UntagResource, on every kind of resource",
    operations: ["TagResource", "ListTagsForResource", "UntagResource"],
    async run(context) {
      const { send } = context;
      const resources = [
        await newStage(context),
        await newEncoder(context),
        await newStorage(context),
        await newKey(context),
        (await newIngestConfiguration(context)).arn,
        await newComposition(context),
      ];
      for (const resourceArn of resources) {
        equal(await send("TagResource", { resourceArn, tags: { one: "1", "直播 é+/": "ä ö", gone: "" } }), {});
        await send("TagResource", { resourceArn, tags: { one: "eins" } });
        equal(await send("UntagResource", { resourceArn, tagKeys: ["gone", "never was"] }), {});
        const { tags } = await send("ListTagsForResource", { resourceArn });
        equal(tags, { one: "eins", "直播 é+/": "ä ö" }, resourceArn);
      }
      const [resourceArn = ""] = resources;
      const reserved = send("TagResource", { resourceArn, tags: { "aws:x": "" } });
      await refused(reserved, "ValidationException", 400, "aws:");
    },
  },
];
