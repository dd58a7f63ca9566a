/** CreateEncoderConfiguration, Get…, List…, Delete…, and the same for storage configurations. */
import { equal, given, includes, refused } from "../expect.ts";
import { quota } from "../quota.ts";
import { allPages, arnOf } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { serviceOptions } from "../service-options.ts";
import { newBusyStage, newEncoder, newStorage } from "./resources.ts";

export const configurationScenarios: readonly Scenario<"ivs-realtime">[] = [
  {
    name: "CreateEncoderConfiguration: its defaults, and only even sizes",
    operations: ["CreateEncoderConfiguration", "GetEncoderConfiguration"],
    async run({ send }) {
      const { encoderConfiguration } = await send("CreateEncoderConfiguration", { name: "wide", tags: { a: "b" } });
      equal(encoderConfiguration, {
        arn: arnOf("encoder-configuration"),
        name: "wide",
        tags: { a: "b" },
        video: { width: 1280, height: 720, framerate: 30, bitrate: 2_500_000 },
      });
      const arn = given(encoderConfiguration?.arn);
      equal(await send("GetEncoderConfiguration", { arn }), { encoderConfiguration });
      const odd = send("CreateEncoderConfiguration", { video: { width: 641 } });
      await refused(odd, "ValidationException", 400, "video.width");
    },
  },
  {
    name: "CreateStorageConfiguration: a bucket",
    operations: ["CreateStorageConfiguration", "GetStorageConfiguration"],
    async run({ send }) {
      const settings = { name: "vod", s3: { bucketName: "bucket-1" }, tags: { a: "b" } };
      const { storageConfiguration } = await send("CreateStorageConfiguration", settings);
      equal(storageConfiguration, { ...settings, arn: arnOf("storage-configuration") });
      const arn = given(storageConfiguration?.arn);
      equal(await send("GetStorageConfiguration", { arn }), { storageConfiguration });
    },
  },
  {
    name: "ListEncoderConfigurations and ListStorageConfigurations: in pages",
    operations: ["ListEncoderConfigurations", "ListStorageConfigurations"],
    async run(context) {
      for (const name of ["a", "b", "c"]) {
        await newEncoder(context, name);
        await newStorage(context, name);
      }
      const input = { maxResults: 2 };
      const want = [[{ name: "a" }, { name: "b" }], [{ name: "c" }]];
      includes(await allPages(context, "ListEncoderConfigurations", input, "encoderConfigurations"), want);
      includes(await allPages(context, "ListStorageConfigurations", input, "storageConfigurations"), want);
    },
  },
  {
    name: "DeleteEncoderConfiguration and DeleteStorageConfiguration conflict while a composition uses them",
    operations: ["DeleteEncoderConfiguration", "DeleteStorageConfiguration"],
    async run(context) {
      const { send, control } = context;
      const [encoder, storage] = [await newEncoder(context), await newStorage(context)];
      const s3 = { encoderConfigurationArns: [encoder], storageConfigurationArn: storage };
      const stageArn = await newBusyStage(context);
      const { composition } = await send("StartComposition", { stageArn, destinations: [{ s3 }] });
      const arn = given(composition?.arn);
      await refused(send("DeleteEncoderConfiguration", { arn: encoder }), "ConflictException", 409, arn);
      await refused(send("DeleteStorageConfiguration", { arn: storage }), "ConflictException", 409, arn);
      await send("StopComposition", { arn });
      await control.advance(1_000);
      equal(await send("DeleteEncoderConfiguration", { arn: encoder }), {});
      equal(await send("DeleteStorageConfiguration", { arn: storage }), {});
      await refused(send("GetEncoderConfiguration", { arn: encoder }), "ResourceNotFoundException", 404, encoder);
      await refused(send("GetStorageConfiguration", { arn: storage }), "ResourceNotFoundException", 404, storage);
    },
  },
  quota("CreateEncoderConfiguration", serviceOptions.quotas.encoderConfigurations, (context) => newEncoder(context)),
  quota("CreateStorageConfiguration", serviceOptions.quotas.storageConfigurations, (context) => newStorage(context)),
];
