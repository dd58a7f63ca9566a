import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { type ChatError, type ChatErrorReason, type ChatMessage, ChatRoom, type TokenProvider } from "../src/index.ts";
import { newRoom, sendTime, startService, until } from "./support.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("after a break, the room connects again with a new token", async () => {
  const service = await startService();
  const room = newRoom(service);
  const events: string[] = [];
  room.on("reconnecting", ({ reason }) => events.push(`reconnecting: ${reason}`));
  room.on("connected", () => events.push("connected"));
  await room.connect();
  const again = new Promise<void>((resolve) => room.on("connected", () => resolve()));
  for (const socket of service.sockets) socket.terminate();
  await again;
  expect(events).toEqual(["connected", "reconnecting: connectionLost", "connected"]);
  expect(service.usedTokens).toEqual(["token-1", "token-2"]);
  await room.sendMessage({ content: "Hello again" });
});

test("a room can connect again while it tells its listeners that it has ended", async () => {
  const service = await startService();
  service.accepts = false;
  const room = newRoom(service);
  let again: Promise<void> | undefined;
  let reading: Promise<IteratorResult<ChatMessage>> | undefined;
  const remove = room.on("disconnected", () => {
    remove();
    service.accepts = true;
    again = room.connect();
    reading = room.messages().next();
  });
  await expect(room.connect()).rejects.toMatchObject({ reason: "socket" });
  await again;
  service.message("Hello");
  expect(await reading).toMatchObject({ done: false, value: { content: "Hello" } });
});

test("the endpoint can be a URL object", async () => {
  const service = await startService();
  const room = newRoom(service, { endpoint: new URL(service.url) as unknown as string });
  await room.connect();
  expect(room.state).toBe("connected");
});

test("a runtime without WebSocket is told to pass openSocket", async () => {
  const service = await startService();
  vi.stubGlobal("WebSocket", undefined);
  await expect(newRoom(service).connect()).rejects.toMatchObject({
    reason: "socket",
    message: "No socket: pass openSocket (ws)",
  });
});

test("a closing code of 1000 is final, and every other one is not", async () => {
  const service = await startService();
  const room = newRoom(service);
  await room.connect();
  const again = new Promise<void>((resolve) => room.on("connected", () => resolve()));
  for (const socket of service.sockets) socket.close(1001);
  await again;
  const ended = new Promise((resolve) => room.on("disconnected", resolve));
  const reading = room.messages().next();
  for (const socket of service.sockets) socket.close(1000);
  expect(await ended).toMatchObject({ reason: "serverDisconnect" });
  await expect(reading).rejects.toMatchObject({ reason: "serverDisconnect" });
  expect(room.state).toBe("disconnected");
  await room.connect();
  expect(service.usedTokens).toEqual(["token-1", "token-2", "token-3"]);
});

test("a session that is over is followed by a new one, although the service closes with 1000", async () => {
  const service = await startService();
  service.answer = ({ RequestId }, socket) => {
    socket.send(JSON.stringify({ Type: "ERROR", Id: "x", RequestId, ErrorCode: 401, ErrorMessage: "Expired" }));
    socket.close(1000);
  };
  const room = newRoom(service);
  await room.connect();
  const again = new Promise<void>((resolve) => room.on("connected", () => resolve()));
  await expect(room.sendMessage({ content: "late" })).rejects.toMatchObject({ reason: "refused", errorCode: 401 });
  await again;
});

test("a room that connects again gives up after its attempts, and can be connected later", async () => {
  const service = await startService();
  const room = newRoom(service, { maxReconnectAttempts: 2 });
  let failures = 0;
  room.on("reconnecting", () => {
    failures += 1;
  });
  await room.connect();
  service.accepts = false;
  for (const socket of service.sockets) socket.terminate();
  await until(() => failures === 1);
  expect(room.state).toBe("connecting");
  await expect(room.connect()).rejects.toMatchObject({ reason: "socket" });
  expect([failures, room.state]).toEqual([2, "disconnected"]);
  service.accepts = true;
  await room.connect();
  expect(room.state).toBe("connected");
});

test("the first attempt is the only one: a wrong endpoint or token is reported at once", async () => {
  const service = await startService();
  service.accepts = false;
  const failures: string[] = [];
  const options = { tokenProvider: () => "token", maxReconnectAttempts: 10 };
  const name = "http://chat.invalid";
  for (const room of [newRoom(service, options), new ChatRoom({ ...options, endpoint: name })]) {
    room.on("reconnecting", () => failures.push("reconnecting"));
    room.on("disconnected", (error) => failures.push(String(error?.reason)));
    await expect(room.connect()).rejects.toMatchObject({ reason: "socket" });
    expect(room.state).toBe("disconnected");
  }
  expect(failures).toEqual(["socket", "socket"]);
});

test("connect waits for a room that connects again", async () => {
  const service = await startService();
  const room = newRoom(service);
  await room.connect();
  for (const socket of service.sockets) socket.terminate();
  await until(() => room.state === "connecting");
  await Promise.all([room.connect(), room.connect()]);
  expect(room.state).toBe("connected");
  expect(service.usedTokens).toEqual(["token-1", "token-2"]);
  for (const socket of service.sockets) socket.terminate();
  await until(() => room.state === "connecting");
  const closing = room.connect();
  room.close();
  await expect(closing).rejects.toMatchObject({ reason: "closed" });
});

test("requests wait for the connection if there is room in the queue, in their order", async () => {
  const service = await startService();
  const room = newRoom(service, { offlineQueueSize: 3 });
  const connecting = room.connect();
  const contents = ["one", "two", "three"];
  const controller = new AbortController();
  const [first, second, third] = contents.map((content) =>
    room.sendMessage({ content }, content === "two" ? { abortSignal: controller.signal } : {}),
  );
  await expect(room.sendMessage({ content: "four" })).rejects.toMatchObject({ reason: "notConnected" });
  controller.abort(new Error("not needed"));
  await expect(second).rejects.toThrow("not needed");
  await connecting;
  expect([(await first)?.content, (await third)?.content]).toEqual(["one", "three"]);
  expect(service.requests.map(({ Content }) => Content)).toEqual(["one", "three"]);
});

test("a token provider that fails or hangs, and a token that is none, show no secret", async () => {
  const service = await startService();
  const secret = "very, secret";
  const cases: readonly { tokenProvider: TokenProvider; reason: ChatErrorReason }[] = [
    { tokenProvider: () => secret, reason: "socket" },
    { tokenProvider: () => ({}), reason: "token" },
    { tokenProvider: () => Promise.reject(new Error("no network")), reason: "token" },
    { tokenProvider: () => new Promise<string>(() => {}), reason: "socket" },
  ];
  for (const { tokenProvider, reason } of cases) {
    const room = newRoom(service, { tokenProvider, maxReconnectAttempts: 0, connectTimeoutMs: 100 });
    const error = await room.connect().catch((one: unknown) => one);
    expect(error).toMatchObject({ reason });
    expect(inspect(error, { depth: 5, showHidden: true })).not.toContain(secret);
  }
  expect(service.usedTokens).toEqual([]);
});

test("a room that is closed while it connects again, or by a listener, stays closed", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const service = await startService();
  let calls = 0;
  let failRenewal = (_error: Error) => {};
  const room = newRoom(service, {
    tokenProvider: () => {
      calls += 1;
      const sessionExpirationTime = new Date(Date.now() + 60_000);
      if (calls !== 2) return { token: `token-${calls}`, sessionExpirationTime };
      return new Promise<string>((_, reject) => {
        failRenewal = reject;
      });
    },
  });
  let failures = 0;
  room.on("reconnecting", () => {
    failures += 1;
  });
  await room.connect();
  vi.advanceTimersByTime(48_000);
  await until(() => calls === 2);
  for (const socket of service.sockets) socket.terminate();
  await until(() => failures === 1);
  failRenewal(new Error("no network"));
  await until(() => failures === 2);
  room.close();
  expect(vi.getTimerCount()).toBe(0);

  await room.connect();
  room.on("reconnecting", () => room.close());
  for (const socket of service.sockets) socket.terminate();
  await until(() => room.state === "disconnected");
  expect(vi.getTimerCount()).toBe(0);
});

test("after a break, an id that the service uses again is delivered", async () => {
  const service = await startService();
  const room = newRoom(service);
  const seen: string[] = [];
  room.on("message", ({ content }) => seen.push(content));
  await room.connect();
  const message = (content: string) =>
    service.broadcast({ Type: "MESSAGE", Id: "same", Content: content, Sender: { UserId: "ann" }, SendTime: sendTime });
  message("before");
  message("a copy");
  await until(() => seen.length > 0);
  const again = new Promise<void>((resolve) => room.on("connected", () => resolve()));
  for (const socket of service.sockets) socket.terminate();
  await again;
  message("after");
  await until(() => seen.length > 1);
  expect(seen).toEqual(["before", "after"]);
});

test("closing the room leaves no connection and no timer", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const service = await startService();
  const times = () => ({ sessionExpirationTime: new Date(Date.now() + 60_000) });
  const room = newRoom(service, { times });
  await room.connect();
  room.close();
  expect(vi.getTimerCount()).toBe(0);
  await until(() => service.sockets.size === 0);

  service.accepts = false;
  const failing = room.connect();
  room.close();
  await expect(failing).rejects.toMatchObject({ reason: "closed" });
  expect(vi.getTimerCount()).toBe(0);
});

test("an error says what happened to the connection", async () => {
  const service = await startService();
  service.accepts = false;
  const room = newRoom(service);
  await expect(room.connect()).rejects.toThrow(/^No connection: check endpoint and token: \S+/);
  service.accepts = true;
  await room.connect();
  const broken = new Promise<ChatError>((resolve) => room.on("reconnecting", resolve));
  const again = new Promise<void>((resolve) => room.on("connected", () => resolve()));
  for (const socket of service.sockets) socket.terminate();
  expect((await broken).message).toBe("Connection lost: 1006");
  await again;
  const ended = new Promise<ChatError | null>((resolve) => room.on("disconnected", resolve));
  for (const socket of service.sockets) socket.close(1000);
  expect((await ended)?.message).toBe("Connection closed: 1000");
});
