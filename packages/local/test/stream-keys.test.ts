import { expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

test("CreateStreamKey: a second key for a channel exceeds the quota", async () => {
  const { arn } = await newChannel(local.ivs);
  const call = local.ivs.createStreamKey({ channelArn: arn });
  await refused(call, "ServiceQuotaExceededException", 402, "stream-key quota exceeded");
});

test("CreateStreamKey: after the old one is deleted, another is made", async () => {
  const { arn, streamKeyArn } = await newChannel(local.ivs);
  expect((await local.ivs.deleteStreamKey({ arn: streamKeyArn })).$metadata.httpStatusCode).toBe(204);
  const { streamKey } = await local.ivs.createStreamKey({ channelArn: arn, tags: { rotated: "yes" } });
  expect(streamKey).toMatchObject({ channelArn: arn, tags: { rotated: "yes" } });
  expect(streamKey?.arn).not.toBe(streamKeyArn);
  await refused(local.ivs.createStreamKey({ channelArn: missing("channel") }), "ResourceNotFoundException", 404);
});

test("GetStreamKey and BatchGetStreamKey give values, ListStreamKeys does not", async () => {
  const { arn, streamKeyArn } = await newChannel(local.ivs);
  const { streamKey } = await local.ivs.getStreamKey({ arn: streamKeyArn });
  expect(streamKey?.value).toMatch(/^sk_/);
  const batch = await local.ivs.batchGetStreamKey({ arns: [streamKeyArn, missing("stream-key")] });
  expect(batch.streamKeys).toEqual([streamKey]);
  expect(batch.errors?.map((error) => error.arn)).toEqual([missing("stream-key")]);
  const { streamKeys } = await local.ivs.listStreamKeys({ channelArn: arn });
  expect(streamKeys).toEqual([{ arn: streamKeyArn, channelArn: arn, tags: {} }]);
  const tooMany = local.ivs.listStreamKeys({ channelArn: arn, maxResults: 51 });
  await refused(tooMany, "ValidationException", 400, "less than or equal to 50");
});

test("DeleteStreamKey: twice is once too often", async () => {
  const { streamKeyArn } = await newChannel(local.ivs);
  await local.ivs.deleteStreamKey({ arn: streamKeyArn });
  await refused(local.ivs.deleteStreamKey({ arn: streamKeyArn }), "ResourceNotFoundException", 404);
});

test("without a stream key no encoder connects", async () => {
  const { arn, streamKeyArn } = await newChannel(local.ivs);
  await local.ivs.deleteStreamKey({ arn: streamKeyArn });
  await expect(local.server.service.streams.start(arn)).rejects.toMatchObject({ name: "ConflictException" });
});
