/** The events that transitions publish, and how many of them arrive. */
import { describe, expect, test } from "vitest";
import { createLocalIvs, type Disturbance, type LocalEvent, type LocalIvs } from "../src/index.ts";
import { call, names, newChannel, service, settle } from "./events-support.ts";

describe("an event", () => {
  test("has the envelope of EventBridge", async () => {
    const local = service();
    const arn = await newChannel(local);
    const { streamId } = await local.streams.start(arn);
    const [created] = local.events.list();
    expect(created).toEqual({
      version: "0",
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      "detail-type": "IVS Stream State Change",
      source: "aws.ivs",
      account: "123456789012",
      time: "2026-11-23T04:52:24Z",
      region: "us-west-2",
      resources: [arn],
      detail: { event_name: "Session Created", channel_name: "stage", stream_id: streamId },
    });
  });

  test("comes of every transition of a stream, in its order", async () => {
    const local = service();
    const arn = await newChannel(local);
    await local.streams.start(arn);
    await local.streams.starve(arn);
    await local.streams.starve(arn, false);
    await local.streams.end(arn);
    await local.streams.fail(arn, "EncoderGone");
    const events = local.events.list();
    expect(events.map(({ "detail-type": type, detail }) => [type.slice(4), detail.event_name, detail.reason])).toEqual([
      ["Stream State Change", "Session Created", undefined],
      ["Stream State Change", "Stream Start", undefined],
      ["Stream Health Change", "Starvation Start", undefined],
      ["Stream Health Change", "Starvation End", undefined],
      ["Stream State Change", "Session Ended", undefined],
      ["Stream State Change", "Stream End", undefined],
      ["Stream State Change", "Session Created", undefined],
      ["Stream State Change", "Stream Failure", "EncoderGone"],
      ["Stream State Change", "Session Ended", undefined],
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(9);
  });

  test("of what time alone brings about has the time at which that was due", async () => {
    const local = service({ streamStartDelay: 2_000 });
    await local.streams.start(await newChannel(local));
    await local.clock.advance(60_000);
    expect(local.events.list().map((event) => [event.detail.event_name, event.time])).toEqual([
      ["Session Created", "2026-11-23T04:52:24Z"],
      ["Stream Start", "2026-11-23T04:52:26Z"],
    ]);
  });

  test("of a recording says where it lies", async () => {
    const local = service({ recordingConfigurationDelay: 0 });
    const { recordingConfiguration } = await call(local, "CreateRecordingConfiguration", {
      destinationConfiguration: { s3: { bucketName: "bucket" } },
    });
    const arn = await newChannel(local, { name: "stage", recordingConfigurationArn: recordingConfiguration?.arn });
    const { streamId } = await local.streams.start(arn);
    await local.clock.advance(90_000);
    await local.streams.end(arn);
    await local.clock.advance(3_600_000);
    const recorded = local.events.list({ detailType: "IVS Recording State Change" });
    expect(names(recorded)).toEqual(["Recording Start", "Recording End"]);
    expect(recorded[1]?.resources).toEqual([arn]);
    expect(recorded[1]?.detail).toEqual({
      recording_status: "Recording End",
      recording_status_reason: "",
      recording_s3_bucket_name: "bucket",
      recording_s3_key_prefix: expect.stringMatching(
        `^ivs/v1/123456789012/${arn.slice(-12)}/2026/11/23/4/52/[A-Za-z0-9]{12}$`,
      ),
      recording_duration_ms: 90_000,
      recording_session_id: expect.any(String),
      recording_session_stream_ids: [streamId],
      channel_name: "stage",
      stream_id: streamId,
    });
  });

  test("of a breached limit says by how much; the account's has no resource", async () => {
    const local = service({ quotas: { concurrentStreams: 1 } });
    const arn = await newChannel(local, { name: "stage", type: "BASIC" });
    await local.streams.start(await newChannel(local));
    await expect(local.streams.start(arn)).rejects.toMatchObject({ name: "ServiceQuotaExceededException" });
    await local.reset();
    const slow = await newChannel(local, { name: "slow", type: "BASIC" });
    await local.streams.start(slow, { video: { targetBitrate: 9_000_000, videoWidth: 640, videoHeight: 360 } });
    expect(local.events.list({ detailType: "IVS Limit Breach" })).toMatchObject([
      {
        resources: [slow],
        detail: {
          limit_name: "Ingest Bitrate",
          limit_value: expect.any(Number),
          exceeded_by: expect.any(Number),
          limit_unit: "bits per second",
          channel_name: "slow",
        },
      },
    ]);
  });
});

describe("the list", () => {
  test("is filtered and bounded", async () => {
    const local = service();
    const [one, two] = [await newChannel(local), await newChannel(local)];
    const { streamId } = await local.streams.start(one);
    await local.streams.starve(one);
    await local.streams.start(two);
    const second = local.events.list()[1]?.id;
    const rows = [
      [{ channelArn: two }, ["Session Created", "Stream Start"]],
      [{ streamId }, ["Session Created", "Stream Start", "Starvation Start"]],
      [{ detailType: "IVS Stream Health Change" }, ["Starvation Start"]],
      [{ name: "Stream Start", limit: 1, channelArn: one }, ["Stream Start"]],
      [{ after: second }, ["Starvation Start", "Session Created", "Stream Start"]],
      [{ limit: 2 }, ["Session Created", "Stream Start"]],
      [{ limit: 0 }, []],
    ] as const;
    for (const [query, want] of rows) expect(names(local.events.list(query)), JSON.stringify(query)).toEqual(want);
  });

  test("keeps the latest 1,000", async () => {
    const local = service();
    const arn = await newChannel(local);
    await local.streams.start(arn);
    for (let index = 0; index < 1_000; index++) await local.streams.starve(arn, index % 2 === 0);
    const events = local.events.list();
    expect([events.length, events[0]?.detail.event_name]).toEqual([1_000, "Starvation Start"]);
  });

  test("is empty after a reset, and a seed gives the same ids again", async () => {
    const local = service();
    const run = async (): Promise<string[]> => {
      await local.streams.start(await newChannel(local));
      return local.events.list().map(({ id }) => id);
    };
    const before = await run();
    await local.reset();
    expect(local.events.list()).toEqual([]);
    expect(await run()).toEqual(before);
  });
});

describe("a subscriber", () => {
  test("hears of what happens from then on, until it has enough", async () => {
    const local = service();
    const arn = await newChannel(local);
    const heard: LocalEvent[] = [];
    const filtered: LocalEvent[] = [];
    const end = local.events.subscribe((event) => void heard.push(event));
    local.events.subscribe((event) => void filtered.push(event), { detailType: "IVS Stream Health Change" });
    await local.streams.start(arn);
    await local.streams.starve(arn);
    await expect.poll(() => names(heard)).toEqual(["Session Created", "Stream Start", "Starvation Start"]);
    end();
    await local.streams.end(arn);
    await expect.poll(() => names(filtered)).toEqual(["Starvation Start"]);
    expect(heard).toHaveLength(3);
  });

  /**
   * Makes five events of two streams, and advances the clock by this many milliseconds. The result has the received events.
   */
  async function heardWith(disturbance: Disturbance, milliseconds: number): Promise<[unknown[], LocalIvs]> {
    const local = service({ events: disturbance });
    const heard: LocalEvent[] = [];
    local.events.subscribe((event) => void heard.push(event));
    const arn = await newChannel(local);
    await local.streams.start(arn);
    await local.streams.starve(arn);
    await local.streams.starve(arn, false);
    await local.streams.starve(arn);
    await settle();
    if (milliseconds > 0) await local.clock.advance(milliseconds);
    await settle();
    return [names(heard), local];
  }

  const all = ["Session Created", "Stream Start", "Starvation Start", "Starvation End", "Starvation Start"];

  test.each([
    { disturbance: {}, milliseconds: 0, want: all },
    { disturbance: { loss: 1 }, milliseconds: 10_000, want: [] },
    { disturbance: { delay: 1 }, milliseconds: 999, want: [] },
    { disturbance: { delay: 1 }, milliseconds: 1_000, want: all },
    { disturbance: { reorder: 1, milliseconds: 5_000 }, milliseconds: 4_999, want: [] },
    { disturbance: { reorder: 1, milliseconds: 5_000 }, milliseconds: 5_000, want: all },
  ])("with $disturbance, after $milliseconds ms", async ({ disturbance, milliseconds, want }) => {
    const [heard, local] = await heardWith(disturbance, milliseconds);
    expect(heard).toEqual(want);
    expect(names(local.events.list()), "the list is what happened").toEqual(all);
  });

  test("misses some of a lossy delivery: with a seed, the same ones", async () => {
    const [first] = await heardWith({ loss: 0.5 }, 0);
    const [second] = await heardWith({ loss: 0.5 }, 0);
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(5);
    expect(second).toEqual(first);
  });

  test("hears delayed events in their order, reordered ones out of it", async () => {
    const local = service();
    const heard: string[] = [];
    local.events.subscribe(({ id }) => void heard.push(id));
    const happened = (): string[] => local.events.list().map(({ id }) => id);
    const arn = await newChannel(local);
    await local.streams.start(arn);
    const starve = async (disturbance: Disturbance): Promise<void> => {
      local.events.disturb(disturbance);
      for (let index = 0; index < 20; index++) await local.streams.starve(arn, index % 2 === 0);
      await settle();
      await local.clock.advance(1_000);
      await settle();
    };
    await starve({ delay: 0.5 });
    expect(heard).toEqual(happened());
    await starve({ reorder: 0.5 });
    expect(heard).not.toEqual(happened());
    expect([...heard].sort()).toEqual(happened().sort());
  });
});

test.each([
  [{ loss: 2 }, /events\.loss must be a number from 0 to 1/],
  [{ delay: -1 }, /events\.delay/],
  [{ milliseconds: Number.NaN }, /events\.milliseconds/],
  [{ milliseconds: 1e308 }, /events\.milliseconds must be a number from 0 to 315360000000, which is ten years/],
  [{ lost: 1 } as Disturbance, /events\.lost is not a field/],
])("the disturbance %j is refused", (disturbance, want) => {
  expect(() => createLocalIvs({ events: disturbance })).toThrow(want);
});
