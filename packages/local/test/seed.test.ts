import { describe, expect, test } from "vitest";
import { createLocalIvs, type Seed } from "../src/index.ts";

const arn = (kind: string, id: string): string => `arn:aws:ivs:us-west-2:123456789012:${kind}/${id}`;

const seed: Seed = {
  recordingConfigurations: [{ name: "vod", destinationConfiguration: { s3: { bucketName: "archive" } } }],
  playbackRestrictionPolicies: [{ name: "europe", allowedCountries: ["DE", "FR"] }],
  channels: [
    {
      arn: arn("channel", "AbCdEfGhIjKl"),
      name: "stage",
      recordingConfiguration: "vod",
      playbackRestrictionPolicy: "europe",
      streamKey: { arn: arn("stream-key", "MnOpQrStUvWx"), value: "sk_us-west-2_hush_key" },
      stream: { viewerCount: 12 },
    },
    { name: "spare", type: "BASIC" },
  ],
};

test("what a seed says holds also where a reset comes in between its items", async () => {
  const local = createLocalIvs();
  const policies = [{ name: "europe", arn: arn("playback-restriction-policy", "AbCdEfGhIjKl") }];
  await local.seed({ playbackRestrictionPolicies: policies });
  const seeded = local.seed({
    recordingConfigurations: [{ destinationConfiguration: { s3: { bucketName: "archive" } } }],
    playbackRestrictionPolicies: policies,
  });
  await local.reset();
  await expect(seeded).resolves.toMatchObject({ created: { playbackRestrictionPolicies: 1 } });
  expect(local.export().playbackRestrictionPolicies).toMatchObject(policies);
});

test("creates the resources, with the ARNs and keys that it names, and starts streams", async () => {
  const local = createLocalIvs();
  const { created, channels } = await local.seed(seed);
  expect(created).toMatchObject({ recordingConfigurations: 1, playbackRestrictionPolicies: 1, channels: 2 });
  expect(channels[0]).toEqual({ arn: arn("channel", "AbCdEfGhIjKl"), name: "stage" });
  const [stage, spare] = local.state().channels;
  expect(stage).toMatchObject({ name: "stage", stream: { phase: "live", viewerCount: 12 } });
  expect(spare).toMatchObject({ name: "spare", type: "BASIC", arn: expect.stringMatching(/channel\/\w{12}$/) });
  expect(spare?.stream).toBeUndefined();
  const exported = local.export({ secrets: true });
  const [policy] = exported.playbackRestrictionPolicies ?? [];
  const [configuration] = exported.recordingConfigurations ?? [];
  expect(exported.channels?.[0]).toMatchObject({
    recordingConfigurationArn: configuration?.arn,
    playbackRestrictionPolicyArn: policy?.arn,
    streamKey: { arn: arn("stream-key", "MnOpQrStUvWx"), value: "sk_us-west-2_hush_key" },
  });
});

test("an export seeds another service with the same resources", async () => {
  const local = createLocalIvs();
  await local.seed(seed);
  const first = JSON.parse(JSON.stringify(local.export({ secrets: true })));
  const other = createLocalIvs();
  await other.seed(first);
  const second = JSON.parse(JSON.stringify(other.export({ secrets: true })));
  // These belong to the service and to the moment.
  const own = /^(time|ingestEndpoint|playbackUrl|srt|stream|sessions|state)$/;
  const lasting = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (name, part) => (own.test(name) ? undefined : part)));
  expect(lasting(second)).toEqual(lasting(first));
  expect(second.channels[0].stream.viewerCount).toBe(12);
});

test("an export seeds another service as it is, with its times as dates", async () => {
  const local = createLocalIvs();
  await local.seed(seed);
  const other = createLocalIvs();
  await other.seed(local.export({ secrets: true }));
  expect(other.state().channels.map(({ arn: channelArn }) => channelArn)).toEqual(
    local.state().channels.map(({ arn: channelArn }) => channelArn),
  );
});

test("an export holds secrets only where they are asked for", async () => {
  const local = createLocalIvs();
  await local.seed(seed);
  const plain = JSON.stringify(local.export());
  const full = JSON.stringify(local.export({ secrets: true }));
  const passphrases = [...full.matchAll(/"passphrase":"(\w+)"/g)].map(([, text]) => text ?? "");
  expect(passphrases).toHaveLength(2);
  for (const secret of ["hush", ...passphrases]) {
    expect(full).toContain(secret);
    expect(plain).not.toContain(secret);
    expect(JSON.stringify(local.state())).not.toContain(secret);
  }
});

describe("refused, with the place", () => {
  const channel = (item: object): object => ({ channels: [{ name: "fine" }, item] });
  test.each([
    [[], "ValidationException", "Value at 'input'"],
    [{ chanels: [] }, "ValidationException", "'chanels': no such member"],
    [channel({ nam: "x" }), "ValidationException", "'channels.2.member.nam': no such member"],
    [channel({ name: "not ok" }), "ValidationException", "'channels.2.member.name'"],
    [channel({ type: "SUPER" }), "ValidationException", "'channels.2.member.type'"],
    [channel({ streamKey: { value: "hush hush" } }), "ValidationException", "'channels.2.member.streamKey.value'"],
    [channel({ recordingConfiguration: "vod" }), "ResourceNotFoundException", 'In channels.2: .*"vod"'],
    [
      channel({ recordingConfigurationArn: arn("recording-configuration", "x") }),
      "ResourceNotFoundException",
      "In channels.2",
    ],
    [
      channel({ arn: "arn:aws:ivs:eu-west-1:123456789012:channel/x" }),
      "ValidationException",
      "In channels.2: .*us-west-2",
    ],
    [{ recordingConfigurations: [{}] }, "ValidationException", "1.member.destinationConfiguration"],
  ])("%j", async (data, name, place) => {
    const error = await createLocalIvs()
      .seed(data as Seed)
      .then(
        () => undefined,
        (thrown: Error) => thrown,
      );
    expect(error?.name).toBe(name);
    expect(error?.message).toMatch(new RegExp(place));
    expect(error?.message).not.toContain("hush");
  });

  test("an ARN that is taken", async () => {
    const local = createLocalIvs();
    await local.seed({ channels: [{ arn: arn("channel", "AbCdEfGhIjKl") }] });
    await expect(local.seed({ channels: [{ arn: arn("channel", "AbCdEfGhIjKl") }] })).rejects.toThrow(
      /In channels.1: .*already exists/,
    );
  });
});
