import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

test("TagResource, ListTagsForResource and UntagResource, on every kind of resource", async () => {
  const { ivs } = local;
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  const publicKeyMaterial = publicKey.export({ type: "spki", format: "pem" }).toString();
  const channel = await newChannel(ivs);
  const { keyPair } = await ivs.importPlaybackKeyPair({ publicKeyMaterial });
  const { playbackRestrictionPolicy } = await ivs.createPlaybackRestrictionPolicy({});
  const { adConfiguration } = await ivs.createAdConfiguration({ mediaTailorPlaybackConfigurations: [{}] });
  const { recordingConfiguration } = await ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
  });
  const resources = [keyPair, playbackRestrictionPolicy, adConfiguration, recordingConfiguration].map(
    (made) => made?.arn,
  );
  for (const resourceArn of [channel.arn, channel.streamKeyArn, ...resources]) {
    await ivs.tagResource({ resourceArn, tags: { one: "1", "zwei + drei": "ä/ö", __proto__x: "", gone: "soon" } });
    await ivs.tagResource({ resourceArn, tags: { one: "2" } });
    await ivs.untagResource({ resourceArn, tagKeys: ["gone", "never was", "zwei + drei"] });
    const { tags } = await ivs.listTagsForResource({ resourceArn });
    expect(tags, resourceArn).toEqual({ one: "2", __proto__x: "" });
  }
  expect((await ivs.getChannel({ arn: channel.arn })).channel?.tags).toEqual({ one: "2", __proto__x: "" });
});

test("a key named __proto__ is a key as any other", async () => {
  const { arn: resourceArn } = await newChannel(local.ivs);
  await local.ivs.tagResource({ resourceArn, tags: JSON.parse('{"__proto__":"x"}') });
  await local.ivs.untagResource({ resourceArn, tagKeys: ["toString"] });
  const { channel } = await local.ivs.getChannel({ arn: resourceArn });
  expect(Object.entries(channel?.tags ?? {})).toEqual([["__proto__", "x"]]);
});

test("no more than 50 tags in all, and none of aws:", async () => {
  const many = (from: number, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${from + index}`, "v"]));
  const { arn: resourceArn } = await newChannel(local.ivs, { tags: many(0, 50) });
  await local.ivs.tagResource({ resourceArn, tags: many(49, 1) });
  await refused(local.ivs.tagResource({ resourceArn, tags: many(50, 1) }), "ValidationException", 400, "at most 50");
  await refused(local.ivs.createChannel({ tags: many(0, 51) }), "ValidationException", 400, "'tags'");
  await refused(local.ivs.createChannel({ tags: { "aws:x": "1" } }), "ValidationException", 400, "aws:");
  const { tags } = await local.ivs.listTagsForResource({ resourceArn });
  expect(Object.keys(tags ?? {})).toHaveLength(50);
});

test("an unknown resource is not found, and what is no ARN is not valid", async () => {
  for (const kind of ["channel", "stage", "playback-key"]) {
    await refused(local.ivs.listTagsForResource({ resourceArn: missing(kind) }), "ResourceNotFoundException", 404);
  }
  await refused(
    local.ivs.untagResource({ resourceArn: missing("channel"), tagKeys: ["a"] }),
    "ResourceNotFoundException",
    404,
  );
  await refused(
    local.ivs.tagResource({ resourceArn: "channel", tags: {} }),
    "ValidationException",
    400,
    "'resourceArn'",
  );
});
