/** Encoder configurations, storage configurations, public keys. */
import { createHash, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { arnOf, newEncoder, newStage, newStorage, useLocalRealtime } from "./realtime-support.ts";
import { missing, refused } from "./support.ts";

const fixture = useLocalRealtime();

function publicKey(namedCurve: string): { pem: string; fingerprint: string } {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve });
  const digest = createHash("md5")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
  return {
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    fingerprint: digest.replace(/..(?!$)/g, "$&:"),
  };
}

describe("encoder configurations", () => {
  test("CreateEncoderConfiguration, GetEncoderConfiguration, ListEncoderConfigurations, DeleteEncoderConfiguration", async () => {
    const { realtime } = fixture;
    const made = await realtime.createEncoderConfiguration({ name: "wide", tags: { a: "b" } });
    const { arn = "" } = made.encoderConfiguration ?? {};
    expect(made.encoderConfiguration).toEqual({
      arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:encoder-configuration\/[A-Za-z0-9]{12}$/),
      name: "wide",
      tags: { a: "b" },
      video: { width: 1280, height: 720, framerate: 30, bitrate: 2_500_000 },
    });
    expect((await realtime.getEncoderConfiguration({ arn })).encoderConfiguration).toEqual(made.encoderConfiguration);
    const other = await newEncoder(realtime, { video: { width: 1080, height: 1920 } });
    const first = await realtime.listEncoderConfigurations({ maxResults: 1 });
    const { nextToken } = first;
    const rest = await realtime.listEncoderConfigurations({ nextToken });
    expect([first, rest].flatMap(({ encoderConfigurations }) => encoderConfigurations)).toEqual([
      { arn, name: "wide", tags: { a: "b" } },
      { arn: other, name: "", tags: {} },
    ]);
    await realtime.deleteEncoderConfiguration({ arn });
    await refused(realtime.getEncoderConfiguration({ arn }), "ResourceNotFoundException", 404);
    await refused(realtime.deleteEncoderConfiguration({ arn }), "ResourceNotFoundException", 404);
  });

  test.each([
    { video: { width: 641 }, text: "'video.width' must be an even number" },
    { video: { height: 3 }, text: "'video.height' must be an even number" },
    { video: { width: 1920, height: 1082 }, text: "'video' must have at most 2073600 pixels" },
    { video: { bitrate: 8_500_001 }, text: "'video.bitrate'" },
    { video: { framerate: 61 }, text: "'video.framerate'" },
  ])("CreateEncoderConfiguration refuses $video", async ({ video, text }) => {
    await refused(fixture.realtime.createEncoderConfiguration({ video }), "ValidationException", 400, text);
    expect((await fixture.realtime.listEncoderConfigurations({})).encoderConfigurations).toEqual([]);
  });
});

describe("storage configurations", () => {
  test("CreateStorageConfiguration, GetStorageConfiguration, ListStorageConfigurations, DeleteStorageConfiguration", async () => {
    const { realtime } = fixture;
    const made = await realtime.createStorageConfiguration({ name: "vod", s3: { bucketName: "bucket-1" } });
    const { arn = "" } = made.storageConfiguration ?? {};
    expect(made.storageConfiguration).toEqual({
      arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:storage-configuration\/[A-Za-z0-9]{12}$/),
      name: "vod",
      s3: { bucketName: "bucket-1" },
      tags: {},
    });
    expect((await realtime.getStorageConfiguration({ arn })).storageConfiguration).toEqual(made.storageConfiguration);
    await newStorage(realtime, "bucket-2");
    const { storageConfigurations = [] } = await realtime.listStorageConfigurations({});
    expect(storageConfigurations.map(({ s3 }) => s3?.bucketName)).toEqual(["bucket-1", "bucket-2"]);
    await realtime.deleteStorageConfiguration({ arn });
    await refused(realtime.getStorageConfiguration({ arn }), "ResourceNotFoundException", 404);
    const call = realtime.deleteStorageConfiguration({ arn: missing("storage-configuration") });
    await refused(call, "ResourceNotFoundException", 404);
  });

  test("CreateStorageConfiguration refuses what is no name of a bucket", async () => {
    const call = fixture.realtime.createStorageConfiguration({ s3: { bucketName: "UPPER" } });
    await refused(call, "ValidationException", 400, "'s3.bucketName'");
  });
});

test.each(["encoder", "storage"])("a configuration of a running composition is not deleted: %s", async (kind) => {
  const { realtime, local } = fixture;
  const stageArn = await newStage(realtime);
  const encoder = await newEncoder(realtime);
  const storageConfigurationArn = await newStorage(realtime);
  const s3 = { encoderConfigurationArns: [encoder], storageConfigurationArn };
  const composition = await realtime.startComposition({ stageArn, destinations: [{ s3 }] });
  const remove = () =>
    kind === "encoder"
      ? realtime.deleteEncoderConfiguration({ arn: encoder })
      : realtime.deleteStorageConfiguration({ arn: storageConfigurationArn });
  const { arn } = composition.composition ?? {};
  await refused(remove(), "ConflictException", 409, arnOf(composition.composition));
  await realtime.stopComposition({ arn });
  await refused(remove(), "ConflictException", 409);
  local.pass(500);
  await remove();
});

describe("public keys", () => {
  test("ImportPublicKey, GetPublicKey, ListPublicKeys, DeletePublicKey", async () => {
    const { realtime, stages } = fixture;
    const { pem, fingerprint } = publicKey("P-384");
    const made = await realtime.importPublicKey({ publicKeyMaterial: pem, name: "tokens", tags: { a: "b" } });
    const { arn = "" } = made.publicKey ?? {};
    expect(made.publicKey).toEqual({
      arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:public-key\/[A-Za-z0-9]{12}$/),
      name: "tokens",
      fingerprint,
      publicKeyMaterial: pem,
      tags: { a: "b" },
    });
    expect((await realtime.getPublicKey({ arn })).publicKey).toEqual(made.publicKey);
    expect((await realtime.listPublicKeys({})).publicKeys).toEqual([{ arn, name: "tokens", tags: { a: "b" } }]);
    await refused(realtime.importPublicKey({ publicKeyMaterial: pem }), "ConflictException", 409, fingerprint);
    await realtime.deletePublicKey({ arn });
    await refused(realtime.getPublicKey({ arn }), "ResourceNotFoundException", 404);
    await refused(realtime.deletePublicKey({ arn }), "ResourceNotFoundException", 404);
    const token = `${Buffer.from(JSON.stringify({ kid: arn })).toString("base64url")}.eyJqdGkiOiJhIn0.x`;
    await expect(stages.join(await newStage(realtime), { token })).rejects.toThrow("not imported");
  });

  test.each([
    { given: "no PEM", publicKeyMaterial: "hello" },
    { given: "PEM of nothing", publicKeyMaterial: "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----" },
    { given: "a key on P-256", publicKeyMaterial: publicKey("P-256").pem },
  ])("ImportPublicKey: refuses $given", async ({ publicKeyMaterial }) => {
    const call = fixture.realtime.importPublicKey({ publicKeyMaterial });
    await refused(call, "ValidationException", 400, "'publicKeyMaterial'");
    expect((await fixture.realtime.listPublicKeys({})).publicKeys).toEqual([]);
  });
});
