/**
 * Connections stay open between requests, and are closed after a time without use. A request that was not written to a
 * kept connection is sent again, unless its body is a stream. A request that may have arrived is not sent again.
 */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { getEventListeners, once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { certificate, certificateKey } from "@ivskit/tooling/certificate";
import { expect, onTestFinished, test } from "vitest";
import { ConnectionError, type HttpHandler } from "../src/index.ts";
import type { ResponseBody } from "../src/transport/node-http/response-body.ts";
import { nodeHandler, requestTo, startRawServer } from "./support/raw-server.ts";
import { startServer } from "./support/server.ts";
import { CreateThingCommand, failure, testClient } from "./support/service.ts";

const answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
const round = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function call(handler: HttpHandler, url: string, path = "/"): Promise<void> {
  const { response } = await handler.handle(requestTo(url, { path }));
  await (response.body as ResponseBody).text();
}

/** Returns a list to which each new socket of the client is added. */
function watchSockets(): Socket[] {
  const sockets: Socket[] = [];
  const add = (message: unknown): void => void sockets.push((message as { socket: Socket }).socket);
  subscribe("net.client.socket", add);
  onTestFinished(() => void unsubscribe("net.client.socket", add));
  return sockets;
}

test.each([
  ["without a body", undefined],
  ["of text", "body"],
  ["of bytes", new TextEncoder().encode("body")],
  ["of many bytes", new Uint8Array(3_000_000)],
])("a request %s that the kernel refuses to take goes over a new connection", async (_, body) => {
  const sockets: Socket[] = [];
  const server = await startServer((response) => {
    if (response.socket) sockets.push(response.socket);
    response.end("{}");
  });
  const handler = nodeHandler();
  await call(handler, server.url, "/first");
  // The kernel receives this reset, but the client's event loop does not read it before the next request.
  sockets[0]?.resetAndDestroy();
  await handler.handle(requestTo(server.url, { path: "/second", body }));
  expect(server.received.map(({ url }) => url)).toEqual(["/first", "/second"]);
  expect(server.received[1]?.body.length).toBe(body?.length ?? 0);
});

test("a request that gets a closed connection from the agent goes over a new one", async () => {
  const server = await startRawServer((socket) => void socket.write(answer));
  const handler = nodeHandler();
  const sockets = watchSockets();
  await Promise.all([call(handler, server.url), call(handler, server.url), call(handler, server.url)]);
  await round();
  // The agent hands out the last free socket, but checks only the first one. It removes a closed socket only when the
  // socket emits `close`.
  for (const socket of sockets.slice(1)) socket.destroy();
  await call(handler, server.url, "/last");
  expect(server.heads.filter((head) => head.includes("/last"))).toHaveLength(1);
  expect(server.heads).toHaveLength(4);
});

test("a stream whose request was not written is not sent again", async () => {
  const server = await startRawServer((socket) => void socket.write(answer));
  const handler = nodeHandler();
  await call(handler, server.url);
  server.sockets[0]?.resetAndDestroy();
  const body = new Blob(["body"]).stream();
  expect((await failure(handler.handle(requestTo(server.url, { body })))).code).toMatch(/^(ECONNRESET|EPIPE)$/);
});

test("a connection that was closed while it was unused is not used", async () => {
  const server = await startRawServer((socket) => void socket.write(answer));
  const handler = nodeHandler();
  await call(handler, server.url);
  await pause(150);
  // The kernel knows that the connection has ended, but the event loop has not read that yet. The same happens in a
  // program that was busy.
  server.sockets[0]?.destroy();
  await call(handler, server.url);
  expect(server.heads).toHaveLength(2);
});

test("a write that may have arrived is not sent again", async () => {
  for (const end of ["destroy", "resetAndDestroy"] as const) {
    const server = await startRawServer((socket, head) => {
      if (head.includes("CreateThing")) socket[end]();
      else socket.write(answer);
    });
    const requestHandler = nodeHandler();
    await call(requestHandler, server.url);
    const client = testClient(server.url, { requestHandler });
    expect(await failure(client.send(new CreateThingCommand({})))).toBeInstanceOf(ConnectionError);
    expect(server.heads.filter((head) => head.includes("CreateThing"))).toHaveLength(1);
  }
});

/** Returns a function that gives random integers from 0 to below a limit: for the same seed, the same integers. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("no request arrives twice while the service closes connections at every moment", async () => {
  const below = numbers(7);
  const close = async (socket: Socket, rounds: number): Promise<void> => {
    for (let waited = 0; waited < rounds; waited++) await round();
    if (below(2) === 0) socket.resetAndDestroy();
    else socket.end();
  };
  const server = await startRawServer((socket) => {
    // At random, the server closes the connection without a response (1 of 20 requests), or after the response (1 of
    // 2).
    if (below(20) === 0) return void close(socket, below(3));
    socket.write(answer);
    if (below(2) === 0) void close(socket, below(12));
  });
  const handler = nodeHandler();
  const failed = new Map<string, string>();
  let succeeded = 0;
  const caller = async (name: number): Promise<void> => {
    for (let index = 0; index < 500; index++) {
      const path = `/${name}-${index}`;
      await call(handler, server.url, path).then(
        () => void succeeded++,
        (error: NodeJS.ErrnoException) => void failed.set(path, `${error.code}`),
      );
      for (let waited = below(6); waited > 0; waited--) await round();
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, name) => caller(name)));

  const arrivals = new Map<string, number>();
  for (const head of server.heads) {
    const path = head.split(" ")[1] ?? "";
    arrivals.set(path, (arrivals.get(path) ?? 0) + 1);
  }
  expect([...arrivals].filter(([, count]) => count > 1)).toEqual([]);
  expect([...failed.values()].filter((code) => !/^(ECONNRESET|EPIPE)$/.test(code))).toEqual([]);
  // Every call that succeeded has reached the server. A call that failed with one of these codes may have reached it.
  expect(succeeded + failed.size).toBe(4000);
  expect(arrivals.size).toBeGreaterThanOrEqual(succeeded);
  expect(succeeded).toBeGreaterThan(2000);
}, 120_000);

test("over TLS, a request that may have arrived is not sent again, and an unused connection is looked at first", async () => {
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  onTestFinished(() => {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
  });
  const paths: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ cert: certificate, key: certificateKey }, (request, response) => {
    paths.push(request.url ?? "");
    sockets.add(request.socket);
    if (request.url === "/dropped") request.socket.destroy();
    else response.end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const handler = nodeHandler();
  await call(handler, url, "/first");
  await call(handler, url, "/second");
  expect(sockets.size).toBe(1);
  expect(await failure(call(handler, url, "/dropped"))).toMatchObject({ code: "ECONNRESET" });
  await call(handler, url, "/third");
  await pause(150);
  for (const socket of sockets) socket.destroy();
  await call(handler, url, "/fourth");
  expect(paths).toEqual(["/first", "/second", "/dropped", "/third", "/fourth"]);
});

/** Returns true if the client closes the connection within a minute. */
function isClosed(socket: Socket | undefined): Promise<boolean> {
  const closed = socket && once(socket, "end").then(() => true);
  return Promise.race([closed ?? false, pause(60_000).then(() => false)]);
}

test("an unused connection is closed after idleTimeout", async () => {
  const server = await startRawServer((socket) => void socket.write(answer));
  await call(nodeHandler({ idleTimeout: 50 }), server.url);
  expect(await isClosed(server.sockets[0])).toBe(true);
});

test("an unused connection is closed a second before the service would close it", async () => {
  const announcing = (seconds: number): string =>
    answer.replace("\r\n\r\n", `\r\nKeep-Alive: timeout=${seconds}\r\n\r\n`);
  let seconds = 2;
  const server = await startRawServer((socket) => void socket.write(announcing(seconds)));
  const handler = nodeHandler({ idleTimeout: 2 ** 31 - 1 });
  await call(handler, server.url);
  expect(await isClosed(server.sockets[0])).toBe(true);
  // A connection that the service will close within a second is not kept.
  seconds = 1;
  await call(handler, server.url);
  expect(await isClosed(server.sockets[1])).toBe(true);
});

test("a short idleTimeout does not end a request that takes longer", async () => {
  const server = await startRawServer((socket) => void setTimeout(() => socket.write(answer), 200));
  for (const socketTimeout of [0, 10_000]) {
    const handler = nodeHandler({ idleTimeout: 20, socketTimeout });
    await call(handler, server.url);
    await call(handler, server.url);
  }
});

test("calls leave no listener on the caller's signal or on sockets", async () => {
  const server = await startRawServer((socket, head) => {
    if (head.includes("/drop")) socket.resetAndDestroy();
    else socket.write(answer);
  });
  const sockets = watchSockets();
  const { signal: abortSignal } = new AbortController();
  const handler = nodeHandler({ maxSockets: 1, socketTimeout: 60_000 });
  const counts = (socket: Socket | undefined): Record<string, number> =>
    Object.fromEntries((socket?.eventNames() ?? []).map((name) => [String(name), socket?.listenerCount(name) ?? 0]));
  const run = async (path: string): Promise<void> => {
    const { response } = await handler.handle(requestTo(server.url, { path }), { abortSignal });
    if (path === "/cancel") await (response.body as ResponseBody).cancel();
    else await (response.body as ResponseBody).text();
  };
  await run("/first");
  await round();
  const first = counts(sockets.at(-1));
  for (let index = 0; index < 50; index++) await run("/again");
  await round();
  expect(counts(sockets.at(-1))).toEqual(first);
  expect(server.sockets).toHaveLength(1);
  for (let index = 0; index < 20; index++) {
    await run("/cancel");
    await failure(run("/drop"));
  }
  const broken = failure(handler.handle(requestTo(server.url, { body: 1 }), { abortSignal }));
  await broken;
  await Promise.all(Array.from({ length: 20 }, () => run("/at-once")));
  await pause(20);
  expect(getEventListeners(abortSignal, "abort")).toHaveLength(0);
  expect(server.sockets.filter((socket) => !socket.destroyed)).toHaveLength(1);
});
