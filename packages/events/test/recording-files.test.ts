import { describe, expect, test } from "vitest";
import { IvsEventError } from "../src/errors/ivs-event-error.ts";
import { readRecording, recordingEventKeys } from "../src/recording/recording-files.ts";
import { channelArn, stageArn } from "./examples.ts";

const prefix = "ivs/v1/123456789012/AbCdEfGhIjKl/2026/11/26/10/23/j8Z9O91ndcVs";

const rendition = (height: number, width: number) => ({
  path: `${height}p30`,
  playlist: "playlist.m3u8",
  byte_range_playlist: "byte-range-variant.m3u8",
  resolution_height: height,
  resolution_width: width,
});

/** As the documentation shows the file of a channel. */
const ofChannel = {
  version: "v1",
  channel_arn: channelArn,
  recording_started_at: "2026-11-26T10:23:26Z",
  recording_ended_at: "2026-11-26T12:53:20Z",
  recording_status: "RECORDING_ENDED",
  media: {
    hls: {
      duration_ms: 172794489,
      path: "media/hls",
      playlist: "master.m3u8",
      byte_range_playlist: "byte-range-multivariant.m3u8",
      renditions: [rendition(480, 852), rendition(160, 284), rendition(720, 1280)],
    },
    thumbnails: { path: "media/thumbnails", resolution_height: 480, resolution_width: 852 },
    latest_thumbnail: { path: "media/latest_thumbnail/thumb.jpg", resolution_height: 480, resolution_width: 852 },
  },
};

/** As the documentation shows the file of a participant. */
const ofParticipant = {
  version: "v1",
  stage_arn: stageArn,
  session_id: "st-1",
  participant_id: "p1",
  recording_started_at: "2026-11-26T13:17:17Z",
  recording_status: "RECORDING_STARTED",
  media: {
    hls: {
      path: "media/hls",
      playlist: "multivariant.m3u8",
      renditions: [{ path: "high", playlist: "playlist.m3u8" }],
    },
    thumbnails: { path: "media/thumbnails", renditions: [{ path: "high" }] },
    latest_thumbnail: { path: "media/latest_thumbnail", renditions: [{ path: "high" }] },
  },
};

test("the keys of the files that describe a recording", () => {
  expect(recordingEventKeys("a/b")).toEqual({
    started: "a/b/events/recording-started.json",
    ended: "a/b/events/recording-ended.json",
    failed: "a/b/events/recording-failed.json",
  });
});

test("a channel", () => {
  const hls = `${prefix}/media/hls`;
  const ofHeight = (height: number, width: number) => ({
    playlist: `${hls}/${height}p30/playlist.m3u8`,
    byteRangePlaylist: `${hls}/${height}p30/byte-range-variant.m3u8`,
    width,
    height,
  });
  expect(readRecording(prefix, ofChannel)).toEqual({
    status: "RECORDING_ENDED",
    sourceArn: channelArn,
    startedAt: "2026-11-26T10:23:26Z",
    endedAt: "2026-11-26T12:53:20Z",
    durationMs: 172794489,
    playlist: `${hls}/master.m3u8`,
    byteRangePlaylist: `${hls}/byte-range-multivariant.m3u8`,
    renditions: [ofHeight(720, 1280), ofHeight(480, 852), ofHeight(160, 284)],
    thumbnails: [`${prefix}/media/thumbnails`],
    latestThumbnails: [`${prefix}/media/latest_thumbnail/thumb.jpg`],
  });
});

test("a participant, with the URL of a distribution", () => {
  const base = "https://cdn.example.com/stage/session";
  expect(readRecording(base, ofParticipant)).toEqual({
    status: "RECORDING_STARTED",
    sourceArn: stageArn,
    startedAt: "2026-11-26T13:17:17Z",
    playlist: `${base}/media/hls/multivariant.m3u8`,
    renditions: [{ playlist: `${base}/media/hls/high/playlist.m3u8` }],
    thumbnails: [`${base}/media/thumbnails/high`],
    latestThumbnails: [`${base}/media/latest_thumbnail/high/thumb.jpg`],
  });
});

test("a composition", () => {
  const resolutions = [{ path: "1280x720", resolution_width: 1280, resolution_height: 720 }];
  const file = {
    version: "v1",
    stage_arn: stageArn,
    recording_started_at: "2026-11-26T06:01:36Z",
    recording_status: "RECORDING_STARTED",
    media: {
      hls: {
        path: "media/hls",
        playlist: "multivariant.m3u8",
        renditions: [{ path: "720p30-abc", playlist: "playlist.m3u8", resolution_width: 1280, resolution_height: 720 }],
      },
      thumbnails: { path: "media/thumbnails", resolutions },
      latest_thumbnail: { path: "media/latest_thumbnail", resolutions },
    },
  };
  const base = "stage/mix/destination/composition";
  expect(readRecording(base, file)).toMatchObject({
    playlist: `${base}/media/hls/multivariant.m3u8`,
    renditions: [{ playlist: `${base}/media/hls/720p30-abc/playlist.m3u8`, width: 1280, height: 720 }],
    thumbnails: [`${base}/media/thumbnails/1280x720`],
    latestThumbnails: [`${base}/media/latest_thumbnail/1280x720/thumb.jpg`],
  });
});

test("a failure with no media", () => {
  const file = {
    version: "v1",
    channel_arn: channelArn,
    recording_status: "RECORDING_START_FAILED",
    recording_status_message: "InternalServerException",
    media: { hls: null },
  };
  expect(readRecording(prefix, file)).toEqual({
    status: "RECORDING_START_FAILED",
    statusMessage: "InternalServerException",
    sourceArn: channelArn,
    renditions: [],
    thumbnails: [],
    latestThumbnails: [],
  });
});

describe("refusals", () => {
  const withHls = (hls: unknown) => ({ ...ofChannel, media: { hls } });
  test.each([
    ["{}", "the file must be an object, got string"],
    [{ ...ofChannel, version: "v2" }, 'version must be "v1", got "v2"'],
    [{ ...ofChannel, recording_status: null }, "recording_status must be a text that is not empty, got undefined"],
    [{ ...ofChannel, channel_arn: null }, "channel_arn or stage_arn must be an ARN, got undefined"],
    [{ ...ofChannel, media: null }, "media must be an object, got undefined"],
    [withHls([]), "media.hls must be an object, got a list"],
    [withHls({}), "media.hls.path must be a text that is not empty, got undefined"],
    [withHls({ path: "a", renditions: 1 }), "media.hls.renditions must be a list, got number"],
    [withHls({ path: "a", renditions: [null] }), "media.hls.renditions[0] must be an object, got null"],
    [
      withHls({ path: "a", renditions: [{ path: 1 }] }),
      "media.hls.renditions[0].path must be a text that is not empty, got number",
    ],
    [
      { ...ofChannel, media: { thumbnails: { path: "a", resolutions: [{}] } } },
      "media.thumbnails.resolutions[0].path must be a text that is not empty, got undefined",
    ],
    [
      { ...ofChannel, media: { thumbnails: { path: "" } } },
      "media.thumbnails.path must be a text that is not empty, got an empty text",
    ],
  ])("%#: %s", (given, want) => {
    expect(() => readRecording(prefix, given)).toThrow(new IvsEventError(want));
  });
});
