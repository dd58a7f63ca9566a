/** The worker delivers queued messages, also after restarts, crashes and errors. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { delivered, ivs, start, status, stopEdges, useRelay } from "./relay-support.ts";

useRelay();

function streamEvent(channelArn: string, name: string, more: object = {}): object {
  return {
    version: "0",
    id: crypto.randomUUID(),
    source: "aws.ivs",
    "detail-type": "IVS Stream State Change",
    account: "123456789012",
    region: "us-west-2",
    time: "2026-11-23T10:45:00Z",
    resources: [channelArn],
    detail: { event_name: name, channel_name: "test", stream_id: "st-1" },
    ...more,
  };
}

test("messages arrive in order, several in one call", async () => {
  const edge = await start();
  const channelArn = await ivs.liveChannel("relay");
  const messages = Array.from({ length: 60 }, (_, n) => ({ n, text: "grüezi 👋" }));
  const response = await edge.call("/metadata", { channelArn, messages });
  expect([response.status, await response.json()]).toEqual([202, { queued: 60 }]);
  await expect.poll(delivered).toEqual(messages);
  expect(ivs.deliveries.length).toBeLessThan(8);
  await expect
    .poll(() => status(edge, channelArn))
    .toEqual({
      queued: 0,
      sent: 60,
      calls: ivs.deliveries.length,
      throttled: 0,
      expired: 0,
      refused: [],
    });
});

test("the queue survives a restart, and is sent when an event says that the stream has started", async () => {
  const storage = mkdtempSync(join(tmpdir(), "ivs-relay-storage-"));
  try {
    const { channel } = await ivs.client.createChannel({ name: "offline" });
    const channelArn = channel?.arn ?? "";
    const first = await start({}, storage);
    expect((await first.call("/metadata", { channelArn, messages: ["a", "b"] })).status).toBe(202);
    await expect
      .poll(() => status(first, channelArn))
      .toMatchObject({
        queued: 2,
        lastError: expect.stringContaining("ChannelNotBroadcasting"),
      });
    await stopEdges();

    const second = await start({}, storage);
    expect(await status(second, channelArn)).toMatchObject({ queued: 2, sent: 0 });
    await second.call("/metadata", { channelArn, messages: ["c"] });
    await ivs.local.streams.start(channelArn);
    expect((await second.event(streamEvent(channelArn, "Stream Start"))).status).toBe(202);
    // The event also clears the delay before the next attempt.
    expect(await status(second, channelArn)).not.toHaveProperty("lastError");
    await expect.poll(delivered).toEqual(["a", "b", "c"]);
    expect(await status(second, channelArn)).toMatchObject({ live: true });
  } finally {
    await stopEdges();
    rmSync(storage, { recursive: true, force: true });
  }
});

test("after a restart the queue is sent without a request to the worker", async () => {
  const storage = mkdtempSync(join(tmpdir(), "ivs-relay-storage-"));
  try {
    const { channel } = await ivs.client.createChannel({ name: "offline" });
    const channelArn = channel?.arn ?? "";
    const first = await start({}, storage);
    await first.call("/metadata", { channelArn, messages: ["a"] });
    await expect.poll(() => status(first, channelArn)).toMatchObject({ lastError: expect.anything() });
    await stopEdges();
    await ivs.local.streams.start(channelArn);
    await start({}, storage);
    await expect.poll(delivered).toEqual(["a"]);
  } finally {
    await stopEdges();
    rmSync(storage, { recursive: true, force: true });
  }
});

test("a worker that crashes while it sends loses no message, and repeats only the message that it was sending", async () => {
  const storage = mkdtempSync(join(tmpdir(), "ivs-relay-storage-"));
  try {
    const channelArn = await ivs.liveChannel("dying");
    const first = await start({}, storage);
    const messages = Array.from({ length: 10 }, (_, n) => ({ n, text: "x".repeat(900) }));
    await first.call("/metadata", { channelArn, messages });
    await expect.poll(() => ivs.deliveries.length).toBeGreaterThan(2);
    // From now on every call stays in progress, so the worker crashes in the middle of one.
    const release = Promise.withResolvers<void>();
    ivs.held = release.promise;
    const arrived = ivs.arrivals.length;
    await expect.poll(() => ivs.arrivals.length).toBeGreaterThan(arrived);
    await stopEdges();
    ivs.held = undefined;
    release.resolve();
    expect(ivs.deliveries.length).toBeLessThan(10);

    await start({}, storage);
    const ids = (): number[] => ivs.deliveries.flatMap((delivery) => delivery.messages.map(({ id }) => id));
    await expect.poll(() => new Set(ids()).size).toBe(10);
    expect(ids()).toEqual(ids().toSorted((left, right) => left - right));
    expect(ids().length).toBeLessThanOrEqual(11);
    expect(ivs.throttled).toBe(0);
  } finally {
    await stopEdges();
    rmSync(storage, { recursive: true, force: true });
  }
});

test("an older event changes nothing, and a duplicate counts once", async () => {
  const edge = await start();
  const channelArn = await ivs.liveChannel("events");
  const at = (second: number): string => `2026-11-23T10:45:0${second}Z`;
  const live = async (): Promise<unknown> => (await status(edge, channelArn)).live;
  await edge.event(streamEvent(channelArn, "Stream Start", { time: at(5) }));
  expect(await live()).toBe(true);
  await edge.event(streamEvent(channelArn, "Stream End", { time: at(3) }));
  expect(await live()).toBe(true);
  await edge.event(streamEvent(channelArn, "Stream End", { time: at(7), id: "the-end" }));
  expect(await live()).toBe(false);
  await edge.event(streamEvent(channelArn, "Stream Start", { time: at(8), id: "the-end" }));
  expect(await live()).toBe(false);
});

test("a replay of an event changes nothing, even after another event of the same second", async () => {
  const edge = await start();
  const channelArn = await ivs.liveChannel("replays");
  const live = async (event: object): Promise<unknown> => {
    expect((await edge.event(event)).status).toBe(202);
    return (await status(edge, channelArn)).live;
  };
  const begin = streamEvent(channelArn, "Stream Start");
  const end = streamEvent(channelArn, "Stream End");
  const detail = { event_name: "Stream Start", channel_name: "test", stream_id: "st-2" };
  const next = streamEvent(channelArn, "Stream Start", { detail });
  const got: unknown[] = [];
  for (const event of [begin, end, begin, end, begin, next, end, begin]) got.push(await live(event));
  expect(got).toEqual([true, false, false, false, false, true, true, true]);
});

test("a call that only a proxy answered counts for the account while it can still be in progress", async () => {
  const edge = await start({ ACCOUNT_CALLS_PER_SECOND: "1" });
  const [one, other] = [await ivs.liveChannel("one"), await ivs.liveChannel("other")];
  const arrivalsOf = (arn: string): number[] =>
    ivs.arrivals.filter(({ channelArn }) => channelArn === arn).map(({ time }) => time);
  ivs.proxyAnswer = 504;
  await edge.call("/metadata", { channelArn: one, messages: ["a"] });
  await expect.poll(() => arrivalsOf(one).length).toBe(1);
  await edge.call("/metadata", { channelArn: other, messages: ["b"] });
  await expect.poll(() => arrivalsOf(other).length, { timeout: 30_000 }).toBe(1);
  // A call can be in progress until its timeout of three seconds, so the other channel waits longer than that. A slow
  // machine only makes the wait longer.
  expect((arrivalsOf(other)[0] ?? 0) - (arrivalsOf(one)[0] ?? 0)).toBeGreaterThan(3000);
  await expect.poll(() => delivered().toSorted(), { timeout: 30_000 }).toEqual(["a", "b"]);
});

test("an event neither forges a log line nor controls a terminal", async () => {
  const edge = await start();
  const type = 'x\u001b[2J\n{"event":"forged"}\u009b31m\u202e\u2028';
  const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
  await edge.event(streamEvent(channelArn, "Stream Start", { "detail-type": type, id: "logged" }));
  const logged = (): string => edge.logs.find((text) => text.includes('"logged"')) ?? "";
  await expect.poll(logged).not.toBe("");
  const line = logged();
  expect(line).toContain("\\u001b[2J");
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(JSON.parse(line)).toMatchObject({ event: type });
});

const breach = { limit_name: "Concurrent Viewers", limit_value: 1, exceeded_by: 1 };
const events: [name: string, body: unknown, status: number, want: object][] = [
  [
    "about limits is not used",
    { "detail-type": "IVS Limit Breach", resources: [], detail: breach },
    202,
    { used: false },
  ],
  [
    "of an unknown name is not used",
    { detail: { event_name: "Stream Dances", stream_id: "st-1" } },
    202,
    { used: false },
  ],
  ["of another service", { source: "aws.s3" }, 400, { error: expect.stringContaining('source must be "aws.ivs"') }],
  ["without id", { id: undefined }, 400, { error: expect.stringContaining("id must be a text") }],
  ["without time", { time: "soon" }, 400, { error: expect.stringContaining("time must be an ISO-8601 time") }],
  [
    "without stream",
    { detail: { event_name: "Stream End" } },
    400,
    { error: expect.stringContaining("stream_id must") },
  ],
  ["without detail", { detail: [] }, 400, { error: expect.stringContaining("detail must be an object") }],
  ["with strange resources", { resources: "x" }, 400, { error: expect.stringContaining("resources must be a list") }],
  ["of no channel", { resources: ["x"] }, 400, { error: expect.stringContaining("resources[0]") }],
];

test.each(events)("an event %s", async (_name, more, wantStatus, want) => {
  const edge = await start();
  const event = streamEvent("arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl", "Stream Start", more as object);
  const response = await edge.event(event);
  expect([response.status, await response.json()]).toEqual([wantStatus, want]);
});

const bodies: [name: string, body: string, status: number, want: string][] = [
  ["no JSON", "{", 400, "The body must be JSON in UTF-8"],
  ["nothing", "", 400, "The body must be JSON in UTF-8"],
  ["a list", "[]", 400, "The body must be a JSON object"],
  ["too much", `{"a":"${"x".repeat(262_144)}"}`, 413, "The body must have at most 262144 bytes"],
];

test("invalid bodies and methods are refused", async () => {
  const edge = await start();
  for (const [name, body, wantStatus, want] of bodies) {
    const response = await edge.event(body);
    expect([name, response.status, await response.json()]).toEqual([name, wantStatus, { error: want }]);
  }
  expect((await edge.event({}, "wrong")).status).toBe(401);
  expect((await fetch(`${edge.urls[0]}/events`, { method: "POST", body: "{}" })).status).toBe(401);
  const wrongMethod = await edge.call("/events");
  expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "POST"]);
  expect((await edge.call("/constructor")).status).toBe(404);
});

const otherRegion = "arn:aws:ivs:eu-west-1:123456789012:channel/AbCdEfGhIjKl";
const someChannel = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
const inputs: [name: string, body: object, status: number, want: RegExp][] = [
  ["another region", { channelArn: otherRegion, messages: [1] }, 400, /channel must be in us-west-2, got eu-west-1/],
  ["no messages", { channelArn: someChannel, messages: [] }, 400, /list of 1 to 500/],
  ["no list", { channelArn: someChannel, messages: "hello" }, 400, /list of 1 to 500/],
  [
    "a large one",
    { channelArn: someChannel, messages: [1, "x".repeat(1024)] },
    413,
    /messages\[1\]: data must have at most \d+ bytes as JSON, got 1026/,
  ],
  ["a large one in bytes", { channelArn: someChannel, messages: ["€".repeat(400)] }, 413, /got 1202/],
  ["a long life", { channelArn: someChannel, messages: [1], lifetime: 1e6 }, 400, /lifetime/],
  ["a misspelt member", { channelArn: someChannel, message: "hello" }, 400, /members must be .*, got "message"/],
];

test("metadata that cannot be sent is refused", async () => {
  const edge = await start();
  for (const [name, body, wantStatus, want] of inputs) {
    const response = await edge.call("/metadata", body);
    const { error } = (await response.json()) as { error: string };
    expect([name, response.status, error]).toEqual([name, wantStatus, expect.stringMatching(want)]);
  }
});

test("a full queue refuses more messages, and keeps the others", async () => {
  const edge = await start();
  const { channel } = await ivs.client.createChannel({ name: "full" });
  const channelArn = channel?.arn ?? "";
  const messages = Array(500).fill(0);
  for (let request = 0; request < 20; request++) await edge.call("/metadata", { channelArn, messages });
  const response = await edge.call("/metadata", { channelArn, messages: [0] });
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "10"]);
  expect(await status(edge, channelArn)).toMatchObject({ queued: 10_000 });
});

test("an expired message is not sent", async () => {
  const edge = await start();
  const { channel } = await ivs.client.createChannel({ name: "late" });
  const channelArn = channel?.arn ?? "";
  await edge.call("/metadata", { channelArn, messages: ["stale"], lifetime: 0.2 });
  await edge.call("/metadata", { channelArn, messages: ["fresh"] });
  await expect.poll(() => ivs.arrivals.length).toBeGreaterThan(0);
  await ivs.local.streams.start(channelArn);
  await expect.poll(delivered).toEqual(["fresh"]);
  await expect.poll(() => status(edge, channelArn)).toMatchObject({ queued: 0, sent: 1, expired: 1 });
});

const missing: [name: string, settings: Record<string, string | undefined>, want: RegExp][] = [
  ["no region", { AWS_REGION: undefined }, /AWS_REGION is missing; add it to "vars" in wrangler.jsonc/],
  [
    "a wrong region",
    { AWS_REGION: "us-west-9", IVS_ENDPOINT: undefined },
    /offers Amazon IVS \(.*us-west-2\), got "us-west-9"/,
  ],
  ["no key id", { AWS_ACCESS_KEY_ID: undefined }, /AWS_ACCESS_KEY_ID is missing; run: wrangler secret put/],
  [
    "a wrong rate",
    { ACCOUNT_CALLS_PER_SECOND: "1000" },
    /ACCOUNT_CALLS_PER_SECOND must be a whole number from 1 to 155/,
  ],
  ["no caller's token", { API_TOKEN: undefined }, /API_TOKEN is missing/],
];

test.each(missing)("with %s no message is accepted, since none could be sent", async (_name, settings, want) => {
  const edge = await start(settings);
  const response = await edge.call("/metadata", { channelArn: someChannel, messages: [1] });
  const { error } = (await response.json()) as { error: string };
  expect([response.status, error]).toEqual([500, expect.stringMatching(want)]);
});

test("a secret of one character is never accepted", async () => {
  const edge = await start({ API_TOKEN: "x", EVENT_SECRET: "y" });
  const body = JSON.stringify(streamEvent(someChannel, "Stream Start"));
  const requests: [path: string, headers: Record<string, string>, name: string][] = [
    ["/events", { "x-webhook-secret": "y" }, "EVENT_SECRET"],
    ["/tokens", { authorization: "Bearer x" }, "API_TOKEN"],
    ["/metadata", { authorization: "Bearer x" }, "API_TOKEN"],
  ];
  for (const [path, headers, name] of requests) {
    const response = await fetch(edge.urls[0] + path, { method: "POST", headers, body });
    const { error } = (await response.json()) as { error: string };
    expect([response.status, error]).toEqual([
      500,
      expect.stringContaining(`${name} must have at least 16 characters`),
    ]);
  }
});

test("the queue keeps its messages while credentials are refused or the service is down, and the status says why", async () => {
  const channelArn = await ivs.liveChannel("trouble");
  const refused = await start({ AWS_SECRET_ACCESS_KEY: "not-the-right-one" });
  await refused.call("/metadata", { channelArn, messages: ["kept"] });
  await expect
    .poll(() => status(refused, channelArn))
    .toMatchObject({
      queued: 1,
      lastError: expect.stringContaining("InvalidSignatureException"),
    });
  expect(JSON.stringify(await status(refused, channelArn))).not.toContain("not-the-right-one");

  const down = await start({ IVS_ENDPOINT: "http://127.0.0.1:9" });
  await down.call("/metadata", { channelArn, messages: ["kept"] });
  await expect
    .poll(() => status(down, channelArn))
    .toMatchObject({
      queued: 1,
      lastError: expect.stringContaining("ConnectionError"),
    });
});
