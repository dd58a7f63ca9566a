import { describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { acceptsStream } from "../src/services/ivs/recordings/merging.ts";
import { keyPrefix } from "../src/services/ivs/recordings/recording-event.ts";
import type { Ingest } from "../src/services/ivs/records.ts";
import {
  advanceRecording,
  beginRecording,
  pauseRecording,
  type RecordingLife,
  resumeRecording,
} from "../src/simulation/recording-life.ts";
import { newChannel, useLocalIvs } from "./support.ts";

function at(seconds: number): Date {
  return new Date(seconds * 1_000);
}

describe("the life of a recording", () => {
  const place = { bucketName: "bucket-1", keyPrefix: "p", sessionId: "s" };
  const recording = beginRecording(place, "one", at(0));
  const waiting = pauseRecording(recording, 30_000, at(10));
  const resumed = resumeRecording(waiting, "two", at(39)) ?? recording;

  test.each<[string, RecordingLife | undefined, Partial<RecordingLife> | undefined]>([
    ["begun", recording, { phase: "recording", streamIds: ["one"], recordedMs: 0 }],
    ["paused without a window", pauseRecording(recording, 0, at(10)), { phase: "ended", recordedMs: 10_000 }],
    ["paused with one", waiting, { phase: "waiting", recordedMs: 10_000, endsAt: at(40) }],
    ["paused twice", pauseRecording(waiting, 0, at(11)), waiting],
    ["resumed in time", resumed, { phase: "recording", streamIds: ["one", "two"], since: at(39) }],
    ["resumed too late", resumeRecording(waiting, "two", at(40)), undefined],
    ["resumed while it runs", resumeRecording(recording, "two", at(1)), undefined],
    ["paused again", pauseRecording(resumed, 30_000, at(49)), { phase: "waiting", recordedMs: 20_000, endsAt: at(79) }],
    ["before its window closes", advanceRecording(waiting, at(39)), waiting],
    ["as its window closes", advanceRecording(waiting, at(40)), { phase: "ended", recordedMs: 10_000 }],
    ["left alone while it runs", advanceRecording(recording, at(999)), recording],
  ])("%s", (_, life, want) => {
    if (want === undefined) expect(life).toBeUndefined();
    else expect(life).toMatchObject(want);
  });
});

test("the numbers of a key prefix are unpadded and in UTC", () => {
  const time = new Date("2026-03-05T04:07:59.000Z");
  expect(keyPrefix("123456789012", "AbCdEfGhIjKl", time, "aBcDeFgHiJkL")).toBe(
    "ivs/v1/123456789012/AbCdEfGhIjKl/2026/3/5/4/7/aBcDeFgHiJkL",
  );
});

describe("a recording accepts another stream", () => {
  const last: Ingest = {
    video: {
      codec: "avc1.640028",
      profile: "High",
      level: "4.0",
      encoder: "encoder-1",
      targetBitrate: 6_000_000,
      targetFramerate: 30,
      videoWidth: 1920,
      videoHeight: 1080,
    },
    audio: { codec: "mp4a.40.2", targetBitrate: 160_000, sampleRate: 48_000, channels: 2 },
  };
  const recording = { ...beginRecording({ bucketName: "b", keyPrefix: "p", sessionId: "s" }, "one", at(0)) };
  const streams = (count: number) => Array.from({ length: count }, (_, index) => `stream-${index}`);

  test.each<[string, Partial<Ingest["video"]>, Partial<Ingest["audio"]>, boolean]>([
    ["the same media", {}, {}, true],
    ["another encoder", { encoder: "encoder-2", profile: "Main", level: "3.1" }, { sampleRate: 44_100 }, true],
    ["another width", { videoWidth: 1918 }, {}, false],
    ["another height", { videoHeight: 1078 }, {}, false],
    ["another frame rate", { targetFramerate: 60 }, {}, false],
    ["another video codec", { codec: "hvc1.1.6.L120" }, {}, false],
    ["another audio codec", {}, { codec: "mp4a.40.5" }, false],
    ["half the video bitrate", { targetBitrate: 3_000_000 }, {}, true],
    ["less than half the video bitrate", { targetBitrate: 2_999_999 }, {}, false],
    ["half as much video bitrate again", { targetBitrate: 9_000_000 }, {}, true],
    ["more video bitrate than that", { targetBitrate: 9_000_001 }, {}, false],
    ["a bitrate that is not announced", { targetBitrate: 0 }, { targetBitrate: 0 }, true],
    ["half the audio bitrate", {}, { targetBitrate: 80_000 }, true],
    ["less than half the audio bitrate", {}, { targetBitrate: 79_999 }, false],
  ])("with %s: %#", (_, video, audio, want) => {
    const next = { video: { ...last.video, ...video }, audio: { ...last.audio, ...audio } };
    expect(acceptsStream(recording, last, next)).toBe(want);
  });

  test.each([
    ["after 19 streams", { streamIds: streams(19) }, true],
    ["after 20 streams", { streamIds: streams(20) }, false],
    ["a moment before 48 hours", { recordedMs: 48 * 3_600_000 - 1 }, true],
    ["after 48 hours", { recordedMs: 48 * 3_600_000 }, false],
  ])("%s", (_, change, want) => {
    expect(acceptsStream({ ...recording, ...change }, last, last)).toBe(want);
  });
});

describe("streams of a channel with a recording configuration", () => {
  const start = new Date();
  const local = useLocalIvs({ recordingConfigurationDelay: 1_000, failingBuckets: ["elsewhere"], clock: () => start });
  const pass = (seconds: number) => local.server.service.clock.advance(seconds * 1_000);
  const recorded = async (recordingReconnectWindowSeconds: number, bucketName = "bucket-1") => {
    const { recordingConfiguration } = await local.ivs.createRecordingConfiguration({
      destinationConfiguration: { s3: { bucketName } },
      recordingReconnectWindowSeconds,
    });
    const { arn } = await newChannel(local.ivs, { recordingConfigurationArn: recordingConfiguration?.arn });
    return arn;
  };
  const told = () =>
    local.server.service.events
      .list()
      .filter((event) => event["detail-type"] === "IVS Recording State Change")
      .map(({ detail }) => detail);

  test("one recording each, where there is no window", async () => {
    const arn = await recorded(0);
    await pass(1);
    const { streams } = local.server.service;
    const { streamId } = await streams.start(arn);
    await pass(7);
    await streams.end(arn);
    const [begun, ended] = told();
    expect(begun).toEqual({
      recording_status: "Recording Start",
      recording_status_reason: "",
      recording_s3_bucket_name: "bucket-1",
      recording_s3_key_prefix: expect.stringMatching(
        new RegExp(`^ivs/v1/123456789012/${arn.split("/")[1]}/\\d{4}/\\d\\d?/\\d\\d?/\\d\\d?/\\d\\d?/[A-Za-z0-9]{12}$`),
      ),
      recording_duration_ms: 0,
      recording_session_id: expect.stringMatching(/^[A-Za-z0-9]{16}$/),
      channel_name: "",
      stream_id: streamId,
    });
    expect(ended).toEqual({
      ...begun,
      recording_status: "Recording End",
      recording_duration_ms: 7_000,
      recording_session_stream_ids: [streamId],
    });
    await streams.start(arn);
    expect(told()[2]?.recording_s3_key_prefix).not.toBe(begun?.recording_s3_key_prefix);
  });

  test("streams within the window go into one recording, which ends when the window closes", async () => {
    const arn = await recorded(30);
    await pass(1);
    const { streams } = local.server.service;
    const first = await streams.start(arn);
    await pass(5);
    await streams.end(arn);
    await pass(29);
    const second = await streams.start(arn);
    await pass(6);
    await streams.end(arn);
    await pass(29);
    expect(told().map((detail) => detail.recording_status)).toEqual(["Recording Start", "Recording Start"]);
    await pass(1);
    const [begun, again, ended] = told();
    expect(again?.recording_s3_key_prefix).toBe(begun?.recording_s3_key_prefix);
    expect(ended).toMatchObject({
      recording_status: "Recording End",
      recording_s3_key_prefix: begun?.recording_s3_key_prefix,
      recording_session_id: begun?.recording_session_id,
      recording_duration_ms: 11_000,
      recording_session_stream_ids: [first.streamId, second.streamId],
      stream_id: second.streamId,
    });
    const { streamSession } = await local.ivs.getStreamSession({ channelArn: arn });
    expect(streamSession?.truncatedEvents?.[0]).toMatchObject({ name: "Recording End" });
    await streams.start(arn);
    expect(told()[3]?.recording_s3_key_prefix).not.toBe(begun?.recording_s3_key_prefix);
  });

  test("another configuration gets its own recording, and the one that waits ends", async () => {
    const arn = await recorded(30);
    await pass(1);
    const { streams } = local.server.service;
    await streams.start(arn);
    await streams.end(arn);
    const { recordingConfiguration } = await local.ivs.createRecordingConfiguration({
      destinationConfiguration: { s3: { bucketName: "bucket-2" } },
    });
    await local.ivs.updateChannel({ arn, recordingConfigurationArn: recordingConfiguration?.arn });
    await pass(2);
    await streams.start(arn);
    const statuses = told().map((detail) => [detail.recording_status, detail.recording_s3_bucket_name]);
    expect(statuses).toEqual([
      ["Recording Start", "bucket-1"],
      ["Recording End", "bucket-1"],
      ["Recording Start", "bucket-2"],
    ]);
  });

  test.each([
    ["resolution", { videoWidth: 1280, videoHeight: 720 }],
    ["frame rate", { targetFramerate: 60 }],
    ["codec", { codec: "hvc1.1.6.L120" }],
    ["bitrate of less than half", { targetBitrate: 2_000_000 }],
  ])("a stream of another %s gets a recording of its own, and the one that waits ends", async (_, video) => {
    const arn = await recorded(30);
    await pass(1);
    const { streams } = local.server.service;
    const first = await streams.start(arn);
    await streams.end(arn);
    await pass(1);
    await streams.start(arn, { video });
    const [begun, ended, again] = told();
    expect([begun, ended, again].map((detail) => detail?.recording_status)).toEqual([
      "Recording Start",
      "Recording End",
      "Recording Start",
    ]);
    expect(ended?.recording_session_stream_ids).toEqual([first.streamId]);
    expect(again?.recording_s3_key_prefix).not.toBe(begun?.recording_s3_key_prefix);
    expect(again?.recording_session_id).not.toBe(begun?.recording_session_id);
  });

  test("a stream with a bitrate of at least half continues the recording", async () => {
    const arn = await recorded(30);
    await pass(1);
    const { streams } = local.server.service;
    await streams.start(arn);
    await streams.end(arn);
    await streams.start(arn, { video: { targetBitrate: 3_000_000 } });
    const [begun, again, ...others] = told();
    expect(again).toMatchObject({
      recording_status: "Recording Start",
      recording_s3_key_prefix: begun?.recording_s3_key_prefix,
      recording_session_id: begun?.recording_session_id,
    });
    expect(others).toEqual([]);
  });

  test("a recording contains 20 streams, and the next stream begins another one", async () => {
    const arn = await recorded(30);
    await pass(1);
    const { streams } = local.server.service;
    const streamIds: string[] = [];
    for (let count = 0; count < 21; count++) {
      streamIds.push((await streams.start(arn)).streamId);
      await streams.end(arn);
    }
    await pass(30);
    const ended = told().filter((detail) => detail.recording_status === "Recording End");
    expect(ended.map((detail) => detail.recording_session_stream_ids)).toEqual([
      streamIds.slice(0, 20),
      streamIds.slice(20),
    ]);
  });

  test("a recording that waits ends with its channel", async () => {
    const arn = await recorded(30);
    await pass(1);
    await local.server.service.streams.start(arn);
    await local.server.service.streams.end(arn);
    await local.ivs.deleteChannel({ arn });
    await pass(60);
    expect(told().map((detail) => detail.recording_status)).toEqual(["Recording Start", "Recording End"]);
  });

  test.each([
    ["that is still CREATING", "bucket-1", 0],
    ["that is CREATE_FAILED", "elsewhere", 2],
  ])("a configuration %s records nothing, and the stream goes on", async (_, bucketName, seconds) => {
    const arn = await recorded(0, bucketName);
    await pass(seconds);
    const { streams } = local.server.service;
    expect((await streams.start(arn)).phase).toBe("live");
    await streams.end(arn);
    expect(told()).toMatchObject([
      {
        recording_status: "Recording Start Failure",
        recording_status_reason: "ValidationException",
        recording_s3_bucket_name: bucketName,
        recording_s3_key_prefix: "",
        recording_session_id: expect.stringMatching(/^[A-Za-z0-9]{16}$/),
      },
    ]);
    expect((await local.ivs.listStreamSessions({ channelArn: arn })).streamSessions?.[0]?.hasErrorEvent).toBe(true);
  });

  test("without a configuration, nothing is recorded", async () => {
    const { arn } = await newChannel(local.ivs);
    await local.server.service.streams.start(arn);
    await local.server.service.streams.end(arn);
    expect(told()).toEqual([]);
  });
});

test("after 48 hours of recording, the next stream begins another one", async () => {
  const local = createLocalIvs({ recordingConfigurationDelay: 0 });
  const destinationConfiguration = { s3: { bucketName: "bucket-1" } };
  const { channels } = await local.seed({
    recordingConfigurations: [{ name: "vod", destinationConfiguration, recordingReconnectWindowSeconds: 30 }],
    channels: [{ recordingConfiguration: "vod" }],
  });
  const arn = channels[0]?.arn ?? "";
  for (const hours of [24, 24, 1]) {
    await local.streams.start(arn);
    await local.clock.advance(hours * 3_600_000);
    await local.streams.end(arn);
  }
  const prefixes = local.events
    .list({ detailType: "IVS Recording State Change" })
    .filter(({ detail }) => detail.recording_status === "Recording Start")
    .map(({ detail }) => detail.recording_s3_key_prefix);
  expect(prefixes).toEqual([prefixes[0], prefixes[0], expect.not.stringContaining(String(prefixes[0]))]);
});
