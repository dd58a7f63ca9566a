/** The files that describe recordings, without media: of streams that a control starts, of participants and compositions. */
import { expect, test } from "vitest";
import { createMemoryRecordings } from "../../src/index.ts";
import { jsonOf, record, recordedChannel } from "./support.ts";

const clock = (): Date => new Date("2026-11-26T10:00:00.250Z");

test("streams in the reconnect window share the files of one recording", async () => {
  const { local, ivs, store } = record({ clock });
  const { channel } = await recordedChannel(ivs, {
    recordingReconnectWindowSeconds: 60,
    thumbnailConfiguration: { recordingMode: "INTERVAL", storage: ["SEQUENTIAL", "LATEST"], targetIntervalSeconds: 5 },
  });
  const arn = channel?.arn ?? "";
  for (const _ of [1, 2]) {
    await local.streams.start(arn, { video: { videoWidth: 1280, videoHeight: 720, targetFramerate: 30 } });
    await local.clock.advance(10_000);
    await local.streams.end(arn);
    await local.clock.advance(5_000);
  }
  const [start] = local.events.list({ channelArn: arn, name: "Recording Start" });
  const place = `archive/${start?.detail.recording_s3_key_prefix}`;
  const started = {
    version: "v1",
    channel_arn: arn,
    recording_started_at: "2026-11-26T10:00:00Z",
    recording_status: "RECORDING_STARTED",
    media: {
      hls: {
        path: "media/hls",
        playlist: "master.m3u8",
        byte_range_playlist: "byte-range-multivariant.m3u8",
        renditions: [
          {
            path: "720p30",
            playlist: "playlist.m3u8",
            byte_range_playlist: "byte-range-variant.m3u8",
            resolution_height: 720,
            resolution_width: 1280,
          },
        ],
      },
    },
  };
  await expect.poll(() => jsonOf(store, `${place}/events/recording-started.json`)).toEqual(started);
  expect(jsonOf(store, `${place}/events/recording-ended.json`)).toBeUndefined();
  await local.clock.advance(60_000);
  await expect
    .poll(() => jsonOf(store, `${place}/events/recording-ended.json`))
    .toEqual({
      ...started,
      recording_ended_at: "2026-11-26T10:01:25Z",
      recording_status: "RECORDING_ENDED",
      media: { hls: { duration_ms: 20_000, ...started.media.hls } },
    });
  // A control sends no media.
  expect([...store.objects.keys()].filter((key) => key.startsWith("archive/")).sort()).toEqual([
    `${place}/events/recording-ended.json`,
    `${place}/events/recording-started.json`,
  ]);
});

test("a participant", async () => {
  const { local, realtime, store } = record({ clock });
  const { storageConfiguration } = await realtime.createStorageConfiguration({ s3: { bucketName: "archive" } });
  const { stage } = await realtime.createStage({
    autoParticipantRecordingConfiguration: {
      storageConfigurationArn: storageConfiguration?.arn,
      mediaTypes: ["AUDIO_VIDEO"],
      thumbnailConfiguration: { recordingMode: "INTERVAL", storage: ["SEQUENTIAL", "LATEST"] },
    },
  });
  const stageArn = stage?.arn ?? "";
  const { participantId = "" } = await local.stages.join(stageArn, { publish: true });
  await local.clock.advance(30_000);
  await local.stages.leave(stageArn, participantId);
  const [end] = local.events.list({ name: "Recording End" });
  const { session_id, recording_s3_key_prefix } = (end?.detail ?? {}) as Readonly<Record<string, string>>;
  const file = `archive/${recording_s3_key_prefix}/events/recording-ended.json`;
  await expect
    .poll(() => jsonOf(store, file))
    .toEqual({
      version: "v1",
      stage_arn: stageArn,
      session_id,
      participant_id: participantId,
      recording_started_at: "2026-11-26T10:00:00Z",
      recording_ended_at: "2026-11-26T10:00:30Z",
      recording_status: "RECORDING_ENDED",
      media: {
        hls: {
          duration_ms: 30_000,
          path: "media/hls",
          playlist: "multivariant.m3u8",
          renditions: [{ path: "high", playlist: "playlist.m3u8" }],
        },
        thumbnails: { path: "media/thumbnails", renditions: [{ path: "high" }] },
        latest_thumbnail: { path: "media/latest_thumbnail", renditions: [{ path: "high" }] },
      },
    });
});

test("a composition", async () => {
  const { local, realtime, store } = record({ clock, compositionStartDelay: 0, compositionStopDelay: 0 });
  const { storageConfiguration } = await realtime.createStorageConfiguration({ s3: { bucketName: "archive" } });
  const video = { width: 640, height: 360, framerate: 24, bitrate: 1_000_000 };
  const { encoderConfiguration } = await realtime.createEncoderConfiguration({ video });
  const { stage } = await realtime.createStage({});
  await local.stages.join(stage?.arn ?? "", { publish: true });
  const { composition } = await realtime.startComposition({
    stageArn: stage?.arn,
    destinations: [
      {
        s3: {
          storageConfigurationArn: storageConfiguration?.arn,
          encoderConfigurationArns: [encoderConfiguration?.arn ?? ""],
          thumbnailConfigurations: [{ storage: ["LATEST"], targetIntervalSeconds: 5 }],
        },
      },
    ],
  });
  const arn = composition?.arn;
  await local.clock.advance(20_000);
  const running = await realtime.getComposition({ arn });
  await realtime.stopComposition({ arn });
  await local.clock.advance(1);
  const prefix = running.composition?.destinations?.[0]?.detail?.s3?.recordingPrefix;
  const encoderId = encoderConfiguration?.arn?.split("/")[1];
  const size = { resolution_height: 360, resolution_width: 640 };
  await expect
    .poll(() => jsonOf(store, `archive/${prefix}/events/recording-ended.json`))
    .toEqual({
      version: "v1",
      stage_arn: stage?.arn,
      recording_started_at: "2026-11-26T10:00:00Z",
      recording_ended_at: "2026-11-26T10:00:20Z",
      recording_status: "RECORDING_ENDED",
      media: {
        hls: {
          duration_ms: 20_000,
          path: "media/hls",
          playlist: "multivariant.m3u8",
          renditions: [{ path: `360p24-${encoderId}`, playlist: "playlist.m3u8", ...size }],
        },
        latest_thumbnail: { path: "media/latest_thumbnail", resolutions: [{ path: "640x360", ...size }] },
      },
    });
});

test("no file is written for a recording that does not start", async () => {
  const { local, ivs, store } = record({ failingBuckets: ["archive"] });
  const { channel } = await recordedChannel(ivs);
  await local.streams.start(channel?.arn ?? "");
  await local.streams.end(channel?.arn ?? "");
  expect(local.events.list({ name: "Recording Start Failure" })).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([...store.objects.keys()]).toEqual([]);
});

test("a recording whose files cannot be written ends with an event", async () => {
  const store = createMemoryRecordings();
  const put: typeof store.put = async (key, content) => {
    if (key.endsWith("/recording-started.json")) throw new Error("no space is left");
    await store.put(key, content);
  };
  const { local, ivs, log } = record({ recordings: { ...store, put } });
  const { channel } = await recordedChannel(ivs);
  await local.streams.start(channel?.arn ?? "");
  await expect.poll(() => local.events.list({ name: "Recording End Failure" })).toHaveLength(1);
  await local.streams.end(channel?.arn ?? "");
  const [start, failure, ...others] = local.events
    .list({ channelArn: channel?.arn })
    .filter((event) => event["detail-type"] === "IVS Recording State Change");
  expect(others).toEqual([]);
  const { recording_s3_key_prefix: prefix } = start?.detail ?? {};
  expect(failure?.detail).toMatchObject({
    recording_status: "Recording End Failure",
    recording_status_reason: "no space is left",
    recording_s3_key_prefix: prefix,
  });
  expect(log).toEqual([`Recording archive/${prefix}: failed: no space is left`]);
  expect(jsonOf(store, `archive/${prefix}/events/recording-failed.json`)).toBeDefined();
});

test("a reset ends the recordings that run", async () => {
  const { local, ivs, store } = record();
  const { channel } = await recordedChannel(ivs);
  await local.streams.start(channel?.arn ?? "");
  await local.reset();
  await expect.poll(() => [...store.objects.keys()].some((key) => key.endsWith("/recording-ended.json"))).toBe(true);
});

test.each(["put", "append", "get"])("a store must have the method %s", (name) => {
  expect(() => record({ recordings: { put() {}, append() {}, get() {}, [name]: undefined } as never })).toThrow(
    new TypeError(`recordings must be a store with the methods put, append and get, but ${name} is undefined`),
  );
});
