import { createHash, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { missing, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

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

test("ImportPlaybackKeyPair, GetPlaybackKeyPair, ListPlaybackKeyPairs, DeletePlaybackKeyPair", async () => {
  const { pem, fingerprint } = publicKey("P-384");
  const { keyPair } = await local.ivs.importPlaybackKeyPair({
    publicKeyMaterial: pem,
    name: "viewers",
    tags: { a: "b" },
  });
  expect(keyPair).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:playback-key\/[A-Za-z0-9]{12}$/),
    name: "viewers",
    fingerprint,
    tags: { a: "b" },
  });
  expect((await local.ivs.getPlaybackKeyPair({ arn: keyPair?.arn })).keyPair).toEqual(keyPair);
  const { keyPairs } = await local.ivs.listPlaybackKeyPairs({});
  expect(keyPairs).toEqual([{ arn: keyPair?.arn, name: "viewers", tags: { a: "b" } }]);
  await local.ivs.deletePlaybackKeyPair({ arn: keyPair?.arn });
  await refused(local.ivs.getPlaybackKeyPair({ arn: keyPair?.arn }), "ResourceNotFoundException", 404);
  await refused(local.ivs.deletePlaybackKeyPair({ arn: missing("playback-key") }), "ResourceNotFoundException", 404);
});

test("ImportPlaybackKeyPair: the same key twice conflicts", async () => {
  const { pem } = publicKey("P-384");
  await local.ivs.importPlaybackKeyPair({ publicKeyMaterial: pem });
  await refused(local.ivs.importPlaybackKeyPair({ publicKeyMaterial: pem }), "ConflictException", 409);
});

test.each([
  { given: "no PEM", publicKeyMaterial: "hello" },
  { given: "PEM of nothing", publicKeyMaterial: "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----" },
  { given: "a key on P-256", publicKeyMaterial: publicKey("P-256").pem },
])("ImportPlaybackKeyPair: refuses $given", async ({ publicKeyMaterial }) => {
  const call = local.ivs.importPlaybackKeyPair({ publicKeyMaterial });
  await refused(call, "ValidationException", 400, "'publicKeyMaterial'");
  expect((await local.ivs.listPlaybackKeyPairs({})).keyPairs).toEqual([]);
});
