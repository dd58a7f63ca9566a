import { describe, expect, test } from "vitest";
import { newStage, newStorage, useLocalRealtime } from "./realtime-support.ts";
import { missing, refused } from "./support.ts";

const fixture = useLocalRealtime();

const notRecorded = {
  storageConfigurationArn: "",
  mediaTypes: ["AUDIO_VIDEO"],
  recordingReconnectWindowSeconds: 0,
  recordParticipantReplicas: true,
  hlsConfiguration: { targetSegmentDurationSeconds: 6 },
  thumbnailConfiguration: { recordingMode: "DISABLED", storage: ["SEQUENTIAL"], targetIntervalSeconds: 60 },
};

test("CreateStage and GetStage: formats, endpoints, defaults", async () => {
  const { realtime } = fixture;
  const { stage, participantTokens } = await realtime.createStage({ name: "meeting", tags: { a: "b" } });
  const { hostId } = /https:\/\/(?<hostId>[0-9a-f]{12})\./.exec(stage?.endpoints?.whip ?? "")?.groups ?? {};
  expect(stage).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:stage\/[A-Za-z0-9]{12}$/),
    name: "meeting",
    tags: { a: "b" },
    endpoints: {
      events: "wss://global.events.live-video.net",
      whip: `https://${hostId}.global-bm.whip.live-video.net`,
      rtmp: `rtmp://${hostId}.global-contribute.live-video.net/app/`,
      rtmps: `rtmps://${hostId}.global-contribute.live-video.net:443/app/`,
    },
    autoParticipantRecordingConfiguration: notRecorded,
  });
  expect(participantTokens).toEqual([]);
  expect((await realtime.getStage({ arn: stage?.arn })).stage).toEqual(stage);
  await refused(realtime.getStage({ arn: missing("stage") }), "ResourceNotFoundException", 404, "stage/AbCdEfGhIjKl");
});

test("CreateStage: with tokens for its first participants", async () => {
  const participantTokenConfigurations = [
    {},
    { userId: "ann", attributes: { team: "blue" }, capabilities: ["PUBLISH" as const], duration: 5 },
  ];
  const { participantTokens = [] } = await fixture.realtime.createStage({ participantTokenConfigurations });
  expect(
    participantTokens.map(({ userId, attributes, capabilities, duration }) => [
      userId,
      attributes,
      capabilities,
      duration,
    ]),
  ).toEqual([
    [undefined, undefined, ["PUBLISH", "SUBSCRIBE"], 720],
    ["ann", { team: "blue" }, ["PUBLISH"], 5],
  ]);
  const many = Array.from({ length: 13 }, () => ({}));
  const call = fixture.realtime.createStage({ participantTokenConfigurations: many });
  await refused(call, "ValidationException", 400, "'participantTokenConfigurations'");
});

test.each([
  {
    rule: "a storage configuration that nobody made",
    input: { autoParticipantRecordingConfiguration: { storageConfigurationArn: missing("storage-configuration") } },
    text: "autoParticipantRecordingConfiguration.storageConfigurationArn",
  },
  {
    rule: "more than 1 KB of attributes",
    input: { participantTokenConfigurations: [{}, { attributes: { hush: "ä".repeat(511) } }] },
    text: /'participantTokenConfigurations\.2\.member\.attributes' must be at most 1024 bytes/,
  },
  { rule: "tags of aws:", input: { tags: { "aws:x": "" } }, text: "aws:" },
  { rule: "a name with a space", input: { name: "a b" }, text: "'name'" },
])("CreateStage refuses $rule, and makes nothing", async ({ input, text }) => {
  const { realtime } = fixture;
  await refused(realtime.createStage(input), "ValidationException", 400, text);
  expect((await realtime.listStages({})).stages).toEqual([]);
});

test("ListStages: in pages, as summaries, with the session that is going on", async () => {
  const { realtime, stages } = fixture;
  const arns = [];
  for (const name of ["one", "two", "three"]) arns.push(await newStage(realtime, { name }));
  const { sessionId } = await stages.join(arns[1] ?? "");
  const first = await realtime.listStages({ maxResults: 2 });
  const rest = await realtime.listStages({ maxResults: 2, nextToken: first.nextToken });
  expect([first.stages, rest.stages, rest.nextToken]).toEqual([
    [
      { arn: arns[0], name: "one", tags: {} },
      { arn: arns[1], name: "two", tags: {}, activeSessionId: sessionId },
    ],
    [{ arn: arns[2], name: "three", tags: {} }],
    undefined,
  ]);
  await refused(realtime.listStages({ nextToken: "bm9uZQ" }), "ValidationException", 400, "'nextToken'");
});

test("UpdateStage: changes what it is given, and the recording not while it runs", async () => {
  const { realtime, stages } = fixture;
  const arn = await newStage(realtime, { name: "before" });
  const storageConfigurationArn = await newStorage(realtime);
  const recording = { storageConfigurationArn, mediaTypes: ["AUDIO_ONLY" as const] };
  expect((await realtime.updateStage({ arn, autoParticipantRecordingConfiguration: recording })).stage).toMatchObject({
    name: "before",
    autoParticipantRecordingConfiguration: { ...notRecorded, ...recording },
  });
  await stages.join(arn, { participantId: "ann", publish: true });
  const off = { arn, name: "after", autoParticipantRecordingConfiguration: { storageConfigurationArn: "" } };
  await refused(realtime.updateStage(off), "ConflictException", 409, "being recorded");
  expect((await realtime.updateStage({ arn, name: "meanwhile" })).stage?.name).toBe("meanwhile");
  await stages.unpublish(arn, "ann");
  expect((await realtime.updateStage(off)).stage).toMatchObject({
    name: "after",
    autoParticipantRecordingConfiguration: notRecorded,
  });
  const unknown = { storageConfigurationArn: missing("storage-configuration") };
  const call = realtime.updateStage({ arn, autoParticipantRecordingConfiguration: unknown });
  await refused(call, "ResourceNotFoundException", 404);
  await refused(realtime.updateStage({ arn: missing("stage") }), "ResourceNotFoundException", 404);
});

test("DeleteStage: everybody leaves, an ingest configuration refers to none, and nothing of it is left", async () => {
  const { realtime, stages, service } = fixture;
  const stageArn = await newStage(realtime);
  const { ingestConfiguration } = await realtime.createIngestConfiguration({ ingestProtocol: "RTMPS", stageArn });
  await stages.ingest(ingestConfiguration?.arn ?? "");
  const { sessionId, participantId } = await stages.join(stageArn, { publish: true });
  await realtime.deleteStage({ arn: stageArn });
  await refused(realtime.getStage({ arn: stageArn }), "ResourceNotFoundException", 404);
  await refused(realtime.deleteStage({ arn: stageArn }), "ResourceNotFoundException", 404);
  await refused(realtime.getStageSession({ stageArn, sessionId }), "ResourceNotFoundException", 404);
  await refused(realtime.getParticipant({ stageArn, sessionId, participantId }), "ResourceNotFoundException", 404);
  expect((await realtime.listStageSessions({ stageArn })).stageSessions).toEqual([]);
  expect((await realtime.getIngestConfiguration({ arn: ingestConfiguration?.arn })).ingestConfiguration).toMatchObject({
    stageArn: "",
    state: "INACTIVE",
  });
  const unpublished = service.events.list({ resourceArn: stageArn, name: "Participant Unpublished" });
  expect(unpublished.map(({ detail }) => detail.participant_id)).toEqual([
    ingestConfiguration?.participantId,
    participantId,
  ]);
});

describe("CreateParticipantToken", () => {
  test("a token in three parts, with what it allows", async () => {
    const stageArn = await newStage(fixture.realtime);
    const before = Date.now();
    const { participantToken } = await fixture.realtime.createParticipantToken({
      stageArn,
      userId: "ann",
      attributes: { team: "blue" },
      capabilities: ["SUBSCRIBE"],
      duration: 20_160,
    });
    expect(participantToken).toEqual({
      participantId: expect.stringMatching(/^[A-Za-z0-9]{12}$/),
      token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      userId: "ann",
      attributes: { team: "blue" },
      capabilities: ["SUBSCRIBE"],
      duration: 20_160,
      expirationTime: expect.any(Date),
    });
    const expires = participantToken?.expirationTime?.getTime() ?? 0;
    expect(Math.abs(expires - before - 20_160 * 60_000)).toBeLessThan(60_000);
    const [header, payload] = (participantToken?.token ?? "").split(".").slice(0, 2).map(decode);
    expect(header).toMatchObject({ typ: "JWT" });
    expect(payload).toMatchObject({
      jti: participantToken?.participantId,
      resource: stageArn,
      topic: stageArn.split("/")[1],
      exp: Math.floor(expires / 1000),
      user_id: "ann",
      capabilities: { allow_publish: false, allow_subscribe: true },
      whip_url: expect.stringContaining("https://"),
    });
  });

  test.each([
    { rule: "a stage that nobody made", input: { stageArn: missing("stage") }, error: "ResourceNotFoundException" },
    { rule: "more than 14 days", input: { duration: 20_161 }, text: "'duration'" },
    { rule: "no time at all", input: { duration: 0 }, text: "'duration'" },
    { rule: "other capabilities", input: { capabilities: ["FLY" as "PUBLISH"] }, text: "'capabilities.1.member'" },
    { rule: "1 KB and a byte", input: { attributes: { k: "v".repeat(1024) } }, text: "1024 bytes" },
  ])("refuses $rule", async ({ input, error = "ValidationException", text = "" }) => {
    const stageArn = await newStage(fixture.realtime);
    const call = fixture.realtime.createParticipantToken({ stageArn, ...input });
    await refused(call, error, error === "ValidationException" ? 400 : 404, text);
  });

  test("takes attributes of 1 KB", async () => {
    const stageArn = await newStage(fixture.realtime);
    const attributes = { k: "v".repeat(1023) };
    const { participantToken } = await fixture.realtime.createParticipantToken({ stageArn, attributes });
    expect(participantToken?.attributes).toEqual(attributes);
  });
});

function decode(part: string): unknown {
  return JSON.parse(Buffer.from(part, "base64url").toString());
}
