/** Rates, the ends of sessions, and clients that do not read. All times are those of the service's clock. */
import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import { beforeEach, describe, expect, test } from "vitest";
import { createLocalIvs } from "../../src/index.ts";
import { useLocalChat } from "../chat-support.ts";
import { allCapabilities, errorOf, openRoom } from "./support.ts";

/** The time of the service, which only the tests move. */
let time = Date.now();
let back = 0;
const fixture = useLocalChat({ clock: () => new Date(time), rates: true });
const send = { Action: "SEND_MESSAGE", Content: "x" };
const secondPasses = (): void => {
  time += 1000;
};
/** Runs all tasks that become due. Requests are signed with the time of the system, so the clock is set back afterwards. */
const timePasses = async (milliseconds: number): Promise<void> => {
  await fixture.local.server.service.clock.advance(milliseconds);
  back += milliseconds;
};
beforeEach(() => {
  time -= back;
  back = 0;
});

describe("429", () => {
  test("for more messages in a second than the room takes from all connections", async () => {
    const room = await openRoom(fixture, { maximumMessageRatePerSecond: 3 });
    const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
    for (const member of [ann, bob, ann]) {
      member.send(send);
      await member.found(({ Type }) => Type === "MESSAGE");
    }
    await bob.received(3);
    expect(await errorOf(bob, send, "r-1")).toBe(429);
    secondPasses();
    bob.send({ ...send, RequestId: "r-2" });
    await ann.found(({ RequestId, Type }) => RequestId === "r-2" && Type === "MESSAGE");
  });

  test("for more than 10 requests of a connection in a second, and not for another connection", async () => {
    secondPasses();
    const room = await openRoom(fixture, { maximumMessageRatePerSecond: 100 });
    const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
    for (let count = 0; count < 10; count++) ann.send(send);
    expect(await errorOf(ann, send, "r-1")).toBe(429);
    bob.send({ ...send, RequestId: "r-2" });
    await ann.found(({ RequestId }) => RequestId === "r-2");
    secondPasses();
    ann.send({ ...send, RequestId: "r-3" });
    expect(await bob.found(({ RequestId }) => RequestId === "r-3")).toMatchObject({ Type: "MESSAGE" });
  });

  test("for more than 10 frames of a connection in a second, also if they cannot be read", async () => {
    secondPasses();
    const room = await openRoom(fixture, { maximumMessageRatePerSecond: 100 });
    const ann = await room.join();
    for (const text of ["{", "null", '{"RequestId":1}', "[]", "1", "{", "{", "{", "{", "{", "{", '{"RequestId":1}']) {
      ann.send(text);
    }
    ann.send({ ...send, RequestId: "r-1" });
    const codes = (await ann.received(13)).map(({ ErrorCode }) => ErrorCode);
    expect(codes).toEqual([...Array(10).fill(400), 429, 429, 429]);
    expect(ann.frames.map(({ RequestId }) => RequestId)).toEqual([...Array(12).fill(undefined), "r-1"]);
    secondPasses();
    ann.send({ ...send, RequestId: "r-2" });
    expect(await ann.found(({ RequestId }) => RequestId === "r-2")).toMatchObject({ Type: "MESSAGE" });
  });

  test("for more than 100 deletions in a second, by the API and connections together", async () => {
    secondPasses();
    const { chat } = fixture;
    const room = await openRoom(fixture);
    const ann = await room.join();
    for (let count = 0; count < 100; count++)
      await chat.deleteMessage({ roomIdentifier: room.arn, id: "AbCdEfGhIjKl" });
    expect(await errorOf(ann, { Action: "DELETE_MESSAGE", Id: "AbCdEfGhIjKl" }, "r-1")).toBe(429);
  });
});

test("a session ends with 401 and a close, also without a request", async () => {
  secondPasses();
  const room = await openRoom(fixture);
  const short = await room.join({ sessionDurationInMinutes: 1 });
  const long = await room.join({ sessionDurationInMinutes: 2 });
  await timePasses(59_999);
  short.send(send);
  await short.received(1);
  await timePasses(1);
  expect(await short.found(({ Type }) => Type === "ERROR")).toMatchObject({ ErrorCode: 401 });
  expect(await short.closed).toBe(1000);
  expect(long.socket.readyState).toBe(1);
  await timePasses(60_000);
  expect(await long.closed).toBe(1000);
});

test("sessions end after a reset, too", async () => {
  secondPasses();
  await openRoom(fixture).then((room) => room.join({ sessionDurationInMinutes: 1 }));
  await fixture.local.server.service.reset();
  const room = await openRoom(fixture);
  const ann = await room.join({ sessionDurationInMinutes: 180 });
  await timePasses(180 * 60_000);
  expect(await ann.closed).toBe(1000);
});

test("a client that does not read is cut, and the others get every message", async () => {
  const { startLocalIvs } = await import("../../src/node/index.ts");
  const server = await startLocalIvs({ rates: false, quotas: false });
  try {
    const { Ivschat } = await import("@ivskit/client-ivschat");
    const { defaultCredentials } = await import("../../src/index.ts");
    const { connect } = await import("./support.ts");
    const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, endpoint: server.url });
    const { arn: roomIdentifier = "" } = await chat.createRoom({});
    const join = async (userId: string) => {
      const capabilities = [...allCapabilities];
      const { token } = await chat.createChatToken({ roomIdentifier, userId, capabilities });
      return connect(server.url, token);
    };
    const [ann, deaf] = [await join("ann"), await join("deaf")];
    deaf.socket.pause();
    const Attributes = { filler: "x".repeat(1000) };
    const Content = "y".repeat(500);
    let sent = 0;
    // The system takes some megabytes for the client, and the service 256 KiB more.
    const status = () => server.service.requests.list().length;
    while (sent < 20_000) {
      for (let count = 0; count < 100; count++) ann.send({ ...send, Content, Attributes });
      sent += 100;
      await ann.received(sent);
    }
    expect(status()).toBeGreaterThan(0);
    deaf.socket.resume();
    expect(await deaf.closed).toBe(1006);
    expect(deaf.frames.length).toBeLessThan(sent);
    expect(ann.frames.filter(({ Type }) => Type === "MESSAGE")).toHaveLength(sent);
  } finally {
    await server.close();
  }
});

test.each([
  { chatRates: { connection: 0 } },
  { chatRates: { account: 1.5 } },
  { chatRates: { rooms: false } },
  { reviewTimeout: -1 },
  { reviewHandlers: { arn: "ftp://localhost" } },
])("the options %j are refused by name", (options) => {
  const [name = ""] = Object.keys(options);
  expect(() => createLocalIvs(options as object)).toThrow(name);
});

test("a client that sends pings and does not read is cut", async () => {
  const room = await openRoom(fixture);
  const { port } = new URL(fixture.local.server.url);
  const socket = connectTcp({ port: Number(port), host: "127.0.0.1" });
  const lines = ["GET / HTTP/1.1", `host: 127.0.0.1:${port}`, "connection: upgrade", "upgrade: websocket"];
  const key = ["sec-websocket-version: 13", "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ=="];
  socket.write(`${[...lines, ...key, `sec-websocket-protocol: ${await room.token()}`].join("\r\n")}\r\n\r\n`);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 101 /);
  socket.pause();
  let isCut = false;
  socket
    .on("error", () => {})
    .on("close", () => {
      isCut = true;
    });
  // A ping of 125 bytes, with a mask of zeros, as often as fits into 64 KiB.
  const ping = Buffer.concat([Buffer.from([0x89, 0x80 | 125, 0, 0, 0, 0]), Buffer.alloc(125)]);
  const pings = Buffer.concat(Array(500).fill(ping));
  // The system takes some megabytes for the client, and the service 256 KiB more.
  for (let sentBytes = 0; sentBytes < 64 * 2 ** 20 && !isCut; sentBytes += pings.length) {
    const isFull = !socket.write(pings);
    if (isFull) await new Promise((resolve) => socket.once("drain", resolve).once("close", resolve));
  }
  expect(isCut).toBe(true);
  socket.destroy();
  const ann = await room.join();
  ann.send(send);
  expect(await ann.received(1)).toHaveLength(1);
});
