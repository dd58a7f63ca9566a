/** Encoders that are taken live or refused, and the facts that the service tells of them. */
import { connect } from "node:net";
import { certificate, certificateKey } from "@ivskit/tooling/certificate";
import { expect, test } from "vitest";
import { startLocalIvs } from "../../src/node/index.ts";
import { newestSegment, useMedia, watch } from "./support.ts";

const media = useMedia();

const eventNames = (channelArn: string): string[] =>
  (media.server.service.sessions(channelArn)[0]?.events ?? []).map(({ name }) => name);

test("a stream key takes its channel live, with the media that is really sent, until the encoder ends", async () => {
  const channel = await media.newChannel({ name: "stage" });
  const encoder = await media.goLive(channel);
  expect(eventNames(channel.arn)).toEqual(["Stream Start", "Session Created"]);
  const facts = async () =>
    (await media.ivs.getStreamSession({ channelArn: channel.arn })).streamSession?.ingestConfiguration;
  expect(await facts()).toMatchObject({
    video: {
      codec: "avc1.4d401f",
      avcProfile: "Main",
      avcLevel: "3.1",
      targetFramerate: 15,
      videoWidth: 640,
      videoHeight: 360,
    },
    audio: { codec: "mp4a.40.2", sampleRate: 44_100, channels: 1 },
  });
  // The file announces no bitrate: it is measured between the first two keyframes.
  await expect.poll(async () => (await facts())?.video?.targetBitrate, { timeout: 20_000 }).toBeGreaterThan(100_000);
  await encoder.stop();
  await expect.poll(() => media.stateOf(channel)).toBe("ChannelNotBroadcasting");
  expect(eventNames(channel.arn)).toEqual(["Stream End", "Session Ended", "Stream Start", "Session Created"]);
  expect(media.log.join("\n")).toContain("the encoder ended the stream");
});

test("an unknown key, and one that was deleted, are refused; no key is in the log", async () => {
  const channel = await media.newChannel();
  const { streamKeys = [] } = await media.ivs.listStreamKeys({ channelArn: channel.arn });
  await media.ivs.deleteStreamKey({ arn: streamKeys[0]?.arn ?? "" });
  for (const key of [channel.streamKey, "sk_us-west-2_wrong_hush", ""]) {
    const encoder = media.encode(key);
    await expect(encoder.published).rejects.toThrow("NetStream.Publish.Denied");
    await encoder.closed;
  }
  expect(media.log.filter((line) => line.includes("no channel has its stream key"))).toHaveLength(3);
  expect(media.log.join("\n")).not.toMatch(/sk_|hush/);
  expect(await media.stateOf(channel)).toBe("ChannelNotBroadcasting");
});

test("StopStream disconnects the encoder, and the key can be used again", async () => {
  const channel = await media.newChannel();
  const encoder = await media.goLive(channel);
  await media.ivs.stopStream({ channelArn: channel.arn });
  await encoder.closed;
  expect(media.log.at(-1)).toContain("the service ended the stream");
  await media.goLive(channel);
});

test("a connection that breaks ends the stream", async () => {
  const channel = await media.newChannel();
  const encoder = await media.goLive(channel);
  await encoder.stop("cut");
  await expect.poll(() => media.stateOf(channel)).toBe("ChannelNotBroadcasting");
});

test("a second encoder needs a higher priority; it then continues the stream, and the first one is disconnected", async () => {
  const channel = await media.newChannel();
  const first = await media.goLive({ ...channel, streamKey: `${channel.streamKey}?priority=2` });
  await expect(media.encode(channel.streamKey).published).rejects.toThrow("NetStream.Publish.BadName");
  const lower = media.encode(`${channel.streamKey}?priority=1`);
  await lower.closed;
  expect(media.log.join("\n")).toContain("StreamTakeoverInvalidPriority");
  const { playlistUrl = "" } = await watch(channel.playbackUrl);
  await newestSegment(playlistUrl);
  media.encode(`${channel.streamKey}?priority=3`);
  await first.closed;
  await expect
    .poll(async () => (await fetch(playlistUrl)).text(), { timeout: 20_000 })
    .toContain("#EXT-X-DISCONTINUITY\n");
  expect(await media.stateOf(channel)).toBe("LIVE");
  expect(eventNames(channel.arn)).toEqual([
    "Stream Takeover",
    "Stream Takeover Failure",
    "Stream Start",
    "Session Created",
  ]);
});

test("a channel that is online by a control refuses an encoder", async () => {
  const channel = await media.newChannel();
  await media.server.service.streams.start(channel.arn);
  await media.encode(channel.streamKey).closed;
  expect(media.log.at(-1)).toMatch(/refused: Channel: .* is already online/);
});

test("video without audio is taken live without audio", async () => {
  const channel = await media.newChannel();
  await media.goLive(channel, { tags: [9] });
  const { streamSession } = await media.ivs.getStreamSession({ channelArn: channel.arn });
  expect(streamSession?.ingestConfiguration?.audio).toBeUndefined();
});

test.each([
  ["HTTP", "GET / HTTP/1.1\r\n\r\n", "The first byte of RTMP must be 3, got 71"],
  ["TLS", "\x16\x03\x01", "the peer began with TLS"],
])("%s on the port is cut off at once", async (_, text, want) => {
  const socket = connect(Number(new URL(media.server.rtmpUrl ?? "").port), "127.0.0.1");
  socket.on("error", () => {});
  socket.resume().write(text, "latin1");
  await new Promise((resolve) => socket.once("close", resolve));
  expect(media.log.at(-1)).toContain(want);
});

test("a file that is sent as fast as possible breaches the limit of the bitrate, and is cut off", async () => {
  const channel = await media.newChannel();
  const encoder = await media.goLive(channel, { speed: 1000 });
  await encoder.closed;
  await expect.poll(() => media.stateOf(channel)).toBe("ChannelNotBroadcasting");
  expect(eventNames(channel.arn)).toContain("Ingest Bitrate");
  expect(media.log.at(-1)).toContain("it sends more than 8500000 bits per second");
});

test("RTMPS has the given certificate", async () => {
  const server = await startLocalIvs({ rtmps: { port: 0, cert: certificate, key: certificateKey } });
  try {
    expect(server.rtmpUrl).toBeUndefined();
    const encoder = media.encode("wrong", { url: server.rtmpsUrl ?? "" });
    await expect(encoder.published).rejects.toThrow("NetStream.Publish.Denied");
  } finally {
    await server.close();
  }
});
