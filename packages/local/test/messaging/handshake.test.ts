/** Some handshakes open a connection, and the others are refused. */
import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import { expect, test } from "vitest";
import { useLocalChat } from "../chat-support.ts";
import { connect, openRoom, refusedHandshake } from "./support.ts";

const fixture = useLocalChat({ quotas: { chatConnections: 3 } });
const url = (): string => fixture.local.server.url;

test("the service selects the token as the sub-protocol", async () => {
  const room = await openRoom(fixture);
  const token = await room.token();
  const ann = await connect(url(), token);
  expect(ann.socket.protocol).toBe(token);
});

test("a token opens one connection", async () => {
  const room = await openRoom(fixture);
  const token = await room.token();
  const ann = await connect(url(), token);
  const { status, body } = await refusedHandshake(url(), token);
  expect([status, body.__type]).toEqual([403, "AccessDeniedException"]);
  expect(JSON.stringify(body)).not.toContain(token);
  expect(ann.socket.readyState).toBe(1);
});

test("of two handshakes with one token at the same time, one is refused", async () => {
  const room = await openRoom(fixture);
  const token = await room.token();
  const results = await Promise.allSettled([connect(url(), token), connect(url(), token)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a token expires after a minute, and its session runs on", async () => {
  const { local } = fixture;
  const room = await openRoom(fixture);
  const [used, late] = [await room.token(), await room.token()];
  local.pass(50_000);
  const ann = await connect(url(), used);
  local.pass(60_000);
  expect((await refusedHandshake(url(), late)).status).toBe(403);
  ann.send({ Action: "SEND_MESSAGE", Content: "x" });
  expect(await ann.received(1)).toMatchObject([{ Content: "x" }]);
});

test("no token, an unknown one, and one of a deleted room are refused", async () => {
  const room = await openRoom(fixture);
  const token = await room.token();
  await fixture.chat.deleteRoom({ identifier: room.arn });
  expect((await refusedHandshake(url(), undefined)).status).toBe(401);
  expect((await refusedHandshake(url(), "unknown")).status).toBe(403);
  expect((await refusedHandshake(url(), token)).status).toBe(403);
});

test("the same hosts and pages are refused as over HTTP, and their tokens stay unused", async () => {
  const room = await openRoom(fixture);
  const token = await room.token();
  for (const headers of [{ host: "evil.example" }, { origin: "https://evil.example" }, { host: "a b" }]) {
    const { status } = await refusedHandshake(url(), token, headers);
    expect([400, 403]).toContain(status);
  }
  const { port } = new URL(url());
  expect((await refusedHandshake(`${url()}/elsewhere`, token)).status).toBe(404);
  await connect(`http://localhost:${port}`, token);
});

test("more connections than the quota are refused until one ends", async () => {
  const room = await openRoom(fixture);
  const [first] = await Promise.all([room.join(), room.join(), room.join()]);
  expect((await refusedHandshake(url(), await room.token())).status).toBe(429);
  first?.socket.close();
  await first?.closed;
  await expect
    .poll(() =>
      room
        .join()
        .then(() => true)
        .catch(() => false),
    )
    .toBe(true);
});

test("when the server closes, connections are cut, so that clients connect again", async () => {
  const { startLocalIvs } = await import("../../src/node/index.ts");
  const server = await startLocalIvs({ rates: false });
  const { rooms } = await server.service.seed({ rooms: [{ name: "room" }] });
  const { Ivschat } = await import("@ivskit/client-ivschat");
  const { defaultCredentials } = await import("../../src/index.ts");
  const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, endpoint: server.url });
  const { token } = await chat.createChatToken({ roomIdentifier: rooms[0]?.arn ?? "", userId: "ann" });
  const ann = await connect(server.url, token);
  await server.close();
  expect(await ann.closed).toBe(1006);
});

test("a refused connection ends even if the client leaves its side open", async () => {
  const { port, hostname } = new URL(url());
  const socket = connectTcp({ port: Number(port), host: hostname, allowHalfOpen: true });
  const closed = new Promise((resolve) => socket.on("close", resolve));
  // The system refuses further bytes after the server has closed the connection.
  socket.on("error", () => socket.destroy());
  const head = ["GET / HTTP/1.1", `host: 127.0.0.1:${port}`, "connection: upgrade", "upgrade: websocket"];
  const key = ["sec-websocket-version: 13", "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ=="];
  let answer = "";
  socket.setEncoding("latin1").on("data", (text) => {
    answer += text;
  });
  socket.write(`${[...head, ...key].join("\r\n")}\r\n\r\n`);
  await once(socket, "end");
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  const writing = setInterval(() => socket.write("x"), 100);
  try {
    await closed;
  } finally {
    clearInterval(writing);
    socket.destroy();
  }
}, 20_000);

test("a user who is disconnected during the handshake is disconnected, and later tokens of the user work", async () => {
  const { service } = fixture.local.server;
  const room = await openRoom(fixture);
  const other = await openRoom(fixture);
  service.faults.set({ operation: "CONNECT", fault: "latency", milliseconds: 1000, count: 3 });
  const tokens = [await room.token(), await room.token({ userId: "bob" }), await other.token()];
  const joining = Promise.all(tokens.map((token) => connect(url(), token)));
  await expect.poll(() => service.faults.list()[0]?.hits).toBe(3);
  await fixture.chat.disconnectUser({ roomIdentifier: room.arn, userId: "ann" });
  await service.clock.advance(1000);
  const [ann, bob, elsewhere] = await joining;
  expect(await ann?.closed).toBe(1000);
  expect([bob?.socket.readyState, elsewhere?.socket.readyState]).toEqual([1, 1]);
  const again = await room.join();
  again.send({ Action: "SEND_MESSAGE", Content: "back" });
  expect(await again.received(1)).toMatchObject([{ Content: "back" }]);
});

test("an upgrade with two Host headers is refused, and its token stays unused", async () => {
  const room = await openRoom(fixture);
  const token = await room.token();
  const { port } = new URL(url());
  for (const second of [`127.0.0.1:${port}`, "evil.example"]) {
    const answer = await rawUpgrade(port, token, [`host: 127.0.0.1:${port}`, `Host: ${second}`]);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("The request must have one Host header");
  }
  await connect(url(), token);
});

const key = "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==";
const version = "sec-websocket-version: 13";

test.each<[name: string, lines: readonly string[], method?: string]>([
  ["without a key", [version]],
  ["with an empty key", [version, "sec-websocket-key:"]],
  ["with a short key", [version, "sec-websocket-key: dGhl"]],
  ["with a key that is no base64", [version, "sec-websocket-key: dGhlIHNhbXBsZSBub25jZ!=="]],
  ["with two keys", [version, key, key]],
  ["without a version", [key]],
  ["with another version", [key, "sec-websocket-version: 8"]],
  ["with another method", [version, key, "content-length: 0"], "POST"],
])("an upgrade %s is refused, and its token stays unused", async (_, lines, method) => {
  const room = await openRoom(fixture);
  const token = await room.token();
  const { port } = new URL(url());
  const answer = await rawUpgrade(port, token, [`host: 127.0.0.1:${port}`], lines, method);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain("The handshake of the WebSocket is not valid");
  expect(answer).not.toContain(token);
  const { socket } = await connect(url(), token);
  socket.close();
  await once(socket, "close");
});

/** The answer to an upgrade request that is written by hand. */
async function rawUpgrade(
  port: string,
  token: string,
  lines: readonly string[],
  handshake: readonly string[] = [key, version],
  method = "GET",
): Promise<string> {
  const socket = connectTcp({ port: Number(port), host: "127.0.0.1" });
  const head = [`${method} / HTTP/1.1`, ...lines, "connection: upgrade", "upgrade: websocket", ...handshake];
  socket.write(`${[...head, `sec-websocket-protocol: ${token}`].join("\r\n")}\r\n\r\n`);
  let answer = "";
  for await (const text of socket.setEncoding("latin1")) answer += text;
  return answer;
}
