import { expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { signed } from "./sign.ts";
import { newChannel, refused, useLocalIvs } from "./support.ts";

const start = new Date();
const local = useLocalIvs({ visibilityDelay: 2_000, recordingConfigurationDelay: 0, clock: () => start });
const pass = (milliseconds: number) => local.server.service.clock.advance(milliseconds);

test("a new channel is not found by reads until it is visible; writes find it", async () => {
  const { arn, streamKeyArn } = await newChannel(local.ivs, { name: "new" });
  const seen = async () => [
    (await local.ivs.listChannels({})).channels?.length,
    (await local.ivs.listChannels({ filterByName: "new" })).channels?.length,
    (await local.ivs.batchGetChannel({ arns: [arn] })).channels?.length,
    (await local.ivs.batchGetStreamKey({ arns: [streamKeyArn] })).streamKeys?.length,
  ];
  await refused(local.ivs.getChannel({ arn }), "ResourceNotFoundException", 404);
  await refused(local.ivs.getStreamKey({ arn: streamKeyArn }), "ResourceNotFoundException", 404);
  await refused(local.ivs.listTagsForResource({ resourceArn: arn }), "ResourceNotFoundException", 404);
  await refused(local.ivs.getStream({ channelArn: arn }), "ResourceNotFoundException", 404);
  await refused(local.ivs.listStreamSessions({ channelArn: arn }), "ResourceNotFoundException", 404);
  expect(await seen()).toEqual([0, 0, 0, 0]);
  await local.ivs.updateChannel({ arn, latencyMode: "NORMAL" });
  await pass(1_999);
  await refused(local.ivs.getChannel({ arn }), "ResourceNotFoundException", 404);
  await pass(1);
  expect((await local.ivs.getChannel({ arn })).channel?.latencyMode).toBe("NORMAL");
  expect(await seen()).toEqual([1, 1, 1, 1]);
});

test("the controls see a new channel at once, in the state, its sessions and an export", async () => {
  const { arn } = await newChannel(local.ivs, { name: "new" });
  const { service, url } = local.server;
  const { streamId } = await service.streams.start(arn);
  expect(service.state().channels.map(({ stream }) => stream?.streamId)).toEqual([streamId]);
  const [sessions, exported] = [`/sessions?channelArn=${arn}`, "/export"].map((path) => fetch(`${url}/_ivskit${path}`));
  expect([(await sessions)?.status, (await exported)?.status]).toEqual([200, 200]);
  expect(service.sessions(arn).map((session) => session.streamId)).toEqual([streamId]);
  expect(service.export().channels).toMatchObject([{ name: "new", sessions: [{ streamId }] }]);
});

test("a deleted channel is answered until the delete has settled; writes do not find it", async () => {
  const { arn, streamKeyArn } = await newChannel(local.ivs);
  await local.server.service.streams.start(arn);
  await local.server.service.streams.end(arn);
  await pass(2_000);
  await local.ivs.deleteChannel({ arn });
  expect((await local.ivs.getChannel({ arn })).channel?.arn).toBe(arn);
  expect((await local.ivs.getStreamSession({ channelArn: arn })).streamSession?.endTime).toBeDefined();
  expect((await local.ivs.listChannels({})).channels).toHaveLength(1);
  await refused(local.ivs.updateChannel({ arn, name: "x" }), "ResourceNotFoundException", 404);
  await refused(local.ivs.deleteChannel({ arn }), "ResourceNotFoundException", 404);
  await refused(local.ivs.putMetadata({ channelArn: arn, metadata: "x" }), "ResourceNotFoundException", 404);
  const revocation = { channelArn: arn, viewerId: "viewer" };
  await refused(local.ivs.startViewerSessionRevocation(revocation), "ResourceNotFoundException", 404);
  await refused(local.ivs.tagResource({ resourceArn: arn, tags: { a: "b" } }), "ResourceNotFoundException", 404);
  await expect(local.server.service.streams.start(arn)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  await pass(2_000);
  await refused(local.ivs.getChannel({ arn }), "ResourceNotFoundException", 404);
  await refused(local.ivs.getStreamKey({ arn: streamKeyArn }), "ResourceNotFoundException", 404);
  expect((await local.ivs.listChannels({})).channels).toEqual([]);
});

test("a channel that is deleted before it is seen stays deleted when it would have been seen", async () => {
  const { arn } = await newChannel(local.ivs);
  await pass(1_000);
  await local.ivs.deleteChannel({ arn });
  await pass(1_000);
  await refused(local.ivs.updateChannel({ arn, name: "x" }), "ResourceNotFoundException", 404);
  await pass(1_000);
  await refused(local.ivs.getChannel({ arn }), "ResourceNotFoundException", 404);
});

test("a deleted stream key takes up the quota until the delete has settled", async () => {
  const { arn: channelArn, streamKeyArn } = await newChannel(local.ivs);
  await pass(2_000);
  await local.ivs.deleteStreamKey({ arn: streamKeyArn });
  await refused(local.ivs.createStreamKey({ channelArn }), "ServiceQuotaExceededException", 402, "stream-key quota");
  await expect(local.server.service.streams.start(channelArn)).rejects.toMatchObject({ name: "ConflictException" });
  await pass(2_000);
  const { streamKey } = await local.ivs.createStreamKey({ channelArn });
  expect(streamKey?.arn).not.toBe(streamKeyArn);
  expect((await local.ivs.listStreamKeys({ channelArn })).streamKeys).toEqual([]);
  await pass(2_000);
  expect((await local.ivs.listStreamKeys({ channelArn })).streamKeys).toHaveLength(1);
});

test("the other kinds of resource come and go as slowly", async () => {
  const { ivs } = local;
  const { recordingConfiguration } = await ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
  });
  const { adConfiguration } = await ivs.createAdConfiguration({ mediaTailorPlaybackConfigurations: [{}] });
  const { playbackRestrictionPolicy } = await ivs.createPlaybackRestrictionPolicy({});
  const kinds = [
    {
      get: () => ivs.getRecordingConfiguration({ arn: recordingConfiguration?.arn }),
      count: async () => (await ivs.listRecordingConfigurations({})).recordingConfigurations?.length,
      delete: () => ivs.deleteRecordingConfiguration({ arn: recordingConfiguration?.arn }),
    },
    {
      get: () => ivs.getAdConfiguration({ arn: adConfiguration?.arn }),
      count: async () => (await ivs.listAdConfigurations({})).adConfigurations?.length,
      delete: () => ivs.deleteAdConfiguration({ arn: adConfiguration?.arn }),
    },
    {
      get: () => ivs.getPlaybackRestrictionPolicy({ arn: playbackRestrictionPolicy?.arn }),
      count: async () => (await ivs.listPlaybackRestrictionPolicies({})).playbackRestrictionPolicies?.length,
      delete: () => ivs.deletePlaybackRestrictionPolicy({ arn: playbackRestrictionPolicy?.arn }),
    },
  ];
  for (const kind of kinds) {
    await refused(kind.get(), "ResourceNotFoundException", 404);
    expect(await kind.count()).toBe(0);
  }
  await pass(2_000);
  for (const kind of kinds) {
    expect(await kind.count()).toBe(1);
    await kind.delete();
    await kind.get();
    await refused(kind.delete(), "ResourceNotFoundException", 404);
  }
  await pass(2_000);
  for (const kind of kinds) await refused(kind.get(), "ResourceNotFoundException", 404);
});

test("without a delay, all is there and gone at once", async () => {
  const instant = createLocalIvs();
  const call = async (operation: string, input: object) => {
    return instant.fetch(signed(`http://127.0.0.1:4100/${operation}`, JSON.stringify(input)));
  };
  const { channel } = (await (await call("CreateChannel", {})).json()) as { channel: { arn: string } };
  expect((await call("GetChannel", { arn: channel.arn })).status).toBe(200);
  expect((await call("DeleteChannel", { arn: channel.arn })).status).toBe(204);
  expect((await call("GetChannel", { arn: channel.arn })).status).toBe(404);
});
