/** The server works from end to end: it runs as a process with real HTTP and WebSockets, and calls a local service. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import {
  environment,
  openPage,
  post,
  programs,
  runToEnd,
  secret,
  startServer,
  startService,
  streamEvent,
  type TestServer,
  type TestService,
  until,
} from "./support.ts";

const arnOf = (id: string) => `arn:aws:ivs:us-west-2:123456789012:channel/${id}`;
const time = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, seconds)).toISOString().replace(".000Z", "Z");

let service: TestService;
beforeAll(() => {
  service = startService();
});
afterAll(() => service.stop());

async function createLiveChannel(name: string): Promise<string> {
  const { channel } = await service.ivs.createChannel({ name });
  await service.local.streams.start(channel?.arn ?? "");
  return channel?.arn ?? "";
}

describe.each(Object.entries(programs))("%s", (_, program) => {
  let server: TestServer;
  beforeAll(async () => {
    await service.local.reset();
    for (let index = 0; index < 101; index++) await createLiveChannel(`live-${index}`);
    server = await startServer(program, environment(service.url));
    await until(async () => (await fetch(`${server.url}/health`)).status === 200);
  });

  test("knows which channels were live before it started, from every page of ListStreams, with their names", async () => {
    const page = openPage(server);
    const { type, channels } = (await page.next()) as { type: string; channels: { state: string; name: string }[] };
    expect([type, channels.length]).toEqual(["snapshot", 101]);
    expect(channels.every(({ state, name }) => state === "live" && /^live-\d+$/.test(name))).toBe(true);
    page.close();
  });

  test("tells a page when a channel goes live and offline", async () => {
    const channelArn = arnOf("AtOnce");
    const page = openPage(server);
    await page.next();
    expect(await post(server, streamEvent("Stream Start", channelArn, "st-1", time(1)))).toEqual({
      status: 200,
      body: { outcome: "applied" },
    });
    const common = { type: "channel", channelArn, streamId: "st-1", name: "studio" };
    expect(await page.next()).toEqual({ ...common, state: "live", since: "2026-01-01T12:00:01.000Z" });
    await post(server, streamEvent("Stream End", channelArn, "st-1", time(2)));
    expect(await page.next()).toEqual({ ...common, state: "offline", since: "2026-01-01T12:00:02.000Z" });
    page.close();
  });

  test.each(["Stream End", "Session Ended", "Stream Failure"])("%s takes a channel offline", async (name) => {
    const channelArn = arnOf(name.replace(" ", ""));
    const page = openPage(server, `?channel=${channelArn}`);
    await page.next();
    await post(server, streamEvent("Stream Start", channelArn, "st-1", time(1)));
    await post(server, streamEvent(name, channelArn, "st-1", time(2)));
    expect([(await page.next()).state, (await page.next()).state]).toEqual(["live", "offline"]);
    page.close();
  });

  test("a page gets the changes of the channels that it subscribed to, and no others", async () => {
    const [one, two] = [arnOf("Wanted"), arnOf("Unwanted")];
    const page = openPage(server, `?channel=${one}`);
    expect(await page.next()).toEqual({ type: "snapshot", channels: [{ channelArn: one, state: "offline" }] });
    await post(server, streamEvent("Stream Start", two, "st-2", time(1)));
    await post(server, streamEvent("Stream Start", one, "st-1", time(1)));
    expect(await page.next()).toMatchObject({ type: "channel", channelArn: one, state: "live" });

    page.send(JSON.stringify({ subscribe: [two] }));
    expect(await page.next()).toMatchObject({ type: "snapshot", channels: [{ channelArn: two, state: "live" }] });
    await post(server, streamEvent("Stream End", one, "st-1", time(2)));
    await post(server, streamEvent("Stream End", two, "st-2", time(2)));
    expect(await page.next()).toMatchObject({ type: "channel", channelArn: two, state: "offline" });

    for (const nonsense of ["hello", '{"subscribe": []}', '{"subscribe": ["arn"]}']) {
      page.send(nonsense);
      expect(await page.next()).toMatchObject({ type: "error", message: expect.stringContaining('"subscribe"') });
    }
    page.close();
  });

  test("a duplicate event counts once, and a late start does not undo an end", async () => {
    const channelArn = arnOf("Order");
    const start = streamEvent("Stream Start", channelArn, "st-1", time(1));
    const outcomes: unknown[] = [];
    const page = openPage(server, `?channel=${channelArn}`);
    await page.next();
    for (const event of [
      start,
      start,
      streamEvent("Session Ended", channelArn, "st-1", time(9)),
      streamEvent("Stream End", channelArn, "st-1", time(9)),
      streamEvent("Stream End", channelArn, "st-2", time(12)),
      streamEvent("Stream Start", channelArn, "st-2", time(11)),
      streamEvent("Stream Start", channelArn, "st-3", time(20)),
    ]) {
      outcomes.push((await post(server, event)).body.outcome);
    }
    expect(outcomes).toEqual(["applied", "duplicate", "applied", "applied", "applied", "outdated", "applied"]);
    const heard = [await page.next(), await page.next(), await page.next()];
    expect(heard.map(({ state, streamId }) => [state, streamId])).toEqual([
      ["live", "st-1"],
      ["offline", "st-1"],
      ["live", "st-3"],
    ]);
    page.close();
  });

  const good = streamEvent("Stream Start", arnOf("Malformed"), "st-1", time(1));
  test.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /^The body must be JSON/],
    ["a list", [], /^The body must be an event of Amazon IVS\. the event must be an object/],
    ["no id", { ...good, id: undefined }, /id must be a text/],
    ["another source", { ...good, source: "aws.s3" }, /source must be "aws\.ivs"/],
    ["no time", { ...good, time: "yesterday" }, /time must be an ISO-8601 time/],
    ["no channel", { ...good, resources: [] }, /resources/],
    [
      "a stage",
      { ...good, resources: ["arn:aws:ivs:us-west-2:123456789012:stage/x"] },
      /resources\[0\] must be the ARN of a cha/,
    ],
    ["no detail", { ...good, detail: "Stream Start" }, /detail must be an object/],
    ["no stream", { ...good, detail: { event_name: "Stream Start" } }, /detail\.stream_id must be a text/],
  ])("a malformed event gets 400 and a message that names the fault: %s", async (_, event, message) => {
    const { status, body } = await post(server, event);
    expect([status, body.message]).toEqual([400, expect.stringMatching(message)]);
  });

  test("events that do not change whether a channel is live are accepted and ignored", async () => {
    for (const event of [
      { ...good, "detail-type": "IVS Stream Health Change" },
      {
        ...good,
        "detail-type": "IVS Limit Breach",
        resources: [],
        detail: { limit_name: "Concurrent Viewers", limit_value: 1, exceeded_by: 1 },
      },
      streamEvent("Session Created", arnOf("Ignored"), "st-1", time(1)),
      streamEvent("A name of the future", arnOf("Ignored"), "st-1", time(1)),
    ]) {
      expect(await post(server, event)).toEqual({ status: 200, body: { outcome: "ignored" } });
    }
  });

  test("events without the secret are refused", async () => {
    const channelArn = arnOf("Forged");
    for (const headers of [{}, { "x-webhook-secret": "wrong" }, { "x-webhook-secret": `${secret}!` }]) {
      const { status, body } = await post(server, streamEvent("Stream Start", channelArn, "st-1", time(1)), headers);
      expect([status, body.message]).toEqual([
        401,
        expect.stringMatching(/^The header x-webhook-secret is missing or/),
      ]);
      expect(JSON.stringify(body)).not.toContain(secret);
    }
    const page = openPage(server, `?channel=${channelArn}`);
    expect(await page.next()).toEqual({ type: "snapshot", channels: [{ channelArn, state: "offline" }] });
    page.close();
  });

  test("a wrong request gets the right status", async () => {
    const status = async (path: string, init?: RequestInit) => (await fetch(server.url + path, init)).status;
    expect(await status("/nowhere")).toBe(404);
    expect(await status("/events")).toBe(405);
    expect(await status("/live")).toBe(426);
    expect(await status("/live?channel=studio")).toBe(400);
    const headers = { "x-webhook-secret": secret };
    expect(await status("/events", { method: "POST", headers, body: "x".repeat(300_000) })).toBe(413);
  });

  test("serves the page with its script", async () => {
    const html = await (await fetch(server.url)).text();
    expect(html).toContain("<h1>Who is live</h1>");
    const script = /<script[^>]+src="([^"]+)"/.exec(html)?.[1] ?? "";
    const response = await fetch(new URL(script, server.url));
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("javascript"),
    ]);
    expect(await response.text()).toContain("WebSocket");
  });

  test("on SIGTERM it closes the sockets, and the exit status is 0", async () => {
    const page = openPage(server);
    await page.next();
    expect(await server.stop()).toBe(0);
    expect(await page.closed).toEqual({ code: 1001, reason: "The server stops." });
    expect(server.output()).not.toContain(secret);
  });
});

describe("when events are lost", () => {
  test("ListStreams corrects the state of channels, in both directions", async () => {
    await service.local.reset();
    const env = { ...environment(service.url), RECONCILE_SECONDS: "0.1" };
    const server = await startServer(programs["bun src/main.ts"] ?? [], env);
    const page = openPage(server);
    expect(await page.next()).toEqual({ type: "snapshot", channels: [] });
    const channelArn = await createLiveChannel("unheard");
    expect(await page.next()).toMatchObject({ channelArn, state: "live", name: "unheard" });
    await service.local.streams.end(channelArn);
    expect(await page.next()).toMatchObject({ channelArn, state: "offline", name: "unheard" });
    // An event announces a stream that ListStreams does not return. The next list corrects the state.
    const phantom = arnOf("Phantom");
    await post(server, streamEvent("Stream Start", phantom, "st-1", time(1)));
    expect(await page.next()).toMatchObject({ channelArn: phantom, state: "live" });
    expect(await page.next()).toMatchObject({ channelArn: phantom, state: "offline" });
    page.close();
    expect(await server.stop()).toBe(0);
  });

  test("while the service is down, the server retries and serves events and pages", async () => {
    await service.local.reset();
    service.intercept = () => Response.json({ message: "try later" }, { status: 500 });
    const env = { ...environment(service.url), RECONCILE_SECONDS: "0.1" };
    const server = await startServer(programs["bun src/main.ts"] ?? [], env);
    await server.says(/500.*Trying again; events and pages are served/);
    expect((await fetch(`${server.url}/health`)).status).toBe(503);
    const channelArn = arnOf("Meanwhile");
    const page = openPage(server);
    await page.next();
    expect((await post(server, streamEvent("Stream Start", channelArn, "st-1", time(1)))).status).toBe(200);
    expect(await page.next()).toMatchObject({ channelArn, state: "live" });
    service.intercept = undefined;
    await server.says(/ListStreams answers again/);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    page.close();
    expect(await server.stop()).toBe(0);
  });
});

test("a first call of ListStreams that fails is repeated soon, and not after RECONCILE_SECONDS", async () => {
  let calls = 0;
  // The service refuses all attempts that the client makes for the first call.
  service.intercept = (operation) =>
    operation === "ListStreams" && ++calls <= 3 ? Response.json({ message: "try later" }, { status: 500 }) : undefined;
  try {
    const env = { ...environment(service.url), RECONCILE_SECONDS: "3600" };
    const server = await startServer(programs["bun src/main.ts"] ?? [], env);
    await server.says(/ListStreams answers again/);
    expect(await server.stop()).toBe(0);
  } finally {
    service.intercept = undefined;
  }
});

test("a server that ends at once fails the test that starts it", async () => {
  const program = ["sh", "-c", "echo it cannot start; exec >&- 2>&-; sleep 0.2"];
  await expect(startServer(program, {})).rejects.toThrow("it cannot start");
});

test.each([500, 403])("an error text neither forges a log line nor controls a terminal: status %i", async (status) => {
  const message = "no\u001b[2J\r\nlistening on http://forged\u009b31m\u202e\u2028";
  const headers = { "x-amzn-errortype": "AccessDeniedException" };
  service.intercept = () => Response.json({ message }, { status, ...(status === 403 && { headers }) });
  try {
    // The server exits when AWS answers 403, and retries when it answers 500.
    const server =
      status === 500 ? await startServer(programs["bun src/main.ts"] ?? [], environment(service.url)) : undefined;
    await server?.says(/Trying again/);
    await server?.stop();
    const output = server?.output() ?? (await runToEnd(environment(service.url))).output;
    expect(output).toContain("\\u001b[2J\\u000d\\u000alistening");
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(output).not.toMatch(/^listening on http:\/\/forged/m);
  } finally {
    service.intercept = undefined;
  }
});

describe("a wrong setting is reported on one line, without a secret", () => {
  const wrong = "not-the-secret-of-this-key";
  test.each<[string, Record<string, string>, RegExp]>([
    ["no webhook secret", { IVS_WEBHOOK_SECRET: "" }, /^IVS_WEBHOOK_SECRET is missing: set it/],
    ["a short webhook secret", { IVS_WEBHOOK_SECRET: "abc" }, /^IVS_WEBHOOK_SECRET must have at least 16 characters/],
    ["no region", { AWS_REGION: "" }, /^AWS_REGION is missing/],
    ["a bad endpoint", { IVS_ENDPOINT: "here" }, /^IVS_ENDPOINT must be a URL/],
    ["a port out of range", { PORT: "70000" }, /^PORT must be a whole number from 0 to 65535\.\n$/],
    ["a bad interval", { RECONCILE_SECONDS: "0" }, /^RECONCILE_SECONDS must be a number from 0\.1 to 3600\.\n$/],
    ["a host instead of an origin", { ALLOWED_ORIGINS: "example.com" }, /^ALLOWED_ORIGINS must be origins separated/],
    [
      "an origin with a path",
      { ALLOWED_ORIGINS: "https://example.com/" },
      /^ALLOWED_ORIGINS must be origins separated/,
    ],
    ["no room for a page", { MAX_SOCKETS: "0" }, /^MAX_SOCKETS must be a whole number from 1 to 100000\.\n$/],
    ["a bad port", { PORT: "http" }, /^PORT must be a whole number/],
    ["two at once", { PORT: "http", AWS_REGION: "" }, /^AWS_REGION is missing.*\nPORT must/],
    ["no credentials", { AWS_ACCESS_KEY_ID: "" }, /There are no credentials in the environment: set AWS_ACCESS_KEY_ID/],
    [
      "refused credentials",
      { AWS_SECRET_ACCESS_KEY: wrong },
      /InvalidSignatureException \(403\).* Check AWS_ACCESS_KEY/,
    ],
    ["a wrong region", { AWS_REGION: "eu-west-1" }, /valid region: 'us-west-2'\. Check .* and AWS_REGION\./],
  ])("%s", async (_, changes, want) => {
    const { status, output } = await runToEnd({ ...environment(service.url), ...changes });
    expect([status, output]).toEqual([1, expect.stringMatching(want)]);
    expect(output).not.toContain(wrong);
    expect(output).not.toMatch(/^ {4,}at /m);
  });

  test("a service that is not running", async () => {
    const gone = startService();
    await gone.stop();
    const server = await startServer(programs["bun src/main.ts"] ?? [], environment(gone.url));
    await server.says(/connection to .* failed.* Check that the service is up/);
    expect(await server.stop()).toBe(0);
  });

  test("a port that is taken", async () => {
    const { status, output } = await runToEnd({ ...environment(service.url), PORT: new URL(service.url).port });
    expect([status, output]).toEqual([1, "The port is taken: set PORT to another one, or to 0 for any free one.\n"]);
  });
});
