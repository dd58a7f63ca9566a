/** CreateStreamKey, GetStreamKey, BatchGetStreamKey, ListStreamKeys, DeleteStreamKey. */
import { equal, given, includes, refused } from "./expect.ts";
import { allPages, arnOf, missing, newChannel } from "./resources.ts";
import type { Scenario } from "./scenario.ts";

const value = /^sk_us-west-2_[A-Za-z0-9]{12}_[A-Za-z0-9]{30}$/;

export const streamKeyScenarios: readonly Scenario[] = [
  {
    name: "CreateStreamKey: one a channel, and a new one after the old one is deleted",
    operations: ["CreateStreamKey", "DeleteStreamKey", "GetStreamKey"],
    async run(context) {
      const { send } = context;
      const { arn: channelArn, streamKeyArn } = await newChannel(context);
      const second = send("CreateStreamKey", { channelArn });
      await refused(second, "ServiceQuotaExceededException", 402, "stream-key quota exceeded");
      equal(await send("DeleteStreamKey", { arn: streamKeyArn }), {});
      await refused(send("GetStreamKey", { arn: streamKeyArn }), "ResourceNotFoundException", 404, streamKeyArn);
      const { streamKey } = await send("CreateStreamKey", { channelArn, tags: { turn: "2" } });
      equal(streamKey, { arn: arnOf("stream-key"), channelArn, value, tags: { turn: "2" } });
      equal((await send("GetStreamKey", { arn: given(streamKey?.arn) })).streamKey, streamKey);
    },
  },
  {
    name: "BatchGetStreamKey gives values, and an error for each key that is not there",
    operations: ["BatchGetStreamKey"],
    async run(context) {
      const { streamKeyArn: arn, arn: channelArn } = await newChannel(context);
      const other = missing("stream-key");
      const { streamKeys, errors } = await context.send("BatchGetStreamKey", { arns: [other, arn] });
      equal(streamKeys, [{ arn, channelArn, value, tags: {} }]);
      includes(errors, [{ arn: other, code: /./, message: /./ }]);
    },
  },
  {
    name: "ListStreamKeys: the channel's own, without values",
    operations: ["ListStreamKeys"],
    async run(context) {
      const { send } = context;
      const { arn: channelArn, streamKeyArn: arn } = await newChannel(context);
      await newChannel(context);
      equal(await allPages(context, "ListStreamKeys", { channelArn, maxResults: 1 }, "streamKeys"), [
        [{ arn, channelArn, tags: {} }],
      ]);
      await send("DeleteStreamKey", { arn });
      equal((await send("ListStreamKeys", { channelArn })).streamKeys, []);
      await refused(send("ListStreamKeys", { channelArn, maxResults: 51 }), "ValidationException", 400, "maxResults");
    },
  },
];
