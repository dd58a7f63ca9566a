/** CreateRecordingConfiguration, GetRecordingConfiguration, ListRecordingConfigurations, DeleteRecordingConfiguration. */
import { equal, given, includes, refused } from "./expect.ts";
import { allPages, arnOf, newChannel, newRecordingConfiguration } from "./resources.ts";
import type { Scenario } from "./scenario.ts";
import { serviceOptions } from "./service-options.ts";

export const recordingConfigurationScenarios: readonly Scenario[] = [
  {
    name: "CreateRecordingConfiguration: CREATING with its defaults, then ACTIVE",
    operations: ["CreateRecordingConfiguration", "GetRecordingConfiguration"],
    async run({ send, waitUntil }) {
      const destinationConfiguration = { s3: { bucketName: "bucket-1" } };
      const tags = { team: "blue" };
      const made = await send("CreateRecordingConfiguration", { name: "vod", destinationConfiguration, tags });
      const want = {
        arn: arnOf("recording-configuration"),
        name: "vod",
        destinationConfiguration,
        tags,
        thumbnailConfiguration: { recordingMode: "INTERVAL", targetIntervalSeconds: 60, storage: ["SEQUENTIAL"] },
        recordingReconnectWindowSeconds: 0,
        renditionConfiguration: { renditionSelection: "ALL" },
      };
      equal(made.recordingConfiguration, { ...want, state: "CREATING" });
      const arn = given(made.recordingConfiguration?.arn);
      await waitUntil("RecordingConfigurationActive", { arn });
      equal((await send("GetRecordingConfiguration", { arn })).recordingConfiguration, { ...want, state: "ACTIVE" });
    },
  },
  {
    name: "CreateRecordingConfiguration: CREATE_FAILED where the bucket cannot be used",
    operations: ["CreateRecordingConfiguration", "ListRecordingConfigurations"],
    async run(context) {
      const bucketName = given(serviceOptions.failingBuckets[0]);
      const arn = await newRecordingConfiguration(context, "", bucketName);
      const waited = await context.waitUntil("RecordingConfigurationActive", { arn }).then(
        () => "it became active",
        () => "refused",
      );
      equal(waited, "refused");
      equal((await context.send("ListRecordingConfigurations", {})).recordingConfigurations, [
        { arn, name: "", destinationConfiguration: { s3: { bucketName } }, state: "CREATE_FAILED", tags: {} },
      ]);
    },
  },
  {
    name: "CreateRecordingConfiguration: CUSTOM needs a list of renditions",
    operations: ["CreateRecordingConfiguration"],
    async run({ send }) {
      const input = (renditions: ("HD" | "SD")[] | undefined) => ({
        destinationConfiguration: { s3: { bucketName: "bucket-1" } },
        renditionConfiguration: { renditionSelection: "CUSTOM", renditions } as const,
      });
      for (const renditions of [undefined, []]) {
        const call = send("CreateRecordingConfiguration", input(renditions));
        await refused(call, "ValidationException", 400, "renditionConfiguration.renditions");
      }
      const { recordingConfiguration } = await send("CreateRecordingConfiguration", input(["HD", "SD"]));
      includes(recordingConfiguration, input(["HD", "SD"]));
    },
  },
  {
    name: "ListRecordingConfigurations: in pages",
    operations: ["ListRecordingConfigurations"],
    async run(context) {
      for (const name of ["a", "b", "c"]) await newRecordingConfiguration(context, name);
      const input = { maxResults: 2 };
      includes(await allPages(context, "ListRecordingConfigurations", input, "recordingConfigurations"), [
        [{ name: "a" }, { name: "b" }],
        [{ name: "c" }],
      ]);
    },
  },
  {
    name: "DeleteRecordingConfiguration conflicts while a channel uses it",
    operations: ["DeleteRecordingConfiguration"],
    async run(context) {
      const { send } = context;
      const arn = await newRecordingConfiguration(context);
      await context.waitUntil("RecordingConfigurationActive", { arn });
      const channel = await newChannel(context, { recordingConfigurationArn: arn });
      await refused(send("DeleteRecordingConfiguration", { arn }), "ConflictException", 409);
      await send("UpdateChannel", { arn: channel.arn, recordingConfigurationArn: "" });
      equal(await send("DeleteRecordingConfiguration", { arn }), {});
      await refused(send("GetRecordingConfiguration", { arn }), "ResourceNotFoundException", 404, arn);
    },
  },
];
