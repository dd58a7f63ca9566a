import { expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

test("PutMetadata: 204 into a live stream", async () => {
  const { arn: channelArn } = await newChannel(local.ivs);
  await local.server.service.streams.start(channelArn);
  const { $metadata } = await local.ivs.putMetadata({ channelArn, metadata: "goal" });
  expect($metadata.httpStatusCode).toBe(204);
  expect(await local.server.service.streams.metadata(channelArn)).toBe("goal");
});

test("PutMetadata: refused where the channel is offline, or not there", async () => {
  const { arn: channelArn } = await newChannel(local.ivs);
  const text = `Channel: ${channelArn} is not currently online`;
  await refused(local.ivs.putMetadata({ channelArn, metadata: "goal" }), "ChannelNotBroadcasting", 404, text);
  const unknown = { channelArn: missing("channel"), metadata: "goal" };
  await refused(local.ivs.putMetadata(unknown), "ResourceNotFoundException", 404);
});

test("PutMetadata: 1 KB of UTF-8 is the limit", async () => {
  const { arn: channelArn } = await newChannel(local.ivs);
  await local.server.service.streams.start(channelArn);
  await local.ivs.putMetadata({ channelArn, metadata: "é".repeat(512) });
  const call = local.ivs.putMetadata({ channelArn, metadata: `${"é".repeat(512)}x` });
  await refused(call, "ValidationException", 400, "Metadata size exceeds payload limit");
});

test("InsertAdBreak: needs a live stream, then an ad configuration", async () => {
  const { adConfiguration } = await local.ivs.createAdConfiguration({ mediaTailorPlaybackConfigurations: [{}] });
  const { arn: channelArn } = await newChannel(local.ivs, { adConfigurationArn: adConfiguration?.arn });
  await refused(local.ivs.insertAdBreak({ channelArn, durationSeconds: 30 }), "ChannelNotBroadcasting", 404);
  await local.server.service.streams.start(channelArn);
  const { adBreakId } = await local.ivs.insertAdBreak({ channelArn, durationSeconds: 30 });
  expect(adBreakId).toMatch(/^[A-Za-z0-9]{12}$/);
  const bare = await newChannel(local.ivs);
  await local.server.service.streams.start(bare.arn);
  await refused(local.ivs.insertAdBreak({ channelArn: bare.arn, durationSeconds: 30 }), "ConflictException", 409);
  const unknown = { channelArn: missing("channel"), durationSeconds: 30 };
  await refused(local.ivs.insertAdBreak(unknown), "ResourceNotFoundException", 404);
});
