/** The recordings of those who publish. */
import { expect, test } from "vitest";
import { newStage, newStorage, useLocalRealtime } from "./realtime-support.ts";

const fixture = useLocalRealtime({ failingBuckets: ["bad-bucket"] });

const recorded = async (more: object = {}, bucketName = "bucket-1") => {
  const storageConfigurationArn = await newStorage(fixture.realtime, bucketName);
  const autoParticipantRecordingConfiguration = { storageConfigurationArn, ...more };
  return newStage(fixture.realtime, { autoParticipantRecordingConfiguration });
};

const recordings = () =>
  fixture.service.events
    .list({ detailType: "IVS Participant Recording State Change" })
    .map(({ detail }) => [detail.event_name, detail.recording_duration_ms]);

const state = async (stageArn: string, sessionId: string, participantId: string) =>
  (await fixture.realtime.getParticipant({ stageArn, sessionId, participantId })).participant;

test("everybody who publishes is recorded, until they cease to", async () => {
  const { stages, local, service } = fixture;
  const stageArn = await recorded();
  const { sessionId, participantId } = await stages.join(stageArn, { publish: true });
  const running = await state(stageArn, sessionId, participantId);
  expect(running).toMatchObject({ recordingState: "ACTIVE", recordingS3BucketName: "bucket-1" });
  const prefix = running?.recordingS3Prefix ?? "";
  expect(prefix).toMatch(/^[A-Za-z0-9]{12}\/st-[A-Za-z0-9]{13}\/[A-Za-z0-9]{12}\/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
  expect(prefix.startsWith(`${stageArn.split("/")[1]}/${sessionId}/${participantId}/`)).toBe(true);
  local.pass(4_000);
  await stages.unpublish(stageArn, participantId);
  expect(await state(stageArn, sessionId, participantId)).toMatchObject({ recordingState: "STOPPED" });
  const [start, end] = service.events.list({ detailType: "IVS Participant Recording State Change" });
  const place = { recording_s3_bucket_name: "bucket-1", recording_s3_key_prefix: prefix };
  const who = { session_id: sessionId, participant_id: participantId };
  expect(start).toMatchObject({ resources: [stageArn], detail: { event_name: "Recording Start", ...who, ...place } });
  expect(end?.detail).toMatchObject({ event_name: "Recording End", ...who, ...place });
  expect(Number(end?.detail.recording_duration_ms)).toBeGreaterThanOrEqual(4_000);
  expect(Number(end?.detail.recording_duration_ms)).toBeLessThan(6_000);
  const stopped = await fixture.realtime.listParticipants({ stageArn, sessionId, filterByRecordingState: "STOPPED" });
  expect(stopped.participants).toHaveLength(1);
});

test("within the window the recording goes on, after it another begins", async () => {
  const { stages, local } = fixture;
  const stageArn = await recorded({ recordingReconnectWindowSeconds: 10 });
  const { sessionId, participantId } = await stages.join(stageArn, { publish: true });
  await stages.join(stageArn);
  const prefix = async () => (await state(stageArn, sessionId, participantId))?.recordingS3Prefix;
  const first = await prefix();
  await stages.leave(stageArn, participantId);
  local.pass(9_000);
  await stages.join(stageArn, { participantId, publish: true });
  expect(await prefix()).toBe(first);
  await stages.unpublish(stageArn, participantId);
  expect((await state(stageArn, sessionId, participantId))?.recordingState).toBe("ACTIVE");
  local.pass(10_000);
  expect((await state(stageArn, sessionId, participantId))?.recordingState).toBe("STOPPED");
  await stages.publish(stageArn, participantId);
  expect(await prefix()).not.toBe(first);
  expect(recordings().map(([name]) => name)).toEqual([
    "Recording Start",
    "Recording Start",
    "Recording End",
    "Recording Start",
  ]);
});

test("a window that is open when the stage is deleted closes with it", async () => {
  const { stages, realtime, local } = fixture;
  const stageArn = await recorded({ recordingReconnectWindowSeconds: 10 });
  const { participantId } = await stages.join(stageArn, { publish: true });
  await stages.unpublish(stageArn, participantId);
  await realtime.deleteStage({ arn: stageArn });
  expect(recordings().map(([name]) => name)).toEqual(["Recording Start", "Recording End"]);
  local.pass(20_000);
  await realtime.listStages({});
  expect(recordings()).toHaveLength(2);
});

test("a window that is open when the session ends closes with it", async () => {
  const { stages, realtime, local } = fixture;
  const stageArn = await recorded({ recordingReconnectWindowSeconds: 300 });
  const gone = await stages.join(stageArn, { publish: true });
  const { sessionId } = gone;
  const still = await stages.join(stageArn, { publish: true });
  await stages.leave(stageArn, gone.participantId);
  await stages.unpublish(stageArn, still.participantId);
  expect((await state(stageArn, sessionId, still.participantId))?.recordingState).toBe("ACTIVE");
  local.pass(180_000);
  expect((await realtime.getStage({ arn: stageArn })).stage?.activeSessionId).toBeUndefined();
  for (const { participantId } of [gone, still]) {
    expect((await state(stageArn, sessionId, participantId))?.recordingState).toBe("STOPPED");
  }
  const names = ["Recording Start", "Recording Start", "Recording End", "Recording End"];
  expect(recordings().map(([name]) => name)).toEqual(names);
});

test("a bucket that cannot be used, and a storage configuration that is gone: FAILED", async () => {
  const { stages, realtime } = fixture;
  const bad = await recorded({}, "bad-bucket");
  const gone = await recorded();
  const { storageConfigurations = [] } = await realtime.listStorageConfigurations({});
  for (const { arn } of storageConfigurations) await realtime.deleteStorageConfiguration({ arn });
  for (const stageArn of [bad, gone]) {
    const participant = await stages.join(stageArn, { publish: true });
    expect(participant).toMatchObject({ publishing: true, recordingState: "FAILED" });
    await stages.unpublish(stageArn, participant.participantId);
  }
  expect(recordings()).toEqual([
    ["Recording Start Failure", undefined],
    ["Recording Start Failure", undefined],
  ]);
});

test.each([
  { what: "nothing of it is wanted", more: { mediaTypes: ["NONE"] }, want: "DISABLED" },
  {
    what: "thumbnails alone are wanted",
    more: { mediaTypes: ["NONE"], thumbnailConfiguration: { recordingMode: "INTERVAL" } },
    want: "ACTIVE",
  },
  { what: "sound alone is wanted", more: { mediaTypes: ["AUDIO_ONLY"] }, want: "ACTIVE" },
])("where $what: $want", async ({ more, want }) => {
  const stageArn = await recorded(more);
  const joined = await fixture.stages.join(stageArn, { publish: true });
  expect(joined).toMatchObject({ recordingState: want });
  const { recordingS3Prefix } = (await state(stageArn, joined.sessionId, joined.participantId)) ?? {};
  expect(recordingS3Prefix === "").toBe(want === "DISABLED");
});
