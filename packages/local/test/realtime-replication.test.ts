import { expect, test } from "vitest";
import { newStage, newStorage, told, useLocalRealtime } from "./realtime-support.ts";
import { missing, refused } from "./support.ts";

const fixture = useLocalRealtime();

/** Returns two stages, and a participant who publishes on the first. */
const setUp = async () => {
  const { realtime, stages } = fixture;
  const [sourceStageArn, destinationStageArn] = [await newStage(realtime), await newStage(realtime)];
  const ann = { participantId: "ann", userId: "one", attributes: { team: "blue", rank: "1" } };
  const { sessionId: sourceSessionId } = await stages.join(sourceStageArn, { ...ann, publish: true });
  return { between: { sourceStageArn, destinationStageArn, participantId: "ann" }, sourceSessionId };
};

const participant = async (stageArn: string, sessionId: string) =>
  (await fixture.realtime.getParticipant({ stageArn, sessionId, participantId: "ann" })).participant;

const activeSession = async (arn: string) => (await fixture.realtime.getStage({ arn })).stage?.activeSessionId;

/** The ids of those who are on the stage. */
const connected = async (stageArn: string) => {
  const sessionId = (await activeSession(stageArn)) ?? "";
  const { participants } = await fixture.realtime.listParticipants({ stageArn, sessionId, filterByState: "CONNECTED" });
  return participants?.map(({ participantId }) => participantId);
};

test("StartParticipantReplication, ListParticipantReplicas, StopParticipantReplication", async () => {
  const { realtime } = fixture;
  const { between, sourceSessionId } = await setUp();
  const { sourceStageArn, destinationStageArn } = between;
  await realtime.startParticipantReplication({ ...between, attributes: { rank: "2" } });
  const destinationSessionId = (await activeSession(destinationStageArn)) ?? "";
  const replica = await participant(destinationStageArn, destinationSessionId);
  expect(replica).toMatchObject({
    participantId: "ann",
    userId: "one",
    attributes: { team: "blue", rank: "2" },
    state: "CONNECTED",
    published: true,
    replicationType: "REPLICA",
    replicationState: "ACTIVE",
    sourceStageArn,
    sourceSessionId,
  });
  const source = { replicationType: "SOURCE", replicationState: "ACTIVE", attributes: { rank: "1" } };
  expect(await participant(sourceStageArn, sourceSessionId)).toMatchObject(source);
  const listed = { sourceStageArn, participantId: "ann" };
  const record = { ...between, sourceSessionId, destinationSessionId };
  expect((await realtime.listParticipantReplicas(listed)).replicas).toEqual([
    { ...record, replicationState: "ACTIVE" },
  ]);
  await realtime.stopParticipantReplication(between);
  expect(await participant(destinationStageArn, destinationSessionId)).toMatchObject({
    state: "DISCONNECTED",
    replicationState: "STOPPED",
  });
  expect(await participant(sourceStageArn, sourceSessionId)).toMatchObject({
    state: "CONNECTED",
    replicationType: "SOURCE",
    replicationState: "STOPPED",
  });
  expect(await connected(destinationStageArn)).toEqual([]);
  expect((await realtime.listParticipantReplicas(listed)).replicas).toEqual([
    { ...record, replicationState: "STOPPED" },
  ]);
  const events = async (stageArn: string, sessionId: string) =>
    (await realtime.listParticipantEvents({ stageArn, sessionId, participantId: "ann" })).events ?? [];
  expect(
    (await events(sourceStageArn, sourceSessionId)).map((event) => [event.name, event.destinationSessionId]),
  ).toEqual([
    ["REPLICATION_STOPPED", destinationSessionId],
    ["REPLICATION_STARTED", destinationSessionId],
    ["PUBLISH_STARTED", undefined],
    ["JOINED", undefined],
  ]);
  const there = await events(destinationStageArn, destinationSessionId);
  expect(there.map(({ name, replica }) => [name, replica])).toEqual([
    ["LEFT", true],
    ["PUBLISH_STOPPED", true],
    ["PUBLISH_STARTED", true],
    ["JOINED", true],
  ]);
  expect(told(fixture.service, "IVS Stage Update")).toEqual([
    "Participant Published",
    "Participant Replication Start",
    "Participant Published",
    "Participant Unpublished",
    "Participant Replication End",
  ]);
});

test.each<[string, (arns: { source: string; other: string }) => object, string, number, string?]>([
  ["a stage that nobody made", () => ({ destinationStageArn: missing("stage") }), "ResourceNotFoundException", 404],
  ["a source that nobody made", () => ({ sourceStageArn: missing("stage") }), "ResourceNotFoundException", 404],
  ["somebody who is not there", () => ({ participantId: "nobody" }), "ResourceNotFoundException", 404, "nobody"],
  ["the same stage", ({ source }) => ({ destinationStageArn: source }), "ValidationException", 400, "another stage"],
  ["somebody who does not publish", () => ({ participantId: "mute" }), "ConflictException", 409, "does not publish"],
  ["somebody who is there too", () => ({ participantId: "both" }), "ConflictException", 409, "already"],
  [
    "a replica",
    ({ other, source }) => ({ sourceStageArn: other, destinationStageArn: source }),
    "ConflictException",
    409,
  ],
  ["1 KB and more", () => ({ attributes: { k: "v".repeat(1024) } }), "ValidationException", 400, "1024 bytes"],
  [
    "too long a window",
    () => ({ reconnectWindowSeconds: 301 }),
    "ValidationException",
    400,
    "'reconnectWindowSeconds'",
  ],
])("StartParticipantReplication refuses %s", async (_, change, error, status, text) => {
  const { realtime, stages } = fixture;
  const { between } = await setUp();
  const { sourceStageArn: source, destinationStageArn: other } = between;
  await stages.join(source, { participantId: "mute" });
  for (const arn of [source, other]) await stages.join(arn, { participantId: "both", publish: true });
  await realtime.startParticipantReplication(between);
  const call = realtime.startParticipantReplication({ ...between, ...change({ source, other }) });
  await refused(call, error, status, text);
  const { replicas } = await realtime.listParticipantReplicas({ sourceStageArn: source, participantId: "ann" });
  expect(replicas).toHaveLength(1);
});

test("StopParticipantReplication: 404 where there is none", async () => {
  const { realtime } = fixture;
  const { between } = await setUp();
  await refused(realtime.stopParticipantReplication(between), "ResourceNotFoundException", 404, "ann");
  const nowhere = { ...between, destinationStageArn: missing("stage") };
  await refused(realtime.stopParticipantReplication(nowhere), "ResourceNotFoundException", 404, "stage/");
  const unknown = { sourceStageArn: missing("stage"), participantId: "ann" };
  expect((await realtime.listParticipantReplicas(unknown)).replicas).toEqual([]);
});

test("a break ends a replica, but not within its window", async () => {
  const { realtime, stages, local } = fixture;
  const { between, sourceSessionId } = await setUp();
  const { sourceStageArn, destinationStageArn } = between;
  const patient = await newStage(realtime);
  await realtime.startParticipantReplication(between);
  await realtime.startParticipantReplication({ ...between, destinationStageArn: patient, reconnectWindowSeconds: 60 });
  await stages.unpublish(sourceStageArn, "ann");
  expect(await connected(destinationStageArn)).toEqual([]);
  const session = (await activeSession(patient)) ?? "";
  local.pass(59_000);
  await stages.publish(sourceStageArn, "ann");
  local.pass(60_000);
  expect(await activeSession(patient)).toBe(session);
  await stages.unpublish(sourceStageArn, "ann");
  local.pass(60_000);
  expect(await connected(patient)).toEqual([]);
  const { events = [] } = await realtime.listParticipantEvents({
    stageArn: patient,
    sessionId: session,
    participantId: "ann",
  });
  expect(events.map(({ name }) => name)).toEqual([
    "LEFT",
    "PUBLISH_STOPPED",
    "PUBLISH_STARTED",
    "PUBLISH_STOPPED",
    "PUBLISH_STARTED",
    "JOINED",
  ]);
  expect(await participant(sourceStageArn, sourceSessionId)).toMatchObject({ replicationState: "STOPPED" });
});

test.each(["leave", "disconnect", "delete the source", "delete the destination"])(
  "the replica ends with its participant and with each of the stages: %s",
  async (how) => {
    const { realtime, stages } = fixture;
    const { between } = await setUp();
    const { sourceStageArn, destinationStageArn } = between;
    await realtime.startParticipantReplication({ ...between, reconnectWindowSeconds: 300 });
    if (how === "leave") await stages.leave(destinationStageArn, "ann");
    if (how === "disconnect") {
      await realtime.disconnectParticipant({ stageArn: destinationStageArn, participantId: "ann" });
    }
    if (how === "delete the source") await realtime.deleteStage({ arn: sourceStageArn });
    if (how === "delete the destination") await realtime.deleteStage({ arn: destinationStageArn });
    if (how !== "delete the destination") expect(await connected(destinationStageArn)).toEqual([]);
    const { replicas = [] } = await realtime.listParticipantReplicas({ sourceStageArn, participantId: "ann" });
    const want = how === "delete the source" ? [] : ["STOPPED"];
    expect(replicas.map(({ replicationState }) => replicationState)).toEqual(want);
    expect(told(fixture.service, "IVS Stage Update").filter((name) => name.endsWith("Replication End"))).toHaveLength(
      1,
    );
    // A replica that was sent away may come again.
    if (want.length > 0 && how !== "delete the destination") await realtime.startParticipantReplication(between);
  },
);

test.each([true, false])("replicas are recorded where the stage says so: %s", async (recordParticipantReplicas) => {
  const { realtime } = fixture;
  const { between } = await setUp();
  const storageConfigurationArn = await newStorage(realtime);
  const destinationStageArn = await newStage(realtime, {
    autoParticipantRecordingConfiguration: { storageConfigurationArn, recordParticipantReplicas },
  });
  await realtime.startParticipantReplication({ ...between, destinationStageArn });
  const replica = await participant(destinationStageArn, (await activeSession(destinationStageArn)) ?? "");
  expect(replica?.recordingState).toBe(recordParticipantReplicas ? "ACTIVE" : "DISABLED");
});

test("a replica that waits for its source ends with the session of the source", async () => {
  const { realtime, stages, local } = fixture;
  const { between, sourceSessionId } = await setUp();
  const { sourceStageArn, destinationStageArn } = between;
  await realtime.startParticipantReplication({ ...between, reconnectWindowSeconds: 300 });
  const destinationSessionId = (await activeSession(destinationStageArn)) ?? "";
  await stages.join(destinationStageArn, { participantId: "bob", publish: true });
  await stages.leave(sourceStageArn, "ann");
  expect(await connected(destinationStageArn)).toEqual(["bob", "ann"]);
  local.pass(180_000);
  expect(await activeSession(sourceStageArn)).toBeUndefined();
  expect(await connected(destinationStageArn)).toEqual(["bob"]);
  for (const place of [
    [sourceStageArn, sourceSessionId],
    [destinationStageArn, destinationSessionId],
  ] as const) {
    expect(await participant(...place)).toMatchObject({ state: "DISCONNECTED", replicationState: "STOPPED" });
  }
});
