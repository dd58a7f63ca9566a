/** What the world is told of transitions, and how much of it arrives. */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  createLocalIvs,
  type Disturbance,
  type LocalEvent,
  type LocalIvs,
  type LocalIvsOptions,
} from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { signed } from "./sign.ts";

const time = new Date("2026-11-23T04:52:24.789Z");
const made: LocalIvs[] = [];

afterEach(() => {
  for (const local of made.splice(0)) local.close();
});

function service(options: LocalIvsOptions = {}): LocalIvs {
  const local = createLocalIvs({ seed: 1, clock: () => time, ...options });
  made.push(local);
  return local;
}

async function call(local: LocalIvs, operation: string, input: object): Promise<Record<string, { arn: string }>> {
  const response = await local.fetch(signed(`http://ivs.local/${operation}`, JSON.stringify(input), { time }));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Record<string, { arn: string }>;
}

async function newChannel(local: LocalIvs, input: object = { name: "stage" }): Promise<string> {
  const { channel } = await call(local, "CreateChannel", input);
  return channel?.arn ?? "";
}

function names(events: readonly LocalEvent[]): unknown[] {
  return events.map(({ detail }) => detail.event_name ?? detail.recording_status ?? detail.limit_name);
}

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

  /** Five events of two streams, and then so many milliseconds. */
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
  [{ lost: 1 } as Disturbance, /events\.lost is not a field/],
])("the disturbance %j is refused", (disturbance, want) => {
  expect(() => createLocalIvs({ events: disturbance })).toThrow(want);
});

describe("a webhook", () => {
  interface Receiver {
    readonly url: string;
    readonly bodies: LocalEvent[];
    readonly headers: IncomingHttpHeaders[];
    /** The statuses of the next answers; 200 when there are no more. */
    readonly statuses: number[];
  }
  const servers: Server[] = [];

  afterEach(async () => {
    await Promise.all(
      servers.splice(0).map((server) => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      }),
    );
  });

  async function receiver(...statuses: number[]): Promise<Receiver> {
    const bodies: LocalEvent[] = [];
    const headers: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part) => parts.push(part));
      request.on("end", () => {
        bodies.push(JSON.parse(Buffer.concat(parts).toString()));
        headers.push(request.headers);
        response.writeHead(statuses.shift() ?? 200, { location: "/elsewhere" }).end();
      });
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/hook?token=hush`, bodies, headers, statuses };
  }

  test("gets every event as JSON, with its headers, in order", async () => {
    const hook = await receiver();
    const local = service({ webhooks: [{ url: hook.url.replace("//", "//user:pass@"), headers: { "x-key": "k" } }] });
    const arn = await newChannel(local);
    await local.streams.start(arn);
    await local.streams.end(arn);
    await expect.poll(() => hook.bodies).toEqual(local.events.list());
    expect(hook.headers[0]).toMatchObject({
      "content-type": "application/json",
      "x-key": "k",
      authorization: `Basic ${btoa("user:pass")}`,
    });
    expect(local.events.failures()).toEqual([]);
  });

  test("gets what it refused again, later and later, before what comes after it", async () => {
    const hook = await receiver(500, 302);
    const local = service({ webhooks: [{ url: hook.url }] });
    await local.streams.start(await newChannel(local));
    await expect.poll(() => hook.bodies).toHaveLength(1);
    for (const [wait, want] of [
      [1_000, 2],
      [2_000, 4],
    ] as const) {
      await settle();
      await local.clock.advance(wait - 1);
      await settle();
      expect(hook.bodies).toHaveLength(want === 2 ? 1 : 2);
      await local.clock.advance(1);
      await expect.poll(() => hook.bodies).toHaveLength(want);
    }
    const [first, second] = local.events.list();
    expect(hook.bodies).toEqual([first, first, first, second]);
    await expect.poll(() => local.events.pending()).toBe(0);
  });

  test("that never takes an event loses it, and that is reported without its secrets", async () => {
    const hook = await receiver(503, 503);
    const reports: unknown[] = [];
    const local = service({
      webhooks: [{ url: hook.url, maxAttempts: 2 }],
      onDeliveryFailure: (failure) => void reports.push(failure),
    });
    await local.streams.start(await newChannel(local));
    await expect.poll(() => hook.bodies).toHaveLength(1);
    await settle();
    await local.clock.advance(1_000);
    await expect.poll(() => names(hook.bodies)).toEqual(["Session Created", "Session Created", "Stream Start"]);
    const failure = {
      webhook: `webhooks[0] (${new URL(hook.url).origin})`,
      eventId: local.events.list()[0]?.id,
      detailType: "IVS Stream State Change",
      attempts: 2,
      reason: "status 503",
    };
    expect(local.events.failures()).toEqual([failure]);
    expect(reports).toEqual([failure]);
  });

  test("that is not there does not hold the others up", async () => {
    const hook = await receiver();
    const local = service({ webhooks: [{ url: "http://127.0.0.1:1/hush", maxAttempts: 1 }, { url: hook.url }] });
    await local.streams.start(await newChannel(local));
    await expect.poll(() => hook.bodies).toHaveLength(2);
    await expect
      .poll(() => local.events.failures().map(({ reason }) => reason))
      .toEqual(["no connection", "no connection"]);
    expect(JSON.stringify(local.events.failures())).not.toContain("hush");
  });

  test("suffers from loss, delay and reordering like a subscriber", async () => {
    const hook = await receiver();
    const local = service({ webhooks: [{ url: hook.url }] });
    const arn = await newChannel(local);
    local.events.disturb({ reorder: 1 });
    await local.streams.start(arn);
    local.events.disturb({ loss: 1 });
    await local.streams.starve(arn);
    local.events.disturb();
    await local.streams.end(arn);
    await expect.poll(() => names(hook.bodies)).toEqual(["Session Ended", "Stream End"]);
    await local.clock.advance(1_000);
    await expect
      .poll(() => names(hook.bodies))
      .toEqual(["Session Ended", "Stream End", "Session Created", "Stream Start"]);
  });

  test("gets after a restart what it did not get before, in order", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ivskit-events-"));
    const hook = await receiver(500);
    const options = { clock: () => time, data: join(folder, "state.db"), webhooks: [{ url: hook.url }], rates: false };
    const first = await startLocalIvs(options);
    await first.service.streams.start(await newChannel(first.service));
    await expect.poll(() => hook.bodies).toHaveLength(1);
    await settle();
    await first.close();
    const second = await startLocalIvs(options);
    await second.service.clock.advance(1_000);
    await expect.poll(() => hook.bodies).toHaveLength(3);
    const [created, started] = second.service.events.list();
    expect(hook.bodies).toEqual([created, created, started]);
    await second.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    [[{ url: "hush" }], /^webhooks\[0\]\.url must be an http or https URL$/],
    [
      [{ url: "http://a/" }, { url: "http://a" }],
      /^webhooks\[1\]\.url must differ from the URLs of the other webhooks$/,
    ],
    [[{ url: "http://a/", maxAttempts: 0 }], /^webhooks\[0\]\.maxAttempts must be an integer of at least 1$/],
    [
      [{ url: "http://a/", headers: { "x y": "hush" } }],
      /^webhooks\[0\]\.headers must have names and values that HTTP allows/,
    ],
  ])("%j is refused", (webhooks, want) => {
    expect(() => createLocalIvs({ webhooks })).toThrow(want);
  });
});

/** Lets what is under way in this process run: it takes no more than a few turns. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
}
