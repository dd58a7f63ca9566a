import { expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs({ recordingConfigurationDelay: 0 });

test("GetStreamSession: the latest, its events newest first, its channel as it was", async () => {
  const { streams } = local.server.service;
  const { recordingConfiguration } = await local.ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
  });
  const recordingConfigurationArn = recordingConfiguration?.arn;
  const { arn: channelArn } = await newChannel(local.ivs, { name: "then", recordingConfigurationArn });
  const { streamId } = await streams.start(channelArn, { video: { videoWidth: 640, videoHeight: 360 } });
  await streams.starve(channelArn);
  await streams.starve(channelArn, false);
  await streams.end(channelArn);
  await local.ivs.updateChannel({ arn: channelArn, name: "now", recordingConfigurationArn: "" });
  const { streamSession } = await local.ivs.getStreamSession({ channelArn });
  expect(streamSession).toMatchObject({
    streamId,
    startTime: expect.any(Date),
    endTime: expect.any(Date),
    channel: { arn: channelArn, name: "then", recordingConfigurationArn },
    recordingConfiguration: { arn: recordingConfigurationArn, state: "ACTIVE" },
    ingestConfiguration: { video: { videoWidth: 640, videoHeight: 360, targetFramerate: 30 }, audio: { channels: 2 } },
    ingestConfigurations: { videoConfigurations: [{ videoWidth: 640 }], audioConfigurations: [{ channels: 2 }] },
  });
  expect(streamSession?.truncatedEvents?.map(({ name, type }) => [name, type])).toEqual([
    ["Recording End", "IVS Recording State Change"],
    ["Stream End", "IVS Stream State Change"],
    ["Session Ended", "IVS Stream State Change"],
    ["Starvation End", "IVS Stream Health Change"],
    ["Starvation Start", "IVS Stream Health Change"],
    ["Recording Start", "IVS Recording State Change"],
    ["Stream Start", "IVS Stream State Change"],
    ["Session Created", "IVS Stream State Change"],
  ]);
});

test("GetStreamSession: by id, while it runs, and refused where there is none", async () => {
  const { arn: channelArn } = await newChannel(local.ivs);
  await refused(local.ivs.getStreamSession({ channelArn }), "ResourceNotFoundException", 404);
  const { streamId } = await local.server.service.streams.start(channelArn);
  const { streamSession } = await local.ivs.getStreamSession({ channelArn, streamId });
  expect([streamSession?.streamId, streamSession?.endTime]).toEqual([streamId, undefined]);
  const other = `st-${"a".repeat(23)}`;
  await refused(local.ivs.getStreamSession({ channelArn, streamId: other }), "ResourceNotFoundException", 404, other);
});

test("ListStreamSessions: newest first, in pages, and says which had errors", async () => {
  const { streams } = local.server.service;
  const { arn: channelArn } = await newChannel(local.ivs);
  const first = await streams.start(channelArn);
  await streams.end(channelArn);
  const second = await streams.fail(channelArn, "EncoderGone");
  const third = await streams.start(channelArn);
  const page = await local.ivs.listStreamSessions({ channelArn, maxResults: 2 });
  const rest = await local.ivs.listStreamSessions({ channelArn, maxResults: 2, nextToken: page.nextToken });
  const rows = [page, rest].map(({ streamSessions }) =>
    streamSessions?.map(({ streamId, hasErrorEvent, endTime }) => [streamId, hasErrorEvent, endTime !== undefined]),
  );
  expect(rows).toEqual([
    [
      [third.streamId, false, false],
      [second.streamId, true, true],
    ],
    [[first.streamId, false, true]],
  ]);
  const { streamSession } = await local.ivs.getStreamSession({ channelArn, streamId: second.streamId });
  expect((await local.ivs.getStreamSession({ channelArn })).streamSession?.streamId).toBe(third.streamId);
  const failure = streamSession?.truncatedEvents?.find(({ name }) => name === "Stream Failure");
  expect(failure?.code).toBe("EncoderGone");
  await refused(local.ivs.listStreamSessions({ channelArn: missing("channel") }), "ResourceNotFoundException", 404);
});
