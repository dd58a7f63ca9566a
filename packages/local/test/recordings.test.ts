import { describe, expect, test } from "vitest";
import { keyPrefix } from "../src/services/ivs/lifecycles/recording.ts";
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
      recording_session_id: expect.stringMatching(/^st-[A-Za-z0-9]+$/),
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
    expect(told().map((detail) => detail.recording_status)).toEqual(["Recording Start Failure"]);
    expect((await local.ivs.listStreamSessions({ channelArn: arn })).streamSessions?.[0]?.hasErrorEvent).toBe(true);
  });

  test("without a configuration, nothing is recorded", async () => {
    const { arn } = await newChannel(local.ivs);
    await local.server.service.streams.start(arn);
    await local.server.service.streams.end(arn);
    expect(told()).toEqual([]);
  });
});
