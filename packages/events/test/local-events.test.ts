/** The events and chat logs that a local service writes: every one can be read, and timelines agree with the service. */
import { Ivs } from "@ivskit/client-ivs";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { Ivschat } from "@ivskit/client-ivschat";
import {
  createLocalIvs,
  defaultCredentials as credentials,
  type LocalIvs,
  type LocalIvsOptions,
  type RoomLogEntry,
} from "@ivskit/local";
import { describe, expect, test } from "vitest";
import { parseChatLogRecord } from "../src/chat/chat-log.ts";
import { parseIvsEvent } from "../src/parse/parse-ivs-event.ts";
import { type ChannelTimeline, reduceChannel } from "../src/timeline/channel.ts";
import { reduceStage, type StageTimeline } from "../src/timeline/stage.ts";
import type { IvsEvent } from "../src/types/ivs-event.ts";

const region = "us-west-2";

function start(options: LocalIvsOptions = {}) {
  const local = createLocalIvs({ seed: "events", ...options });
  const config = { region, credentials, fetch: local.fetch };
  const seen: IvsEvent[] = [];
  // The listener throws for an event that cannot be read, which fails the run.
  local.events.subscribe((event) => seen.push(parseIvsEvent(JSON.parse(JSON.stringify(event)))));
  return { local, seen, ivs: new Ivs(config), realtime: new IVSRealTime(config), chat: new Ivschat(config) };
}

async function recordingChannel(ivs: Ivs, local: LocalIvs, windowSeconds = 0): Promise<string> {
  const { recordingConfiguration } = await ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "archive" } },
    recordingReconnectWindowSeconds: windowSeconds,
  });
  await local.clock.advance(1000);
  const { channel } = await ivs.createChannel({
    name: "studio",
    recordingConfigurationArn: recordingConfiguration?.arn,
  });
  return channel?.arn ?? "";
}

const namesOf = (events: readonly IvsEvent[]): string[] =>
  [...new Set(events.map(({ "detail-type": type, detail }) => [type, nameIn(detail)].join(": ")))].sort();

function nameIn(detail: object): string {
  const { event_name, recording_status, limit_name } = detail as Readonly<Record<string, string>>;
  return event_name ?? recording_status ?? limit_name ?? "";
}

describe("every event is read", () => {
  test("channels", async () => {
    const { local, seen, ivs } = start({ quotas: { concurrentStreams: 1, concurrentViewers: 5 } });
    const channelArn = await recordingChannel(ivs, local);
    await local.streams.start(channelArn);
    await local.streams.starve(channelArn);
    await local.streams.starve(channelArn, false);
    await local.streams.takeOver(channelArn, { priority: 5 });
    await local.streams.takeOver(channelArn, { priority: 1 });
    await local.streams.setViewers(channelArn, 50);
    const { channel } = await ivs.createChannel({ type: "BASIC" });
    await expect(local.streams.start(channel?.arn ?? "")).rejects.toThrow();
    await local.streams.end(channelArn);
    const video = { videoWidth: 7680, videoHeight: 4320, targetBitrate: 90_000_000 };
    await local.streams.connect(channelArn, { video });
    await local.streams.fail(channel?.arn ?? "");
    const { recordingConfiguration } = await ivs.createRecordingConfiguration({
      destinationConfiguration: { s3: { bucketName: "archive" } },
    });
    await local.clock.advance(1000);
    const late = await ivs.createChannel({ recordingConfigurationArn: recordingConfiguration?.arn });
    await ivs.updateChannel({ arn: late.channel?.arn, recordingConfigurationArn: "" });
    await local.streams.start(late.channel?.arn ?? "");
    await local.streams.end(late.channel?.arn ?? "", "MultitrackInputNotAllowed");
    expect(seen).toEqual(local.events.list());
    expect(namesOf(seen)).toEqual([
      "IVS Limit Breach: Concurrent Broadcasts",
      "IVS Limit Breach: Concurrent Viewers",
      "IVS Limit Breach: Ingest Bitrate",
      "IVS Limit Breach: Ingest Resolution",
      "IVS Recording State Change: Recording End",
      "IVS Recording State Change: Recording Start",
      "IVS Stream Health Change: Starvation End",
      "IVS Stream Health Change: Starvation Start",
      "IVS Stream State Change: Session Created",
      "IVS Stream State Change: Session Ended",
      "IVS Stream State Change: Stream End",
      "IVS Stream State Change: Stream Failure",
      "IVS Stream State Change: Stream Start",
      "IVS Stream State Change: Stream Takeover",
      "IVS Stream State Change: Stream Takeover Failure",
    ]);
  });

  test("stages", async () => {
    const { local, seen, realtime } = start({ failingBuckets: ["broken"] });
    const storage = async (bucketName: string) =>
      (await realtime.createStorageConfiguration({ s3: { bucketName } })).storageConfiguration?.arn;
    const stage = async (bucketName: string) => {
      const storageConfigurationArn = await storage(bucketName);
      const { stage } = await realtime.createStage({
        autoParticipantRecordingConfiguration: { storageConfigurationArn, mediaTypes: ["AUDIO_VIDEO"] },
      });
      return stage?.arn ?? "";
    };
    const [source, other] = [await stage("archive"), await stage("broken")];
    const { participantId = "" } = await local.stages.join(source, { userId: "ann", publish: true });
    const { stageSession: session } = {
      stageSession: (await realtime.listStageSessions({ stageArn: source })).stageSessions?.[0],
    };
    expect(session?.sessionId).toBeTruthy();
    await realtime.startParticipantReplication({ sourceStageArn: source, destinationStageArn: other, participantId });
    await realtime.stopParticipantReplication({ sourceStageArn: source, destinationStageArn: other, participantId });
    await local.stages.failPublish(source, participantId);
    await local.clock.advance(5000);
    await local.stages.publish(source, participantId);
    const destinations = [
      {
        s3: {
          storageConfigurationArn: await storage("archive"),
          encoderConfigurationArns: [(await realtime.createEncoderConfiguration({})).encoderConfiguration?.arn ?? ""],
        },
      },
    ];
    const { composition } = await realtime.startComposition({ stageArn: source, destinations });
    await local.clock.advance(1000);
    await realtime.stopComposition({ arn: composition?.arn });
    await local.clock.advance(1000);
    await local.stages.leave(source, participantId);
    await local.clock.advance(600_000);
    expect(seen).toEqual(local.events.list());
    expect(namesOf(seen)).toEqual([
      "IVS Composition State Change: Destination End",
      "IVS Composition State Change: Destination Start",
      "IVS Composition State Change: Session End",
      "IVS Composition State Change: Session Start",
      "IVS Participant Recording State Change: Recording End",
      "IVS Participant Recording State Change: Recording Start",
      "IVS Participant Recording State Change: Recording Start Failure",
      "IVS Stage Update: Participant Publish Error",
      "IVS Stage Update: Participant Published",
      "IVS Stage Update: Participant Replication End",
      "IVS Stage Update: Participant Replication Start",
      "IVS Stage Update: Participant Unpublished",
    ]);
    const timeline = seen.reduce<StageTimeline | undefined>(reduceStage, undefined);
    expect(timeline).toMatchObject({ resourceArn: source, live: undefined, missing: [] });
    expect(timeline?.sessions.map(({ participants }) => participants)).toEqual([
      [{ id: participantId, publications: [expect.anything(), expect.anything()] }],
    ]);
    expect(timeline?.recordings.map(({ state }) => state)).toEqual(["ENDED", "ENDED"]);
  });

  test("chat logs", async () => {
    const entries: RoomLogEntry[] = [];
    const { local, chat } = start({ onRoomLog: (entry) => entries.push(entry) });
    const { arn } = await chat.createLoggingConfiguration({
      destinationConfiguration: { s3: { bucketName: "logs" } },
    });
    await local.clock.advance(1000);
    const { arn: roomIdentifier = "" } = await chat.createRoom({ loggingConfigurationIdentifiers: [arn ?? ""] });
    await chat.sendEvent({ roomIdentifier, eventName: "poll", attributes: { a: "b" } });
    await chat.deleteMessage({ roomIdentifier, id: "AbCdEfGhIjKl", reason: "rude" });
    const { token = "" } = await chat.createChatToken({
      roomIdentifier,
      userId: "ann",
      attributes: { name: "Ann" },
      capabilities: ["SEND_MESSAGE"],
    });
    const socket = local.rooms.connect(token);
    await new Promise((resolve) => socket.addEventListener("open", resolve, { once: true }));
    const received = new Promise((resolve) => socket.addEventListener("message", resolve, { once: true }));
    socket.send(JSON.stringify({ Action: "SEND_MESSAGE", Content: "Hello" }));
    await received;
    socket.close();
    await expect.poll(() => entries.length).toBe(3);
    for (const { record } of entries) expect(parseChatLogRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(entries.map(({ record }) => record.type)).toEqual(["EVENT", "EVENT", "MESSAGE"]);
  });
});

test.each([
  [{ type: "JOIN" }, 'version must be "1.0", got undefined'],
  [{ version: "1.0", type: "JOIN" }, 'type must be MESSAGE or EVENT, got "JOIN"'],
  [
    { version: "1.0", type: "EVENT", event_timestamp: "2026-11-26T10:00:00Z", payload: null },
    "payload must be an object, got undefined",
  ],
])("refuses the record %j", (given, want) => {
  expect(() => parseChatLogRecord(given)).toThrow(want);
});

test("the timeline of a channel says what the service says, also of events that come late and out of order", async () => {
  const { local, ivs } = start();
  local.events.disturb({ reorder: 0.4, delay: 0.2, milliseconds: 20_000 });
  let timeline: ChannelTimeline | undefined;
  local.events.subscribe((event) => {
    // Each event arrives twice.
    for (const _ of "ab") timeline = reduceChannel(timeline, parseIvsEvent(event));
  });
  const channelArn = await recordingChannel(ivs, local, 30);
  for (const step of ["start", "starve", "recover", "end", "start", "end", "wait", "start", "starve"]) {
    if (step === "start" || step === "end") await local.streams[step](channelArn);
    if (step === "starve" || step === "recover") await local.streams.starve(channelArn, step === "starve");
    await local.clock.advance(step === "wait" ? 60_000 : 5000);
  }
  await local.clock.advance(60_000);
  const { stream } = await ivs.getStream({ channelArn });
  expect(timeline?.missing).toEqual([]);
  expect(timeline?.live).toEqual({
    id: stream?.streamId,
    since: `${stream?.startTime?.toISOString().slice(0, 19)}Z`,
    health: stream?.health,
  });
  const { streamSessions = [] } = await ivs.listStreamSessions({ channelArn });
  expect(timeline?.sessions.map(({ id }) => id)).toEqual(streamSessions.map(({ streamId }) => streamId).toReversed());
  expect(timeline?.recordings.map(({ state, sourceIds }) => [state, sourceIds.length])).toEqual([
    ["ENDED", 2],
    ["RECORDING", 1],
  ]);
});
