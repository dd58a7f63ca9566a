/** URLs of this machine in answers. */
import { expect, test } from "vitest";
import { createLocalIvs } from "../../src/index.ts";
import { newDisk, storageOn } from "../durability/disk.ts";
import { useMedia, watch } from "./support.ts";

const media = useMedia({ localUrls: true });

test("answers have the URLs of the server, which an encoder and a player can use as they are", async () => {
  const { channel, streamKey } = await media.ivs.createChannel({ name: "stage" });
  const arn = channel?.arn ?? "";
  const playbackUrl = channel?.playbackUrl ?? "";
  expect(playbackUrl).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/api\/video\/v1\/us-west-2\.123456789012\.channel\.\w+\.m3u8$/,
  );
  expect(playbackUrl.startsWith(media.server.url)).toBe(true);
  expect(channel?.ingestEndpoint).toBe(media.server.rtmpUrl);
  const urls = { playbackUrl, ingestEndpoint: channel?.ingestEndpoint };
  expect((await media.ivs.getChannel({ arn })).channel).toMatchObject(urls);
  expect((await media.ivs.batchGetChannel({ arns: [arn] })).channels).toMatchObject([urls]);
  expect((await media.ivs.updateChannel({ arn, name: "other" })).channel).toMatchObject(urls);
  const encoder = media.encode(streamKey?.value ?? "", { url: channel?.ingestEndpoint ?? "" });
  await encoder.published;
  await expect.poll(async () => (await watch(playbackUrl)).status).toBe(200);
  expect((await media.ivs.getStream({ channelArn: arn })).stream?.playbackUrl).toBe(playbackUrl);
  expect((await media.ivs.getStreamSession({ channelArn: arn })).streamSession?.channel).toMatchObject(urls);
  expect(media.server.service.state().channels[0]?.playbackUrl).toBe(playbackUrl);
});

test("a service without a port takes the URLs from a function", async () => {
  const local = createLocalIvs({ localUrls: () => ({ playback: "http://ivs.test" }) });
  await local.seed({ channels: [{ name: "stage" }] });
  expect(local.state().channels[0]?.playbackUrl).toMatch(/^http:\/\/ivs\.test\/api\/video\/v1\//);
});

test("local URLs are in answers alone, and not in what is stored", async () => {
  const disk = newDisk();
  const localUrls = () => ({ playback: "http://ivs.test", ingest: "rtmp://ivs.test/app" });
  const local = createLocalIvs({ localUrls }, storageOn(disk));
  const { channels } = await local.seed({ channels: [{ name: "stage" }] });
  await local.streams.start(channels[0]?.arn ?? "");
  const stored = JSON.stringify([...disk.records.values()]);
  expect(stored).toContain(".playback.live-video.net");
  expect(stored).not.toContain("ivs.test");
  local.close();
});
