/**
 * The server refuses too many pages and pages of other sites. It closes the WebSocket of a page that sends too many
 * messages or does not read.
 */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { Allowance } from "../src/allowance.ts";
import { readConfig } from "../src/config.ts";
import { type HttpServer, startHttp } from "../src/http.ts";
import {
  environment,
  handshake,
  openPage,
  type Page,
  post,
  programs,
  secret,
  startServer,
  startService,
  streamEvent,
  type TestServer,
  type TestService,
  until,
} from "./support.ts";

const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
const all = JSON.stringify({ subscribe: "all" });
const start = () => streamEvent("Stream Start", channelArn, crypto.randomUUID(), "2026-01-01T12:00:00Z");

let service: TestService;
let server: TestServer;
beforeAll(async () => {
  service = startService();
  server = await startServer(programs["bun src/main.ts"] ?? [], { ...environment(service.url), MAX_SOCKETS: "100" });
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  await service.stop();
});

async function countPages({ url }: { readonly url: string }): Promise<number> {
  return ((await (await fetch(`${url}/health`)).json()) as { pages: number }).pages;
}

/** Returns how the server closed the socket, or undefined if it still answered after many messages. */
async function closing(page: Page): Promise<{ code: number; reason: string } | undefined> {
  let closed: { code: number; reason: string } | undefined;
  page.closed.then((event) => {
    closed = event;
  });
  await until(() => closed !== undefined || page.unread() > 100);
  return closed;
}

describe("a flood", () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ["of subscriptions", all],
    ["of subscriptions to a hundred channels", JSON.stringify({ subscribe: Array(100).fill(channelArn) })],
    ["of nonsense", "hello"],
    ["of bytes", new Uint8Array(100)],
  ])("%s closes the socket, and other pages still get changes", async (_, message) => {
    const [page, other] = [openPage(server), openPage(server)];
    await Promise.all([page.opened, other.next()]);
    for (let index = 0; index < 2000; index++) page.send(message);
    expect(await closing(page)).toEqual({ code: 1008, reason: "Too many messages." });
    await post(server, start());
    expect(await other.next()).toMatchObject({ type: "channel", channelArn, state: "live" });
    other.close();
  });

  test("of pages that subscribe again at once: some get an error", async () => {
    await until(async () => (await countPages(server)) === 0);
    const opened = Array.from({ length: 100 }, () => openPage(server));
    await Promise.all(opened.map((page) => page.opened));
    for (const page of opened) for (let index = 0; index < 9; index++) page.send(all);
    const texts: unknown[] = [];
    for (const page of opened) {
      // Each page receives the first snapshot and nine answers.
      for (let index = 0; index < 10; index++) texts.push((await page.next()).message);
      page.close();
    }
    expect(texts).toContain("The server is busy: send the message again in a few seconds.");
  });

  test("of pages ends at MAX_SOCKETS, and when one leaves, another may connect", async () => {
    const config = readConfig({ ...environment(service.url), MAX_SOCKETS: "3" });
    const http = startHttp({ config, problem: () => undefined });
    try {
      const statuses = await Promise.all(Array.from({ length: 20 }, () => handshake(http)));
      expect(statuses.toSorted()).toEqual([101, 101, 101, ...Array(17).fill(503)]);
    } finally {
      await http.stop();
    }
    const other = startHttp({ config, problem: () => undefined });
    try {
      const opened = Array.from({ length: 3 }, () => openPage(other));
      await Promise.all(opened.map((page) => page.next()));
      expect(await handshake(other)).toBe(503);
      opened[0]?.close();
      await until(async () => (await countPages(other)) === 2);
      expect(await handshake(other)).toBe(101);
    } finally {
      await other.stop();
    }
  });

  test("in one message closes the socket", async () => {
    const page = openPage(server);
    await page.next();
    page.send(JSON.stringify({ subscribe: Array(300).fill(channelArn) }));
    const answer = await Promise.race([page.closed.then(() => "closed"), page.next()]);
    expect(answer).toBe("closed");
  });
});

test("the socket of a page that does not read is closed when a megabyte waits for it", async () => {
  const http = startHttp({ config: readConfig(environment(service.url)), problem: () => undefined });
  try {
    const streams = Array.from({ length: 5000 }, (_, index) => ({
      channelArn: `${channelArn}${index}`,
      streamId: `st-${index}`,
      name: "x".repeat(128),
    }));
    expect(await handshake(http)).toBe(101);
    expect(await countPages(http)).toBe(1);
    // Each round sends 5000 changes. All rounds together are much larger than a megabyte and the buffers of the system.
    for (let round = 0; round < 20 && (await countPages(http)) === 1; round++) {
      http.channels.reconcile(round % 2 ? [] : streams, Date.now() + 1);
    }
    expect(await countPages(http)).toBe(0);
  } finally {
    await http.stop();
  }
});

describe("pages of other sites", () => {
  let http: HttpServer;
  beforeAll(() => {
    const allowed = { ALLOWED_ORIGINS: "https://www.example.com, https://example.com" };
    const config = readConfig({ ...environment(service.url), ...allowed });
    http = startHttp({ config, problem: () => undefined });
  });
  afterAll(() => http.stop());
  const own = () => new URL(http.url).host;
  test.each<[string, () => string, number]>([
    ["another site", () => "https://evil.example", 403],
    ["another port", () => "http://127.0.0.1:1", 403],
    ["a name that begins like the server's", () => `http://${own().replace(":", ".evil.example:")}`, 403],
    ["a name that ends like the server's", () => `http://evil-${own()}`, 403],
    ["a page with an opaque origin", () => "null", 403],
    ["a header that is not an origin", () => "nonsense", 403],
    ["a subdomain of an allowed site", () => "https://sub.example.com", 403],
    ["an allowed site without TLS", () => "http://example.com", 403],
    ["an allowed site", () => "https://example.com", 101],
    ["the server's own page", () => http.url, 101],
    ["the server's own page behind a proxy that ends TLS", () => `https://${own()}`, 101],
  ])("%s", async (_, origin, want) => {
    expect(await handshake(http, { origin: origin() })).toBe(want);
  });

  test("cannot post events, even with the secret", async () => {
    const origin = "https://evil.example";
    const headers = { "x-webhook-secret": secret, origin };
    expect((await post(server, start(), headers)).status).toBe(403);
    const preflight = await fetch(`${server.url}/events`, { method: "OPTIONS", headers: { origin } });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([405, null]);
  });

  test("cannot read the HTTP routes", async () => {
    for (const path of ["/", "/health"]) {
      const response = await fetch(server.url + path, { headers: { origin: "https://evil.example" } });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

test("an allowance limits the burst and the rate", () => {
  let now = 0;
  const allowance = new Allowance(2, 0.5, () => now);
  const take = () => [allowance.take(), allowance.take(), allowance.take()];
  expect(take()).toEqual([true, true, false]);
  now = 2000;
  expect(take()).toEqual([true, false, false]);
  now = 1_000_000;
  expect(take()).toEqual([true, true, false]);
});
