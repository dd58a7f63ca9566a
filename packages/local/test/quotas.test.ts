import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createLocalIvs, type QuotaOptions, type Quotas } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { checkQuota, limitOf, readQuotas } from "../src/simulation/quotas.ts";
import { newChannel, refused, useLocalIvs } from "./support.ts";

describe("quotas", () => {
  const tables = services.map(({ quotas = {} }) => quotas);

  test.each<[QuotaOptions, Partial<Quotas>]>([
    [true, { channels: 5000, playbackKeyPairs: 3, recordingConfigurations: 20, concurrentStreams: 100 }],
    [{ channels: 2 }, { channels: 2, playbackKeyPairs: 3 }],
    [false, { channels: Number.POSITIVE_INFINITY, concurrentViewers: Number.POSITIVE_INFINITY }],
  ])("%j: %j", (options, want) => {
    const quotas = readQuotas(options, tables);
    for (const [name, limit] of Object.entries(want)) expect(limitOf({ quotas }, name), name).toBe(limit);
  });

  test.each([
    [{ nonsense: 1 }, /^quotas\.nonsense must be the name of a quota/],
    [{ channels: -1 }, /^quotas\.channels must be a number of at least 0/],
    [{ channels: Number.NaN }, /^quotas\.channels must be a number of at least 0/],
  ])("%j is refused", (quotas, text) => {
    expect(() => createLocalIvs({ quotas: quotas as QuotaOptions })).toThrow(text);
  });

  test("the last one fits", () => {
    const account = { quotas: readQuotas({ channels: 2 }, tables), settings: { accountId: "123456789012" } };
    checkQuota(account, "channels", 1);
    expect(() => checkQuota(account, "channels", 2)).toThrow("channel quota exceeded, which is 2");
  });
});

describe("over HTTP", () => {
  const local = useLocalIvs({
    quotas: {
      channels: 1,
      recordingConfigurations: 1,
      playbackRestrictionPolicies: 1,
      adConfigurations: 1,
      playbackKeyPairs: 0,
    },
  });
  const bucket = { destinationConfiguration: { s3: { bucketName: "bucket-1" } } };

  test("CreateChannel: 402 for one too many, until there is room", async () => {
    const { arn } = await newChannel(local.ivs);
    await refused(local.ivs.createChannel({}), "ServiceQuotaExceededException", 402, "channel quota exceeded");
    await local.ivs.deleteChannel({ arn });
    await newChannel(local.ivs);
  });

  test("the other kinds have theirs", async () => {
    const { ivs } = local;
    const creations = [
      () => ivs.createRecordingConfiguration(bucket),
      () => ivs.createPlaybackRestrictionPolicy({}),
      () => ivs.createAdConfiguration({ mediaTailorPlaybackConfigurations: [{}] }),
    ];
    for (const create of creations) {
      await create();
      await refused(create(), "ServiceQuotaExceededException", 402, "quota exceeded, which is 1");
    }
    const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
    const publicKeyMaterial = publicKey.export({ type: "spki", format: "pem" }).toString();
    const call = ivs.importPlaybackKeyPair({ publicKeyMaterial });
    await refused(call, "ServiceQuotaExceededException", 402, "playback-key quota exceeded, which is 0");
  });
});
