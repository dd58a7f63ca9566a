/** CreateRoom, GetRoom, ListRooms, UpdateRoom, DeleteRoom, and the tags of rooms. */
import { aDate, equal, given, includes, refused } from "../expect.ts";
import { quota } from "../quota.ts";
import { allPages, arnOf, missing } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { serviceOptions } from "../service-options.ts";
import { newLoggingConfiguration, newRoom } from "./resources.ts";

const handler = "arn:aws:lambda:us-west-2:123456789012:function:review";

export const roomScenarios: readonly Scenario<"ivschat">[] = [
  {
    name: "CreateRoom: a room with its defaults",
    operations: ["CreateRoom", "GetRoom"],
    async run({ send }) {
      const room = await send("CreateRoom", { name: "lobby", tags: { team: "blue" } });
      equal(room, {
        arn: arnOf("room", "ivschat"),
        id: given(room.arn).split("/")[1],
        name: "lobby",
        createTime: aDate,
        updateTime: aDate,
        maximumMessageRatePerSecond: 10,
        maximumMessageLength: 500,
        loggingConfigurationIdentifiers: [],
        tags: { team: "blue" },
      });
      equal(await send("GetRoom", { identifier: given(room.arn) }), room);
    },
  },
  {
    name: "CreateRoom takes every setting, and refuses resources that nobody made",
    operations: ["CreateRoom"],
    async run(context) {
      const settings = {
        messageReviewHandler: { uri: handler, fallbackResult: "DENY" as const },
        loggingConfigurationIdentifiers: [await newLoggingConfiguration(context)],
        maximumMessageLength: 1,
        maximumMessageRatePerSecond: 100,
      };
      includes(await context.send("CreateRoom", settings), settings);
      const unknown = missing("logging-configuration", "ivschat");
      const call = context.send("CreateRoom", { loggingConfigurationIdentifiers: [unknown] });
      await refused(call, "ResourceNotFoundException", 404, unknown);
    },
  },
  {
    name: "ListRooms: in pages, and by name, handler and logging configuration",
    operations: ["ListRooms"],
    async run(context) {
      const logging = await newLoggingConfiguration(context);
      await newRoom(context, { name: "plain" });
      await newRoom(context, { name: "reviewed", messageReviewHandler: { uri: handler } });
      await newRoom(context, { name: "logged", loggingConfigurationIdentifiers: [logging] });
      const pages = await allPages(context, "ListRooms", { maxResults: 2 }, "rooms");
      equal(
        pages.map(({ length }) => length),
        [2, 1],
      );
      const found = async (filter: object) => {
        const { rooms } = await context.send("ListRooms", filter);
        return rooms?.map(({ name }) => name);
      };
      equal(await found({ name: "plain" }), ["plain"]);
      equal(await found({ messageReviewHandlerUri: handler }), ["reviewed"]);
      equal(await found({ loggingConfigurationIdentifier: logging }), ["logged"]);
    },
  },
  {
    name: "UpdateRoom changes what it is given and leaves the rest",
    operations: ["UpdateRoom"],
    async run(context) {
      const { send } = context;
      const identifier = await newRoom(context, { name: "before", messageReviewHandler: { uri: handler } });
      const before = await send("GetRoom", { identifier });
      const after = { ...before, name: "after", maximumMessageLength: 7, updateTime: aDate };
      equal(await send("UpdateRoom", { identifier, name: "after", maximumMessageLength: 7 }), after);
      await send("UpdateRoom", { identifier, messageReviewHandler: { uri: "" } });
      equal(await send("GetRoom", { identifier }), { ...after, messageReviewHandler: undefined });
    },
  },
  {
    name: "DeleteRoom: waiting for a room to be gone",
    operations: ["DeleteRoom", "GetRoom"],
    async run(context) {
      const { send } = context;
      const identifier = await newRoom(context);
      const gone = context.waitUntil("RoomDeleted", { arn: identifier });
      equal(await send("DeleteRoom", { identifier }), {});
      await gone;
      await refused(send("GetRoom", { identifier }), "ResourceNotFoundException", 404, identifier);
      await refused(send("DeleteRoom", { identifier }), "ResourceNotFoundException", 404);
    },
  },
  {
    name: "TagResource, ListTagsForResource and UntagResource, on rooms and logging configurations",
    operations: ["TagResource", "ListTagsForResource", "UntagResource"],
    async run(context) {
      const { send } = context;
      for (const resourceArn of [await newRoom(context), await newLoggingConfiguration(context)]) {
        equal(await send("TagResource", { resourceArn, tags: { one: "1", "直播 é+/": "ä ö", gone: "" } }), {});
        equal(await send("UntagResource", { resourceArn, tagKeys: ["gone", "never was"] }), {});
        equal(await send("ListTagsForResource", { resourceArn }), { tags: { one: "1", "直播 é+/": "ä ö" } });
      }
    },
  },
  quota("CreateRoom", serviceOptions.quotas.rooms, (context) => newRoom(context)),
];
