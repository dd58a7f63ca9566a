/** CreateLoggingConfiguration, Get…, List…, Update…, Delete…. */
import { aDate, equal, given, includes, refused } from "../expect.ts";
import { quota } from "../quota.ts";
import { allPages, arnOf } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { serviceOptions } from "../service-options.ts";
import { newLoggingConfiguration, newRoom } from "./resources.ts";

export const loggingConfigurationScenarios: readonly Scenario<"ivschat">[] = [
  {
    name: "CreateLoggingConfiguration answers ACTIVE, and the configuration is ACTIVE in the end",
    operations: ["CreateLoggingConfiguration", "GetLoggingConfiguration"],
    async run({ send, waitUntil }) {
      const settings = {
        name: "archive",
        destinationConfiguration: { cloudWatchLogs: { logGroupName: "/ivs/chat" } },
        tags: { a: "b" },
      };
      const made = await send("CreateLoggingConfiguration", settings);
      const arn = given(made.arn);
      const want = {
        ...settings,
        arn: arnOf("logging-configuration", "ivschat"),
        id: arn.split("/")[1],
        createTime: aDate,
        updateTime: aDate,
      };
      equal(made, { ...want, state: "ACTIVE" });
      await waitUntil("LoggingConfigurationActive", { arn });
      equal(await send("GetLoggingConfiguration", { identifier: arn }), { ...want, state: "ACTIVE" });
    },
  },
  {
    name: "CreateLoggingConfiguration: CREATE_FAILED where the bucket cannot be used",
    operations: ["CreateLoggingConfiguration", "GetLoggingConfiguration"],
    async run(context) {
      const arn = await newLoggingConfiguration(context, "", given(serviceOptions.failingBuckets[0]));
      const waited = await context.waitUntil("LoggingConfigurationActive", { arn }).then(
        () => "it became active",
        () => "refused",
      );
      equal(waited, "refused");
      includes(await context.send("GetLoggingConfiguration", { identifier: arn }), { state: "CREATE_FAILED" });
    },
  },
  {
    name: "CreateLoggingConfiguration takes exactly one destination",
    operations: ["CreateLoggingConfiguration"],
    async run({ send }) {
      const both = { s3: { bucketName: "bucket-1" }, firehose: { deliveryStreamName: "stream" } };
      // The types of a union allow neither input.
      for (const destination of [{}, both] as unknown as { s3: { bucketName: string } }[]) {
        const call = send("CreateLoggingConfiguration", { destinationConfiguration: destination });
        await refused(call, "ValidationException", 400, "exactly one");
      }
    },
  },
  {
    name: "ListLoggingConfigurations: in pages",
    operations: ["ListLoggingConfigurations"],
    async run(context) {
      for (const name of ["a", "b", "c"]) await newLoggingConfiguration(context, name);
      const input = { maxResults: 2 };
      includes(await allPages(context, "ListLoggingConfigurations", input, "loggingConfigurations"), [
        [{ name: "a" }, { name: "b" }],
        [{ name: "c" }],
      ]);
    },
  },
  {
    name: "UpdateLoggingConfiguration answers ACTIVE; until the end, there is no other update",
    operations: ["UpdateLoggingConfiguration"],
    async run(context) {
      const { send } = context;
      const identifier = await newLoggingConfiguration(context, "before");
      await context.waitUntil("LoggingConfigurationActive", { arn: identifier });
      const change = { name: "after", destinationConfiguration: { firehose: { deliveryStreamName: "stream" } } };
      includes(await send("UpdateLoggingConfiguration", { identifier, ...change }), { ...change, state: "ACTIVE" });
      await refused(send("UpdateLoggingConfiguration", { identifier }), "ConflictException", 409, "UPDATING");
      await context.waitUntil("LoggingConfigurationActive", { arn: identifier });
      includes(await send("GetLoggingConfiguration", { identifier }), { ...change, state: "ACTIVE" });
    },
  },
  {
    name: "DeleteLoggingConfiguration conflicts while a room uses it",
    operations: ["DeleteLoggingConfiguration"],
    async run(context) {
      const { send } = context;
      const identifier = await newLoggingConfiguration(context);
      const room = await newRoom(context, { loggingConfigurationIdentifiers: [identifier] });
      await refused(send("DeleteLoggingConfiguration", { identifier }), "ConflictException", 409, identifier);
      await send("UpdateRoom", { identifier: room, loggingConfigurationIdentifiers: [] });
      equal(await send("DeleteLoggingConfiguration", { identifier }), {});
      await refused(send("GetLoggingConfiguration", { identifier }), "ResourceNotFoundException", 404, identifier);
    },
  },
  quota("CreateLoggingConfiguration", serviceOptions.quotas.loggingConfigurations, (context) =>
    newLoggingConfiguration(context),
  ),
];
