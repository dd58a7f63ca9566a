/** The metrics, under the names and dimensions of CloudWatch. */
import { expect, test } from "vitest";
import { createLocalIvs, type LocalIvs, type Metric } from "../src/index.ts";

/** `name{dimensions} value unit`, in alphabetical order. */
const shown = (metrics: readonly Metric[]): string[] =>
  metrics
    .map(({ name, dimensions, unit, value }) => {
      const by = Object.entries(dimensions).map(([key, text]) => `${key}=${text}`);
      return `${name}{${by.join(",")}} ${value} ${unit}`;
    })
    .sort();

const setUp = () => {
  let time = Date.parse("2026-03-02T09:30:00Z");
  const local = createLocalIvs({ clock: () => new Date(time) });
  const pass = async (seconds: number) => {
    time += seconds * 1000;
    await local.clock.advance(0);
  };
  return { local, pass };
};

const arn = (id: string) => `arn:aws:ivs:us-west-2:123456789012:${id}`;
const namesOf = (local: LocalIvs, resourceArn?: string) =>
  new Set(local.metrics({ resourceArn }).map(({ name }) => name));

test("without a live channel, a session or a recording, there is no data point", async () => {
  const { local } = setUp();
  await local.seed({ channels: [{ arn: arn("channel/AbCdEfGhIjKl") }], stages: [{}], rooms: [{}] });
  expect(local.metrics()).toEqual([]);
});

test("a channel: what the encoder announced, and its viewers", async () => {
  const { local } = setUp();
  const channelArn = arn("channel/AbCdEfGhIjKl");
  await local.seed({ channels: [{ arn: channelArn }] });
  const video = { targetBitrate: 4_000_000, targetFramerate: 25, keyframeIntervalSeconds: 2 };
  await local.streams.start(channelArn, { video, audio: { targetBitrate: 96_000 }, viewerCount: 7 });
  expect(shown(local.metrics())).toEqual([
    "ConcurrentStreams{Health=HEALTHY} 1 Count",
    "ConcurrentStreams{} 1 Count",
    "ConcurrentViews{Channel=AbCdEfGhIjKl} 7 Count",
    "ConcurrentViews{} 7 Count",
    "IngestAudioBitrate{Channel=AbCdEfGhIjKl,Track=Track0} 96000 Bits/Second",
    "IngestAudioBitrate{Channel=AbCdEfGhIjKl} 96000 Bits/Second",
    "IngestFramerate{Channel=AbCdEfGhIjKl,Track=Track0} 25 Count/Second",
    "IngestFramerate{Channel=AbCdEfGhIjKl} 25 Count/Second",
    "IngestVideoBitrate{Channel=AbCdEfGhIjKl,Track=Track0} 4000000 Bits/Second",
    "IngestVideoBitrate{Channel=AbCdEfGhIjKl} 4000000 Bits/Second",
    "KeyframeInterval{Channel=AbCdEfGhIjKl,Track=Track0} 2 Seconds",
    "KeyframeInterval{Channel=AbCdEfGhIjKl} 2 Seconds",
  ]);
  expect(new Set(local.metrics().map(({ namespace }) => namespace))).toEqual(new Set(["AWS/IVS"]));
});

test("no value is made up: keyframes that were not announced, a starving encoder, a count that timed out", async () => {
  const { local } = setUp();
  const [first, second] = [arn("channel/AbCdEfGhIjK1"), arn("channel/AbCdEfGhIjK2")];
  await local.seed({ channels: [{ arn: first }, { arn: second }] });
  await local.streams.start(first, { viewerCount: -1 });
  await local.streams.start(second, { viewerCount: 5 });
  await local.streams.starve(second);
  expect(namesOf(local, first)).toEqual(new Set(["IngestAudioBitrate", "IngestFramerate", "IngestVideoBitrate"]));
  expect(namesOf(local, second)).toEqual(new Set(["ConcurrentViews"]));
  expect(shown(local.metrics().filter(({ dimensions }) => !("Channel" in dimensions)))).toEqual([
    "ConcurrentStreams{Health=HEALTHY} 1 Count",
    "ConcurrentStreams{Health=STARVING} 1 Count",
    "ConcurrentStreams{} 2 Count",
    "ConcurrentViews{} 5 Count",
  ]);
});

test("several video tracks: each of them, and together", async () => {
  const { local } = setUp();
  const channelArn = arn("channel/AbCdEfGhIjKl");
  const multitrackInputConfiguration = { enabled: true, policy: "ALLOW", maximumResolution: "FULL_HD" } as const;
  const channel = { arn: channelArn, containerFormat: "FRAGMENTED_MP4", multitrackInputConfiguration } as const;
  await local.seed({ channels: [channel] });
  const low = { videoWidth: 640, videoHeight: 360, targetBitrate: 1_000_000, targetFramerate: 15 };
  await local.streams.start(channelArn, { tracks: [{ targetBitrate: 3_000_000 }, low] });
  expect(shown(local.metrics({ name: "IngestVideoBitrate" }))).toEqual([
    "IngestVideoBitrate{Channel=AbCdEfGhIjKl,Track=Track0} 3000000 Bits/Second",
    "IngestVideoBitrate{Channel=AbCdEfGhIjKl,Track=Track1} 1000000 Bits/Second",
    "IngestVideoBitrate{Channel=AbCdEfGhIjKl} 4000000 Bits/Second",
  ]);
});

test("recorded time: of all recorded streams so far, also of one that is live", async () => {
  const { local, pass } = setUp();
  const [recorded, other] = [arn("channel/AbCdEfGhIjK1"), arn("channel/AbCdEfGhIjK2")];
  await local.seed({
    recordingConfigurations: [{ name: "vod", destinationConfiguration: { s3: { bucketName: "archive" } } }],
    channels: [{ arn: recorded, recordingConfiguration: "vod" }, { arn: other }],
  });
  await pass(10);
  for (const channelArn of [recorded, other]) await local.streams.start(channelArn);
  await pass(60);
  await local.streams.end(recorded);
  await pass(1000);
  await local.streams.start(recorded);
  await pass(30.5);
  expect(shown(local.metrics({ name: "RecordedTime" }))).toEqual([
    "RecordedTime{Channel=AbCdEfGhIjK1} 90.5 Seconds",
    "RecordedTime{} 90.5 Seconds",
  ]);
});

test("stages with a session: publishers and subscribers", async () => {
  const { local } = setUp();
  const [stageArn, other] = [arn("stage/AbCdEfGhIjK1"), arn("stage/AbCdEfGhIjK2")];
  await local.seed({ stages: [{ arn: stageArn }, { arn: other }, {}] });
  for (const participantId of ["ann", "bob"]) await local.stages.join(stageArn, { participantId, publish: true });
  await local.stages.join(stageArn, { participantId: "cleo" });
  await local.stages.join(other, { participantId: "dan" });
  await local.stages.subscribe(stageArn, "cleo", "ann");
  await local.stages.subscribe(stageArn, "cleo", "bob");
  await local.stages.subscribe(stageArn, "bob", "ann");
  const metrics = () => shown(local.metrics({ namespace: "AWS/IVSRealTime" }));
  expect(metrics()).toEqual([
    "ConcurrentPublishers{} 2 Count",
    "ConcurrentSubscriptions{} 3 Count",
    "Publishers{Stage=AbCdEfGhIjK1} 2 Count",
    "Publishers{Stage=AbCdEfGhIjK2} 0 Count",
    "Subscribers{Stage=AbCdEfGhIjK1} 2 Count",
    "Subscribers{Stage=AbCdEfGhIjK2} 0 Count",
  ]);
  // A subscription ends when it is ended, with its publisher, and with its subscriber.
  await local.stages.subscribe(stageArn, "cleo", "bob", false);
  await local.stages.unpublish(stageArn, "ann");
  await local.stages.leave(stageArn, "bob");
  expect(shown(local.metrics({ resourceArn: stageArn }))).toEqual([
    "Publishers{Stage=AbCdEfGhIjK1} 0 Count",
    "Subscribers{Stage=AbCdEfGhIjK1} 0 Count",
  ]);
});

test("the control route answers the same, by name and resource", async () => {
  const { local } = setUp();
  const channelArn = arn("channel/AbCdEfGhIjKl");
  await local.seed({ channels: [{ arn: channelArn }] });
  await local.streams.start(channelArn, { viewerCount: 3 });
  const ask = async (query: string) =>
    (await (await local.fetch(new Request(`http://127.0.0.1/_ivskit/metrics${query}`))).json()) as object;
  expect(await ask("")).toEqual({ metrics: local.metrics() });
  expect(await ask(`?name=ConcurrentViews&resourceArn=${channelArn}`)).toEqual({
    metrics: [
      {
        namespace: "AWS/IVS",
        name: "ConcurrentViews",
        dimensions: { Channel: "AbCdEfGhIjKl" },
        unit: "Count",
        value: 3,
      },
    ],
  });
  expect(await ask("?namespace=AWS/IVSChat")).toEqual({ metrics: [] });
});
