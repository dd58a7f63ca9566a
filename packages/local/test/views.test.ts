/** Stages and rooms in the summary of the state, and the details of a stage. */
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { expect, test } from "vitest";
import { createLocalIvs, defaultCredentials } from "../src/index.ts";

const arn = (id: string) => `arn:aws:ivs:us-west-2:123456789012:${id}`;
const [meeting, hall] = [arn("stage/AbCdEfGhIjK1"), arn("stage/AbCdEfGhIjK2")];

test("the state lists stages with a session first, and rooms; a search and a limit hold for both", async () => {
  const local = createLocalIvs();
  await local.seed({
    stages: [{ arn: meeting, name: "meeting" }, { arn: hall, name: "hall" }, {}],
    rooms: [{ name: "lobby" }, { name: "Meeting-chat", maximumMessageLength: 100 }],
  });
  await local.stages.join(meeting, { participantId: "ann", publish: true });
  const { sessionId } = await local.stages.join(meeting, { participantId: "bob" });
  const { stages, matchingStages, rooms, matchingRooms } = local.state();
  expect([matchingStages, stages.map(({ name }) => name)]).toEqual([3, ["meeting", "", "hall"]]);
  expect(stages[0]).toEqual({
    arn: meeting,
    name: "meeting",
    activeSessionId: sessionId,
    participantCount: 2,
    publisherCount: 1,
    sessionCount: 1,
    storageConfigurationArn: "",
  });
  expect([matchingRooms, rooms.map(({ name }) => name)]).toEqual([2, ["Meeting-chat", "lobby"]]);
  expect(rooms[0]).toMatchObject({ maximumMessageLength: 100, maximumMessageRatePerSecond: 10, reviewed: false });
  expect(local.state({ search: "MEET" })).toMatchObject({
    matchingStages: 1,
    stages: [{ name: "meeting" }],
    matchingRooms: 1,
    rooms: [{ name: "Meeting-chat" }],
  });
  const limited = local.state({ limit: 1 });
  expect([limited.matchingStages, limited.stages.length, limited.matchingRooms, limited.rooms.length]).toEqual([
    3, 1, 2, 1,
  ]);
});

test("a stage: sessions and participants, newest first, with their histories and without attributes", async () => {
  const local = createLocalIvs();
  await local.seed({ stages: [{ arn: meeting }] });
  await local.stages.join(meeting, { participantId: "early" });
  await local.stages.leave(meeting, "early");
  await local.stages.join(meeting, {
    participantId: "ann",
    userId: "one",
    attributes: { team: "hush" },
    publish: true,
  });
  await local.stages.join(meeting, { participantId: "bob", capabilities: ["PUBLISH"] });
  await local.stages.subscribe(meeting, "bob", "ann");
  const { sessions } = local.stageDetails(meeting);
  expect(sessions.map(({ endTime, participants }) => [endTime !== undefined, participants.length])).toEqual([
    [false, 2],
    [true, 1],
  ]);
  const [bob, ann] = sessions[0]?.participants ?? [];
  expect(bob?.events).toEqual([
    {
      name: "SUBSCRIBE_ERROR",
      eventTime: expect.any(Date),
      errorCode: "INSUFFICIENT_CAPABILITIES",
      remoteParticipantId: "ann",
    },
    { name: "JOINED", eventTime: expect.any(Date) },
  ]);
  expect(ann).toMatchObject({ participantId: "ann", userId: "one", publishing: true, published: true });
  expect(JSON.stringify(local.stageDetails(meeting))).not.toContain("hush");
  expect(local.stageDetails(meeting, 1).sessions.map(({ participants }) => participants.length)).toEqual([1]);
});

test("a stage: its compositions and their destinations", async () => {
  const local = createLocalIvs({ compositionStartDelay: 0 });
  const [channelArn, encoder] = [arn("channel/AbCdEfGhIjKl"), arn("encoder-configuration/AbCdEfGhIjKl")];
  await local.seed({
    channels: [{ arn: channelArn }],
    encoderConfigurations: [{ arn: encoder }],
    stages: [{ arn: meeting }, { arn: hall }],
  });
  const realtime = new IVSRealTime({ region: "us-west-2", credentials: defaultCredentials, fetch: local.fetch });
  const destinations = [{ channel: { channelArn, encoderConfigurationArn: encoder } }];
  const { composition } = await realtime.startComposition({ stageArn: meeting, destinations });
  await local.clock.advance(1);
  expect(local.stageDetails(meeting).compositions).toEqual([
    {
      arn: composition?.arn,
      state: "ACTIVE",
      startTime: expect.any(Date),
      destinations: [{ id: expect.any(String), state: "ACTIVE", target: channelArn }],
    },
  ]);
  expect(local.stageDetails(hall)).toEqual({ sessions: [], compositions: [] });
  expect(() => local.stageDetails(arn("stage/missing"))).toThrow("not found");
});
