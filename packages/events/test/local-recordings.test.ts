/** The files of recordings that a local service writes: every one can be read, and says where the files are. */
import { Ivs } from "@ivskit/client-ivs";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { createMemoryRecordings, defaultCredentials as credentials, type MemoryRecordings } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { startEncoder } from "@ivskit/tooling/encoder";
import { expect, test } from "vitest";
import { parseIvsEvent } from "../src/parse/parse-ivs-event.ts";
import { type RecordedFiles, readRecording, recordingEventKeys } from "../src/recording/recording-files.ts";

async function start() {
  const store = createMemoryRecordings();
  const server = await startLocalIvs({
    rtmp: 0,
    rates: false,
    recordings: store,
    recordingConfigurationDelay: 0,
    compositionStartDelay: 0,
    compositionStopDelay: 0,
    onRecordingFailure: () => {},
  });
  const config = { region: "us-west-2", credentials, endpoint: server.url };
  return { store, server, local: server.service, ivs: new Ivs(config), realtime: new IVSRealTime(config) };
}

async function read(store: MemoryRecordings, prefix: string, name: "started" | "ended"): Promise<RecordedFiles> {
  const key = `archive/${recordingEventKeys(prefix)[name]}`;
  await expect.poll(() => store.objects.has(key), { timeout: 10_000 }).toBe(true);
  return readRecording(prefix, JSON.parse(new TextDecoder().decode(store.objects.get(key))));
}

test("a channel: the file names playlists that are there, and they list segments that are there", async () => {
  const { store, server, local, ivs } = await start();
  try {
    const { recordingConfiguration } = await ivs.createRecordingConfiguration({
      destinationConfiguration: { s3: { bucketName: "archive" } },
      thumbnailConfiguration: { recordingMode: "DISABLED" },
    });
    const { channel, streamKey } = await ivs.createChannel({ recordingConfigurationArn: recordingConfiguration?.arn });
    const encoder = startEncoder({ url: server.rtmpUrl ?? "", streamKey: streamKey?.value ?? "" });
    const hasSegment = (): boolean => [...store.objects.keys()].some((key) => key.endsWith("/1.ts"));
    await expect.poll(hasSegment, { timeout: 30_000 }).toBe(true);
    await encoder.stop();
    await expect.poll(() => local.events.list({ name: "Recording End" })).toHaveLength(1);
    const event = parseIvsEvent(local.events.list({ name: "Recording End" })[0]);
    const { detail } = event as { detail: { recording_s3_key_prefix: string } };
    const recording = await read(store, detail.recording_s3_key_prefix, "ended");
    expect(recording).toMatchObject({ status: "RECORDING_ENDED", sourceArn: channel?.arn, thumbnails: [] });
    expect(recording.renditions).toMatchObject([{ width: 640, height: 360 }]);
    const [rendition] = recording.renditions;
    const playlists = [
      recording.playlist,
      recording.byteRangePlaylist,
      rendition?.playlist,
      rendition?.byteRangePlaylist,
    ];
    for (const playlist of playlists) {
      const key = `archive/${playlist}`;
      const text = new TextDecoder().decode(store.objects.get(key));
      const listed = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
      expect(listed.length).toBeGreaterThan(0);
      for (const name of listed) {
        expect(store.objects.has(new URL(name, `s3://bucket/${key}`).pathname.slice(1)), name).toBe(true);
      }
    }
  } finally {
    await server.close();
  }
});

test("a participant and a composition", async () => {
  const { store, server, local, realtime } = await start();
  try {
    const { storageConfiguration } = await realtime.createStorageConfiguration({ s3: { bucketName: "archive" } });
    const storageConfigurationArn = storageConfiguration?.arn ?? "";
    const { stage } = await realtime.createStage({
      autoParticipantRecordingConfiguration: { storageConfigurationArn },
    });
    const stageArn = stage?.arn ?? "";
    const { participantId = "" } = await local.stages.join(stageArn, { publish: true });
    const encoderConfigurationArns = [(await realtime.createEncoderConfiguration({})).encoderConfiguration?.arn ?? ""];
    const thumbnailConfigurations = [{ storage: ["LATEST" as const] }];
    const destinations = [{ s3: { storageConfigurationArn, encoderConfigurationArns, thumbnailConfigurations } }];
    const { composition } = await realtime.startComposition({ stageArn, destinations });
    const arn = composition?.arn;
    await expect.poll(async () => (await realtime.getComposition({ arn })).composition?.state).toBe("ACTIVE");
    const running = (await realtime.getComposition({ arn })).composition?.destinations?.[0];
    await realtime.stopComposition({ arn });
    await local.stages.leave(stageArn, participantId);
    const [end] = local.events.list({ name: "Recording End" });
    const participant = await read(store, String(end?.detail.recording_s3_key_prefix), "ended");
    expect(participant).toMatchObject({ status: "RECORDING_ENDED", sourceArn: stageArn });
    expect(participant.playlist?.endsWith("/media/hls/multivariant.m3u8")).toBe(true);
    const prefix = running?.detail?.s3?.recordingPrefix ?? "";
    const mix = await read(store, prefix, "ended");
    expect(mix).toMatchObject({
      status: "RECORDING_ENDED",
      sourceArn: stageArn,
      latestThumbnails: [`${prefix}/media/latest_thumbnail/1280x720/thumb.jpg`],
    });
  } finally {
    await server.close();
  }
});
