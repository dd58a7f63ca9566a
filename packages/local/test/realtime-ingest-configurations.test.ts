import { expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { arnOf, newStage, useLocalRealtime } from "./realtime-support.ts";
import { missing, refused } from "./support.ts";

const fixture = useLocalRealtime();

const create = async (input: Partial<Parameters<typeof fixture.realtime.createIngestConfiguration>[0]> = {}) => {
  const made = await fixture.realtime.createIngestConfiguration({ ingestProtocol: "RTMPS", ...input });
  return { ...made.ingestConfiguration, arn: arnOf(made.ingestConfiguration) };
};

const streamKey = /^rt_123456789012_us-west-2_[A-Za-z0-9]{12}_[A-Za-z0-9]{30}$/;

test("CreateIngestConfiguration, GetIngestConfiguration: formats and defaults", async () => {
  const made = await create({ tags: { a: "b" } });
  expect(made).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:ingest-configuration\/[A-Za-z0-9]{12}$/),
    name: "",
    ingestProtocol: "RTMPS",
    participantId: expect.stringMatching(/^[A-Za-z0-9]{12}$/),
    stageArn: "",
    state: "INACTIVE",
    streamKey: expect.stringMatching(streamKey),
    userId: "",
    attributes: {},
    redundantIngest: false,
    tags: { a: "b" },
  });
  expect((await fixture.realtime.getIngestConfiguration({ arn: made.arn })).ingestConfiguration).toEqual(made);
  const call = fixture.realtime.getIngestConfiguration({ arn: missing("ingest-configuration") });
  await refused(call, "ResourceNotFoundException", 404);
});

test("CreateIngestConfiguration: with a stage, a spare encoder, and without encryption", async () => {
  const stageArn = await newStage(fixture.realtime);
  const given = { name: "studio", stageArn, userId: "ann", attributes: { team: "blue" } };
  const made = await create({ ...given, ingestProtocol: "RTMP", insecureIngest: true, redundantIngest: true });
  expect(made).toMatchObject({ ...given, ingestProtocol: "RTMP", redundantIngest: true });
  const credentials = made.redundantIngestCredentials ?? [];
  expect(credentials).toHaveLength(2);
  expect(new Set([made.streamKey, ...credentials.map((one) => one.streamKey)]).size).toBe(3);
  for (const one of credentials) expect(one.streamKey).toMatch(streamKey);
});

test.each([
  {
    rule: "RTMP that is not said to be insecure",
    input: { ingestProtocol: "RTMP" as const },
    text: "'insecureIngest'",
  },
  { rule: "a stage that nobody made", input: { stageArn: missing("stage") }, text: "'stageArn'" },
  { rule: "more than 1 KB of attributes", input: { attributes: { k: "v".repeat(1024) } }, text: "1024 bytes" },
  { rule: "other protocols", input: { ingestProtocol: "SRT" as "RTMP" }, text: "'ingestProtocol'" },
])("CreateIngestConfiguration refuses $rule", async ({ input, text }) => {
  await refused(create(input), "ValidationException", 400, text);
  expect((await fixture.realtime.listIngestConfigurations({})).ingestConfigurations).toEqual([]);
});

test("an encoder publishes with it: ACTIVE until it leaves", async () => {
  const { realtime, stages } = fixture;
  const stageArn = await newStage(realtime);
  const { arn, participantId = "" } = await create({ stageArn, userId: "studio", attributes: { team: "blue" } });
  const encoder = await stages.ingest(arn);
  expect(encoder).toMatchObject({ stageArn, participantId, userId: "studio", publishing: true });
  const state = async () => (await realtime.getIngestConfiguration({ arn })).ingestConfiguration?.state;
  expect(await state()).toBe("ACTIVE");
  const where = { stageArn, participantId, sessionId: encoder.sessionId };
  expect((await realtime.getParticipant(where)).participant).toMatchObject({
    ingestConfigurationArn: arn,
    protocol: "RTMPS",
    attributes: { team: "blue" },
    published: true,
  });
  await expect(stages.ingest(arn)).rejects.toMatchObject({ name: "ConflictException" });
  await stages.unpublish(stageArn, participantId);
  expect(await state()).toBe("INACTIVE");
  await stages.publish(stageArn, participantId);
  expect([await state(), (await realtime.getParticipant(where)).participant?.protocol]).toEqual(["ACTIVE", "RTMPS"]);
  await stages.leave(stageArn, participantId);
  expect(await state()).toBe("INACTIVE");
  await stages.ingest(arn);
  await realtime.disconnectParticipant({ stageArn, participantId });
  const { ingestConfiguration } = await realtime.getIngestConfiguration({ arn });
  expect(ingestConfiguration).toMatchObject({ state: "INACTIVE", stageArn: "" });
  await expect(stages.ingest(arn)).rejects.toThrow("refers to no stage");
  // Once it refers to the stage again, the encoder may come back.
  await realtime.updateIngestConfiguration({ arn, stageArn });
  expect(await stages.ingest(arn)).toMatchObject({ participantId, publishing: true });
});

test("ListIngestConfigurations: by stage or by state, in pages, without what is secret", async () => {
  const { realtime, stages } = fixture;
  const stageArn = await newStage(realtime);
  const [loose, bound, busy] = [
    await create({ name: "loose" }),
    await create({ stageArn }),
    await create({ stageArn }),
  ];
  await stages.ingest(busy.arn);
  const arns = async (input: Parameters<typeof realtime.listIngestConfigurations>[0]) =>
    (await realtime.listIngestConfigurations(input)).ingestConfigurations?.map(({ arn }) => arn);
  expect(await arns({})).toEqual([loose.arn, bound.arn, busy.arn]);
  expect(await arns({ filterByStageArn: stageArn })).toEqual([bound.arn, busy.arn]);
  expect(await arns({ filterByState: "ACTIVE" })).toEqual([busy.arn]);
  const both = realtime.listIngestConfigurations({ filterByState: "ACTIVE", filterByStageArn: stageArn });
  await refused(both, "ValidationException", 400, "one filter");
  const { ingestConfigurations, nextToken } = await realtime.listIngestConfigurations({ maxResults: 1 });
  expect(ingestConfigurations).toEqual([
    {
      arn: loose.arn,
      name: "loose",
      ingestProtocol: "RTMPS",
      participantId: loose.participantId,
      stageArn: "",
      state: "INACTIVE",
      userId: "",
      redundantIngest: false,
    },
  ]);
  expect(await arns({ nextToken })).toEqual([bound.arn, busy.arn]);
});

test("UpdateIngestConfiguration: another stage, the spare encoder, and not while it is in use", async () => {
  const { realtime, stages } = fixture;
  const stageArn = await newStage(realtime);
  const { arn, streamKey: key } = await create();
  const changed = await realtime.updateIngestConfiguration({ arn, stageArn, redundantIngest: true });
  expect(changed.ingestConfiguration).toMatchObject({ stageArn, streamKey: key, redundantIngest: true });
  expect(changed.ingestConfiguration?.redundantIngestCredentials).toHaveLength(2);
  const again = await realtime.updateIngestConfiguration({ arn, stageArn });
  expect(again.ingestConfiguration).toEqual(changed.ingestConfiguration);
  await stages.ingest(arn);
  await refused(realtime.updateIngestConfiguration({ arn, stageArn: "" }), "ConflictException", 409);
  await stages.leave(stageArn, changed.ingestConfiguration?.participantId ?? "");
  const detached = await realtime.updateIngestConfiguration({ arn, stageArn: "", redundantIngest: false });
  expect(detached.ingestConfiguration).toMatchObject({ stageArn: "", redundantIngest: false });
  expect(detached.ingestConfiguration?.redundantIngestCredentials).toBeUndefined();
  const unknown = realtime.updateIngestConfiguration({ arn, stageArn: missing("stage") });
  await refused(unknown, "ResourceNotFoundException", 404);
  const other = realtime.updateIngestConfiguration({ arn: missing("ingest-configuration") });
  await refused(other, "ResourceNotFoundException", 404);
});

test("DeleteIngestConfiguration: in use only by force, which disconnects the encoder", async () => {
  const { realtime, stages } = fixture;
  const stageArn = await newStage(realtime);
  const { arn } = await create({ stageArn });
  const { sessionId, participantId } = await stages.ingest(arn);
  await refused(realtime.deleteIngestConfiguration({ arn }), "ConflictException", 409);
  await refused(realtime.deleteIngestConfiguration({ arn, force: false }), "ConflictException", 409);
  await realtime.deleteIngestConfiguration({ arn, force: true });
  await refused(realtime.getIngestConfiguration({ arn }), "ResourceNotFoundException", 404);
  const { participant } = await realtime.getParticipant({ stageArn, sessionId, participantId });
  expect(participant?.state).toBe("DISCONNECTED");
  await refused(realtime.deleteIngestConfiguration({ arn }), "ResourceNotFoundException", 404);
  const { arn: idle } = await create();
  await realtime.deleteIngestConfiguration({ arn: idle });
  expect((await realtime.listIngestConfigurations({})).ingestConfigurations).toEqual([]);
});

test("an encoder that may not publish is gone at once", async () => {
  const local = createLocalIvs({ quotas: { stagePublishers: 0 } });
  await local.seed({
    stages: [{ name: "meeting" }],
    ingestConfigurations: [{ ingestProtocol: "RTMPS", stage: "meeting" }],
  });
  const { ingestConfigurations } = local.export();
  const encoder = await local.stages.ingest(ingestConfigurations?.[0]?.arn ?? "");
  expect(encoder).toMatchObject({ state: "DISCONNECTED", publishing: false });
  expect(local.export().ingestConfigurations?.[0]).toMatchObject({ publishing: false });
});
