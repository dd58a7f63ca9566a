/** Webhooks: what they receive, how often they are called again, and what their failures lead to. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createLocalIvs, type LocalEvent } from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { names, newChannel, service, settle, time } from "./events-support.ts";

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
