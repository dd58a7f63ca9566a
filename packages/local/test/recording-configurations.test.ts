import { expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs({ recordingConfigurationDelay: 2_000, failingBuckets: ["elsewhere"] });

test("CreateRecordingConfiguration: CREATING with its defaults, then ACTIVE", async () => {
  const { recordingConfiguration } = await local.ivs.createRecordingConfiguration({
    name: "vod",
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
    tags: { team: "blue" },
  });
  expect(recordingConfiguration).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:recording-configuration\/[A-Za-z0-9]{12}$/),
    name: "vod",
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
    state: "CREATING",
    tags: { team: "blue" },
    thumbnailConfiguration: { recordingMode: "INTERVAL", targetIntervalSeconds: 60, storage: ["SEQUENTIAL"] },
    recordingReconnectWindowSeconds: 0,
    renditionConfiguration: { renditionSelection: "ALL" },
  });
  const arn = recordingConfiguration?.arn;
  local.pass(1_000);
  expect((await local.ivs.getRecordingConfiguration({ arn })).recordingConfiguration?.state).toBe("CREATING");
  local.pass(1_000);
  expect((await local.ivs.getRecordingConfiguration({ arn })).recordingConfiguration?.state).toBe("ACTIVE");
});

test("CreateRecordingConfiguration: CREATE_FAILED where the bucket cannot be used", async () => {
  const destinationConfiguration = { s3: { bucketName: "elsewhere" } };
  const { recordingConfiguration } = await local.ivs.createRecordingConfiguration({ destinationConfiguration });
  local.pass(2_000);
  const { recordingConfigurations } = await local.ivs.listRecordingConfigurations({});
  expect(recordingConfigurations).toEqual([
    { arn: recordingConfiguration?.arn, name: "", destinationConfiguration, state: "CREATE_FAILED", tags: {} },
  ]);
});

test("CreateRecordingConfiguration: needs a destination", async () => {
  const call = local.ivs.createRecordingConfiguration({ destinationConfiguration: {} });
  await refused(call, "ValidationException", 400, "destinationConfiguration.s3");
});

test("CreateRecordingConfiguration: CUSTOM needs a list of renditions", async () => {
  const destinationConfiguration = { s3: { bucketName: "bucket-1" } };
  for (const renditions of [undefined, []]) {
    const call = local.ivs.createRecordingConfiguration({
      destinationConfiguration,
      renditionConfiguration: { renditionSelection: "CUSTOM", renditions },
    });
    await refused(call, "ValidationException", 400, "'renditionConfiguration.renditions'");
  }
  const renditionConfiguration = { renditionSelection: "CUSTOM", renditions: ["HD", "SD"] } as const;
  const { recordingConfiguration } = await local.ivs.createRecordingConfiguration({
    destinationConfiguration,
    renditionConfiguration: { ...renditionConfiguration, renditions: [...renditionConfiguration.renditions] },
  });
  expect(recordingConfiguration?.renditionConfiguration).toEqual(renditionConfiguration);
});

test("ListRecordingConfigurations: in pages", async () => {
  for (const name of ["a", "b", "c"]) {
    await local.ivs.createRecordingConfiguration({
      name,
      destinationConfiguration: { s3: { bucketName: "bucket-1" } },
    });
  }
  const first = await local.ivs.listRecordingConfigurations({ maxResults: 2 });
  const second = await local.ivs.listRecordingConfigurations({ nextToken: first.nextToken });
  const names = [first, second].map((page) => page.recordingConfigurations?.map(({ name }) => name));
  expect(names).toEqual([["a", "b"], ["c"]]);
});

test("DeleteRecordingConfiguration: conflicts while a channel uses it", async () => {
  const { recordingConfiguration } = await local.ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
  });
  const arn = recordingConfiguration?.arn;
  const channel = await newChannel(local.ivs, { recordingConfigurationArn: arn });
  await refused(local.ivs.deleteRecordingConfiguration({ arn }), "ConflictException", 409);
  await local.ivs.updateChannel({ arn: channel.arn, recordingConfigurationArn: "" });
  expect((await local.ivs.deleteRecordingConfiguration({ arn })).$metadata.httpStatusCode).toBe(204);
  await refused(local.ivs.getRecordingConfiguration({ arn }), "ResourceNotFoundException", 404);
  const unknown = { arn: missing("recording-configuration") };
  await refused(local.ivs.deleteRecordingConfiguration(unknown), "ResourceNotFoundException", 404);
});
