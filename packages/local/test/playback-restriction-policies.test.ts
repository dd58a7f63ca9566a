import { expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

test("CreatePlaybackRestrictionPolicy: its defaults allow everything", async () => {
  const { playbackRestrictionPolicy } = await local.ivs.createPlaybackRestrictionPolicy({});
  expect(playbackRestrictionPolicy).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy\/[A-Za-z0-9]{12}$/),
    name: "",
    allowedCountries: [],
    allowedOrigins: [],
    enableStrictOriginEnforcement: false,
    tags: {},
  });
});

test("Get, List and UpdatePlaybackRestrictionPolicy", async () => {
  const made = await local.ivs.createPlaybackRestrictionPolicy({
    name: "eu",
    allowedCountries: ["DE", "FR"],
    tags: { a: "b" },
  });
  const arn = made.playbackRestrictionPolicy?.arn;
  const { playbackRestrictionPolicy } = await local.ivs.updatePlaybackRestrictionPolicy({
    arn,
    allowedOrigins: ["https://example.com"],
    enableStrictOriginEnforcement: true,
  });
  expect(playbackRestrictionPolicy).toMatchObject({
    name: "eu",
    allowedCountries: ["DE", "FR"],
    allowedOrigins: ["https://example.com"],
    enableStrictOriginEnforcement: true,
    tags: { a: "b" },
  });
  const got = await local.ivs.getPlaybackRestrictionPolicy({ arn });
  expect(got.playbackRestrictionPolicy).toEqual(playbackRestrictionPolicy);
  const { playbackRestrictionPolicies } = await local.ivs.listPlaybackRestrictionPolicies({});
  expect(playbackRestrictionPolicies).toEqual([playbackRestrictionPolicy]);
  const unknown = { arn: missing("playback-restriction-policy") };
  await refused(local.ivs.getPlaybackRestrictionPolicy(unknown), "ResourceNotFoundException", 404);
  await refused(local.ivs.updatePlaybackRestrictionPolicy(unknown), "ResourceNotFoundException", 404);
  const country = local.ivs.updatePlaybackRestrictionPolicy({ arn, allowedCountries: ["Germany"] });
  await refused(country, "ValidationException", 400, /'allowedCountries\.1\.member'.*less than or equal to 2/);
});

test("DeletePlaybackRestrictionPolicy: conflicts while a channel uses it", async () => {
  const made = await local.ivs.createPlaybackRestrictionPolicy({});
  const arn = made.playbackRestrictionPolicy?.arn;
  const channel = await newChannel(local.ivs, { playbackRestrictionPolicyArn: arn });
  await refused(local.ivs.deletePlaybackRestrictionPolicy({ arn }), "ConflictException", 409);
  await local.ivs.deleteChannel({ arn: channel.arn });
  expect((await local.ivs.deletePlaybackRestrictionPolicy({ arn })).$metadata.httpStatusCode).toBe(204);
  await refused(local.ivs.deletePlaybackRestrictionPolicy({ arn }), "ResourceNotFoundException", 404);
});
