import { describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { newStage, told, useLocalRealtime } from "./realtime-support.ts";
import { missing, refused } from "./support.ts";

const fixture = useLocalRealtime();

test("GetParticipant, ListParticipantEvents: what somebody did in a session, the latest first", async () => {
  const { realtime, stages } = fixture;
  const stageArn = await newStage(realtime);
  const options = { participantId: "ann", userId: "ann@work", attributes: { team: "blue" } };
  const client = { browserName: "Firefox", browserVersion: "151", osName: "Linux", sdkVersion: "1.9" };
  const { sessionId } = await stages.join(stageArn, { ...options, client });
  const { participantId: publisher } = await stages.join(stageArn, { publish: true });
  await stages.subscribe(stageArn, "ann", "nobody");
  await stages.subscribe(stageArn, "ann", publisher);
  await stages.publish(stageArn, "ann");
  await stages.failPublish(stageArn, "ann", "B_FRAME_PRESENT");
  await stages.subscribe(stageArn, "ann", publisher, false);
  await stages.leave(stageArn, "ann");
  const where = { stageArn, sessionId, participantId: "ann" };
  expect((await realtime.getParticipant(where)).participant).toEqual({
    ...options,
    ...client,
    state: "DISCONNECTED",
    published: true,
    protocol: "WHIP",
    firstJoinTime: expect.any(Date),
    recordingState: "DISABLED",
    recordingS3BucketName: "",
    recordingS3Prefix: "",
    replicationType: "NONE",
    redundantIngest: false,
  });
  const events = [];
  let nextToken: string | undefined;
  do {
    const page = await realtime.listParticipantEvents({ ...where, maxResults: 3, nextToken });
    events.push(...(page.events ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  expect(events.map(({ name, errorCode, remoteParticipantId }) => [name, errorCode, remoteParticipantId])).toEqual([
    ["LEFT", undefined, undefined],
    ["SUBSCRIBE_STOPPED", undefined, publisher],
    ["PUBLISH_STOPPED", undefined, undefined],
    ["PUBLISH_ERROR", "B_FRAME_PRESENT", undefined],
    ["PUBLISH_STARTED", undefined, undefined],
    ["SUBSCRIBE_STARTED", undefined, publisher],
    ["SUBSCRIBE_ERROR", "PUBLISHER_NOT_FOUND", "nobody"],
    ["JOINED", undefined, undefined],
  ]);
  expect(events[0]).toMatchObject({ participantId: "ann", eventTime: expect.any(Date), replica: false });
  await refused(realtime.getParticipant({ ...where, participantId: "bob" }), "ResourceNotFoundException", 404, "bob");
  const other = { ...where, sessionId: "st-AbCdEfGhIjKlM" };
  await refused(realtime.getParticipant(other), "ResourceNotFoundException", 404);
  expect((await realtime.listParticipantEvents(other)).events).toEqual([]);
});

test("GetStageSession, ListStageSessions: from the first who joins to the last who leaves, the latest first", async () => {
  const { realtime, stages } = fixture;
  const stageArn = await newStage(realtime);
  expect((await realtime.getStage({ arn: stageArn })).stage?.activeSessionId).toBeUndefined();
  const first = await stages.join(stageArn, { participantId: "ann" });
  expect(first.sessionId).toMatch(/^st-[A-Za-z0-9]{13}$/);
  await stages.join(stageArn, { participantId: "bob" });
  await stages.leave(stageArn, "ann");
  expect((await stages.join(stageArn, { participantId: "ann" })).sessionId).toBe(first.sessionId);
  await stages.leave(stageArn, "ann");
  expect((await realtime.getStage({ arn: stageArn })).stage?.activeSessionId).toBe(first.sessionId);
  await stages.leave(stageArn, "bob");
  const { sessionId } = await stages.join(stageArn, { participantId: "bob" });
  const { stageSessions } = await realtime.listStageSessions({ stageArn });
  expect(stageSessions).toEqual([
    { sessionId, startTime: expect.any(Date) },
    { sessionId: first.sessionId, startTime: expect.any(Date), endTime: expect.any(Date) },
  ]);
  const page = await realtime.listStageSessions({ stageArn, maxResults: 1 });
  const rest = await realtime.listStageSessions({ stageArn, maxResults: 1, nextToken: page.nextToken });
  expect([page, rest].flatMap((part) => part.stageSessions)).toEqual(stageSessions);
  const { stageSession } = await realtime.getStageSession({ stageArn, sessionId: first.sessionId });
  expect(stageSession).toEqual(stageSessions?.[1]);
  const unknown = { stageArn, sessionId: "st-AbCdEfGhIjKlM" };
  await refused(realtime.getStageSession(unknown), "ResourceNotFoundException", 404, unknown.sessionId);
  expect((await realtime.listStageSessions({ stageArn: missing("stage") })).stageSessions).toEqual([]);
  expect((await realtime.listParticipants({ stageArn, sessionId: first.sessionId })).participants).toHaveLength(2);
});

describe("a session whose participants published", () => {
  const activeSession = async (arn: string) => (await fixture.realtime.getStage({ arn })).stage?.activeSessionId;

  test("ends three minutes after the last publisher stopped, and not when the last participant leaves", async () => {
    const { realtime, stages, local } = fixture;
    const stageArn = await newStage(realtime);
    const { sessionId } = await stages.join(stageArn, { participantId: "ann", publish: true });
    await stages.join(stageArn, { participantId: "bob", publish: true });
    await stages.leave(stageArn, "ann");
    // The client signs with the real time, and the service accepts a signature for five minutes.
    local.pass(100_000);
    expect(await activeSession(stageArn)).toBe(sessionId);
    await stages.leave(stageArn, "bob");
    local.pass(179_000);
    expect(await activeSession(stageArn)).toBe(sessionId);
    expect((await realtime.getStageSession({ stageArn, sessionId })).stageSession?.endTime).toBeUndefined();
    local.pass(1_000);
    expect(await activeSession(stageArn)).toBeUndefined();
    const { stageSession } = await realtime.getStageSession({ stageArn, sessionId });
    const { events } = await realtime.listParticipantEvents({ stageArn, sessionId, participantId: "bob" });
    const left = events?.[0]?.eventTime?.getTime() ?? 0;
    expect(stageSession?.endTime?.getTime()).toBe(left + 180_000);
    expect((await stages.join(stageArn)).sessionId).not.toBe(sessionId);
  });

  test("continues where a participant publishes in time", async () => {
    const { realtime, stages, local } = fixture;
    const stageArn = await newStage(realtime);
    const { sessionId } = await stages.join(stageArn, { participantId: "ann", publish: true });
    await stages.leave(stageArn, "ann");
    local.pass(179_000);
    expect((await stages.join(stageArn, { participantId: "ann", publish: true })).sessionId).toBe(sessionId);
    local.pass(10_000);
    expect(await activeSession(stageArn)).toBe(sessionId);
  });

  test("takes those who only watched along when it ends", async () => {
    const { realtime, stages, local } = fixture;
    const stageArn = await newStage(realtime);
    const { sessionId } = await stages.join(stageArn, { participantId: "ann", publish: true });
    await stages.join(stageArn, { participantId: "bob" });
    await stages.unpublish(stageArn, "ann");
    local.pass(180_000);
    const { participants } = await realtime.listParticipants({ stageArn, sessionId });
    expect(participants?.map(({ state }) => state)).toEqual(["DISCONNECTED", "DISCONNECTED"]);
    await refused(realtime.disconnectParticipant({ stageArn, participantId: "bob" }), "ResourceNotFoundException", 404);
  });

  test("ends at once with its stage", async () => {
    const { realtime, stages, service } = fixture;
    const stageArn = await newStage(realtime);
    await stages.join(stageArn, { participantId: "ann", publish: true });
    await realtime.deleteStage({ arn: stageArn });
    expect(service.export().stages).toEqual([]);
    await service.clock.advance(180_000);
    await refused(realtime.getStage({ arn: stageArn }), "ResourceNotFoundException", 404);
  });

  test("ends after the time that an option sets", async () => {
    const own = createLocalIvs({ stageSessionTimeout: 5_000 });
    const { stages } = await own.seed({ stages: [{ participants: [{ participantId: "ann", publish: true }] }] });
    const stageArn = stages[0]?.arn ?? "";
    await own.stages.leave(stageArn, "ann");
    const ended = () => {
      const [stage] = own.export().stages as unknown as { sessions: { endTime?: Date }[] }[];
      return stage?.sessions[0]?.endTime;
    };
    await own.clock.advance(4_900);
    expect(ended()).toBeUndefined();
    await own.clock.advance(100);
    expect(ended()).toBeDefined();
    expect(() => createLocalIvs({ stageSessionTimeout: -1 })).toThrow("stageSessionTimeout must be");
  });
});

describe("ListParticipants", () => {
  const prepare = async () => {
    const { realtime, stages } = fixture;
    const stageArn = await newStage(realtime);
    const { sessionId } = await stages.join(stageArn, { participantId: "ann", userId: "one", publish: true });
    await stages.join(stageArn, { participantId: "bob", userId: "two" });
    await stages.join(stageArn, { participantId: "cid", userId: "one", publish: true });
    await stages.leave(stageArn, "ann");
    return { stageArn, sessionId };
  };

  test.each([
    { filter: {}, want: ["cid", "bob", "ann"] },
    { filter: { filterByUserId: "one" }, want: ["cid", "ann"] },
    { filter: { filterByPublished: true }, want: ["cid", "ann"] },
    { filter: { filterByPublished: false }, want: ["cid", "bob", "ann"] },
    { filter: { filterByState: "CONNECTED" as const }, want: ["cid", "bob"] },
    { filter: { filterByState: "DISCONNECTED" as const, filterByPublished: false }, want: ["ann"] },
    { filter: { filterByRecordingState: "ACTIVE" as const }, want: [] },
  ])("$filter: $want", async ({ filter, want }) => {
    const where = await prepare();
    const first = await fixture.realtime.listParticipants({ ...where, ...filter, maxResults: 2 });
    const { nextToken } = first;
    const rest =
      nextToken === undefined ? [] : [await fixture.realtime.listParticipants({ ...where, ...filter, nextToken })];
    const found = [first, ...rest].flatMap(({ participants }) => participants ?? []);
    expect(found.map(({ participantId }) => participantId)).toEqual(want);
  });

  test("takes one filter at a time, and no token of another list", async () => {
    const where = await prepare();
    const both = { ...where, filterByUserId: "one", filterByPublished: true };
    await refused(fixture.realtime.listParticipants(both), "ValidationException", 400, "one filter");
    const { nextToken } = await fixture.realtime.listParticipants({ ...where, maxResults: 1 });
    const call = fixture.realtime.listParticipants({ ...where, nextToken, filterByUserId: "one" });
    await refused(call, "ValidationException", 400, "'nextToken'");
  });

  test("says no attributes", async () => {
    const where = await prepare();
    const { participants } = await fixture.realtime.listParticipants({ ...where, filterByUserId: "two" });
    expect(participants).toEqual([
      {
        participantId: "bob",
        userId: "two",
        state: "CONNECTED",
        published: false,
        firstJoinTime: expect.any(Date),
        recordingState: "DISABLED",
        replicationType: "NONE",
        redundantIngest: false,
      },
    ]);
  });
});

test("DisconnectParticipant: gone at once, and its token opens the stage no more", async () => {
  const { realtime, stages } = fixture;
  const stageArn = await newStage(realtime);
  const { participantToken } = await realtime.createParticipantToken({ stageArn });
  const { token, participantId = "" } = participantToken ?? {};
  const { sessionId } = await stages.join(stageArn, { token, publish: true });
  await realtime.disconnectParticipant({ stageArn, participantId, reason: "enough" });
  const { participant } = await realtime.getParticipant({ stageArn, sessionId, participantId });
  expect(participant?.state).toBe("DISCONNECTED");
  await expect(stages.join(stageArn, { token })).rejects.toMatchObject({ name: "AccessDeniedException" });
  await expect(stages.join(stageArn, { participantId })).rejects.toThrow("was disconnected");
  await refused(realtime.disconnectParticipant({ stageArn, participantId }), "ResourceNotFoundException", 404);
  const elsewhere = { stageArn: missing("stage"), participantId };
  await refused(realtime.disconnectParticipant(elsewhere), "ResourceNotFoundException", 404);
});

test("publishing without the capability, and with too many others, is an error and no more", async () => {
  const local = createLocalIvs({ quotas: { stagePublishers: 1 } });
  const { stages: made } = await local.seed({ stages: [{}] });
  const stageArn = made[0]?.arn ?? "";
  const mute = await local.stages.join(stageArn, { capabilities: ["SUBSCRIBE"], publish: true });
  await local.stages.join(stageArn, { publish: true });
  const late = await local.stages.join(stageArn, { publish: true });
  expect([mute.publishing, late.publishing, late.state]).toEqual([false, false, "CONNECTED"]);
  const failed = local.events.list({ detailType: "IVS Stage Update", name: "Participant Publish Error" });
  expect(failed.map(({ detail }) => [detail.participant_id, detail.error_code])).toEqual([
    [mute.participantId, "INSUFFICIENT_CAPABILITIES"],
    [late.participantId, "QUOTA_EXCEEDED"],
  ]);
});

test("IVS Stage Update: who publishes and who no longer does", async () => {
  const { realtime, stages, service } = fixture;
  const stageArn = await newStage(realtime);
  const { sessionId } = await stages.join(stageArn, { participantId: "ann", userId: "one", publish: true });
  await stages.publish(stageArn, "ann");
  await stages.leave(stageArn, "ann");
  expect(told(service, "IVS Stage Update")).toEqual(["Participant Published", "Participant Unpublished"]);
  const [published] = service.events.list({ resourceArn: stageArn });
  expect(published).toMatchObject({
    source: "aws.ivs",
    resources: [stageArn],
    detail: {
      session_id: sessionId,
      event_name: "Participant Published",
      event_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      user_id: "one",
      participant_id: "ann",
      replica: false,
    },
  });
});
