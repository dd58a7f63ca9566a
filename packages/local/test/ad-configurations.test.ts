import { expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();
const playbackConfigurationArn = "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/ads";
const mediaTailorPlaybackConfigurations = [{ playbackConfigurationArn }];

test("Create, Get, List and UpdateAdConfiguration", async () => {
  const made = await local.ivs.createAdConfiguration({
    name: "ads",
    mediaTailorPlaybackConfigurations,
    tags: { a: "b" },
  });
  const arn = made.adConfiguration?.arn;
  expect(made.adConfiguration).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:ad-configuration\/[A-Za-z0-9]{12}$/),
    name: "ads",
    mediaTailorPlaybackConfigurations,
    postRollConfiguration: { enabled: false, durationSeconds: 15 },
    tags: { a: "b" },
  });
  expect((await local.ivs.getAdConfiguration({ arn })).adConfiguration).toEqual(made.adConfiguration);
  expect((await local.ivs.listAdConfigurations({})).adConfigurations).toEqual([made.adConfiguration]);
  const renamed = await local.ivs.updateAdConfiguration({ arn, name: "ads" });
  expect(renamed.adConfiguration).toEqual(made.adConfiguration);
  const postRollConfiguration = { enabled: true, durationSeconds: 30 };
  const { adConfiguration } = await local.ivs.updateAdConfiguration({ arn, postRollConfiguration });
  expect(adConfiguration).toEqual({ ...made.adConfiguration, postRollConfiguration });
  expect((await local.ivs.getAdConfiguration({ arn })).adConfiguration).toEqual(adConfiguration);
  expect((await local.ivs.listAdConfigurations({})).adConfigurations).toEqual([adConfiguration]);
  const unknown = { arn: missing("ad-configuration") };
  await refused(local.ivs.getAdConfiguration(unknown), "ResourceNotFoundException", 404);
  await refused(local.ivs.updateAdConfiguration(unknown), "ResourceNotFoundException", 404);
});

test("CreateAdConfiguration: takes one to three MediaTailor configurations", async () => {
  for (const count of [0, 4]) {
    const call = local.ivs.createAdConfiguration({
      mediaTailorPlaybackConfigurations: Array.from({ length: count }, () => ({})),
    });
    await refused(call, "ValidationException", 400, "'mediaTailorPlaybackConfigurations'");
  }
});

test("DeleteAdConfiguration: conflicts while a channel uses it", async () => {
  const { adConfiguration } = await local.ivs.createAdConfiguration({ mediaTailorPlaybackConfigurations });
  const arn = adConfiguration?.arn;
  const channel = await newChannel(local.ivs, { adConfigurationArn: arn });
  await refused(local.ivs.deleteAdConfiguration({ arn }), "ConflictException", 409);
  await local.ivs.updateChannel({ arn: channel.arn, adConfigurationArn: "" });
  expect((await local.ivs.deleteAdConfiguration({ arn })).$metadata.httpStatusCode).toBe(204);
  await refused(local.ivs.deleteAdConfiguration({ arn }), "ResourceNotFoundException", 404);
});
