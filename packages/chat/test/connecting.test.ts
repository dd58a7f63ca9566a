/** Connecting, connecting again, renewing, and giving up. */
import { createRequire } from "node:module";
import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { ChatError, type ChatErrorReason, type ChatMessage, ChatRoom, type TokenProvider } from "../src/index.ts";
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

test("a session is renewed before its end: every message comes once, and the old connection ends later", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const service = await startService();
  const times = () => ({ sessionExpirationTime: new Date(Date.now() + 60_000) });
  const room = newRoom(service, { times });
  const states: string[] = [];
  room.on("reconnecting", () => states.push("reconnecting"));
  const seen: string[] = [];
  room.on("message", ({ content }) => seen.push(content));
  await room.connect();
  service.message("1");
  await until(() => seen.length === 1);

  vi.advanceTimersByTime(48_000);
  await until(() => service.sockets.size === 2);
  for (const number of ["2", "3", "4"]) service.message(number);
  await until(() => seen.length === 4);
  expect((await room.sendMessage({ content: "5" })).content).toBe("5");

  vi.advanceTimersByTime(11_000);
  await until(() => service.sockets.size === 1);
  service.message("6");
  await until(() => seen.includes("6"));
  expect(seen).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(states).toEqual([]);
  expect(service.usedTokens).toEqual(["token-1", "token-2"]);
});

test("a renewal that fails is tried again while the session lasts", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const service = await startService();
  let calls = 0;
  const failingOnce = () => {
    calls += 1;
    if (calls === 2) throw new Error("no network");
    return { token: `token-${calls}`, sessionExpirationTime: new Date(Date.now() + 60_000).toISOString() };
  };
  const room = newRoom(service, { tokenProvider: failingOnce });
  await room.connect();
  vi.advanceTimersByTime(48_000);
  await until(() => calls === 2);
  // The failure reaches the room after a turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  expect(room.state).toBe("connected");
  vi.advanceTimersByTime(5_000);
  await until(() => service.sockets.size === 2);
  expect(service.usedTokens).toEqual(["token-1", "token-3"]);
});

test("a session whose end is days away, by a wrong clock, is not renewed at once", async () => {
  const service = await startService();
  const room = newRoom(service, { times: () => ({ sessionExpirationTime: new Date(Date.now() + 40 * 86_400_000) }) });
  await room.connect();
  await room.sendMessage({ content: "one" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(service.usedTokens).toEqual(["token-1"]);
});

test("if the new connection breaks, the one that it was to replace goes on, and is renewed again", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const service = await startService();
  const room = newRoom(service, { times: () => ({ sessionExpirationTime: new Date(Date.now() + 60_000) }) });
  const states: string[] = [];
  room.on("reconnecting", ({ reason }) => states.push(reason));
  await room.connect();
  vi.advanceTimersByTime(48_000);
  await until(() => service.sockets.size === 2);
  let sender: unknown;
  service.answer = ({ Content, RequestId }, socket) => {
    sender = socket;
    service.message(String(Content), RequestId);
  };
  const [, second] = service.sockets;
  while (sender !== second) await room.sendMessage({ content: "over which connection?" });
  const timerCount = vi.getTimerCount();
  second?.terminate();
  await until(() => vi.getTimerCount() !== timerCount);
  vi.advanceTimersByTime(11_000);
  await room.sendMessage({ content: "still here" });
  await until(() => service.usedTokens.length === 3);
  expect(states).toEqual([]);
});

test("a connection that was replaced ends without another renewal", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const service = await startService();
  const room = newRoom(service, { times: () => ({ sessionExpirationTime: new Date(Date.now() + 60_000) }) });
  await room.connect();
  vi.advanceTimersByTime(48_000);
  await until(() => service.sockets.size === 2);
  const seen: string[] = [];
  room.on("message", ({ content }) => seen.push(content));
  service.message("over both");
  await until(() => seen.length === 1);
  const [first] = service.sockets;
  first?.terminate();
  await until(() => service.sockets.size === 1);
  for (const content of ["1", "2", "3"]) await room.sendMessage({ content });
  vi.advanceTimersByTime(9_000);
  for (const content of ["4", "5", "6"]) await room.sendMessage({ content });
  expect(service.usedTokens).toEqual(["token-1", "token-2"]);
});

test("while a renewal is on its way, a break of the connection asks for no other token", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const service = await startService();
  let calls = 0;
  let finishRenewal = (_token: string) => {};
  const room = newRoom(service, {
    tokenProvider: () => {
      calls += 1;
      if (calls === 1) return { token: "token-1", sessionExpirationTime: new Date(Date.now() + 60_000) };
      return new Promise<string>((resolve) => {
        finishRenewal = resolve;
      });
    },
  });
  await room.connect();
  vi.advanceTimersByTime(48_000);
  await until(() => calls === 2);
  const broken = new Promise<void>((resolve) => room.on("reconnecting", () => resolve()));
  const again = new Promise<void>((resolve) => room.on("connected", () => resolve()));
  for (const socket of service.sockets) socket.terminate();
  await broken;
  vi.advanceTimersByTime(5_000);
  finishRenewal("token-2");
  await again;
  expect([calls, service.usedTokens]).toEqual([2, ["token-1", "token-2"]]);
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

const tokenProvider: TokenProvider = () => "t";
const needs = "A room needs tokenProvider, region or endpoint";
const wrong = "Wrong region or endpoint";
const region = "us-west-2";

test.each([
  [undefined, needs],
  [{}, needs],
  [{ tokenProvider }, needs],
  [{ tokenProvider: "t", region }, needs],
  [{ tokenProvider, region, endpoint: "wss://example.com" }, needs],
  [{ tokenProvider, region: "" }, needs],
  // The token would go to another host.
  [{ tokenProvider, region: "evil.example/" }, wrong],
  [{ tokenProvider, region: "evil.example#" }, wrong],
  [{ tokenProvider, region: "me@evil.example" }, wrong],
  [{ tokenProvider, region: "us-west-2.evil" }, wrong],
  [{ tokenProvider, region: "us-west-2\n" }, wrong],
  [{ tokenProvider, region: Symbol("us-west-2") }, wrong],
  [{ tokenProvider, endpoint: "example.com" }, wrong],
  [{ tokenProvider, endpoint: "ftp://example.com" }, wrong],
  [{ tokenProvider, endpoint: "wss://example.com /" }, wrong],
  [{ tokenProvider, endpoint: Symbol("wss://example.com") }, wrong],
  [{ tokenProvider, region, maxReconnectAttempts: "5" }, /^maxReconnectAttempts must be a number/],
  [{ tokenProvider, region, maxReconnectAttempts: 5n }, /^maxReconnectAttempts must be a number/],
  [{ tokenProvider, region, maxReconnectAttempts: Symbol("5") }, /^maxReconnectAttempts must be a number/],
  [{ tokenProvider, regoin: region }, /^regoin must be one of tokenProvider,region,endpoint,/],
  [{ tokenProvider, region, offlineQueueSize: -1 }, /^offlineQueueSize must be a number \(not empty; 0 to 2\^31\)/],
  [{ tokenProvider, region, connectTimeoutMs: 2 ** 31 }, /^connectTimeoutMs must be a number/],
])("refuses options %#", (options, message) => {
  const create = () => new ChatRoom(options as never);
  expect(create).toThrow(message);
  expect(create).toThrow(ChatError);
});

test("refuses arguments without showing them", async () => {
  const room = newRoom(await startService());
  await expect(room.sendMessage({ content: "" })).rejects.toMatchObject({ reason: "input" });
  await expect(room.sendMessage({ text: "secret" } as never)).rejects.toThrow("text must be one of content,attributes");
  await expect(room.deleteMessage({ id: 5 } as never)).rejects.toThrow("id must be a string");
  expect(() => room.messages({ maxBuffered: Number.NaN })).toThrow("maxBuffered must be a number");
});

test("arguments of wrong types give a ChatError, and nothing is sent", async () => {
  const service = await startService();
  const room = newRoom(service);
  await room.connect();
  const content = "secret";
  const wrongMessages: unknown[] = [
    undefined,
    null,
    "secret",
    { content: 5n },
    { content, attributes: { big: 5n } },
    { content, attributes: { list: ["secret"] } },
    { content, attributes: ["secret"] },
    { content, attributes: "secret" },
    { content, attributes: { symbol: Symbol("secret") } },
  ];
  const wrongOptions: unknown[] = [
    { abortSignal: "secret" },
    { abortSignal: {} },
    { abortSignal: new AbortController() },
    { timeoutMs: "5" },
    { timeoutMs: 5n },
  ];
  const calls = [
    ...wrongMessages.map((message) => room.sendMessage(message as never)),
    ...wrongOptions.map((options) => room.sendMessage({ content }, options as never)),
    room.deleteMessage(undefined as never),
    room.disconnectUser({ userId: ["bob"] } as never),
  ];
  for (const call of await Promise.allSettled(calls)) {
    expect(call).toMatchObject({ status: "rejected", reason: { name: "ChatError", reason: "input" } });
    expect(String((call as PromiseRejectedResult).reason)).not.toContain("secret");
  }
  const attributes = { big: 5n } as never;
  await expect(room.sendMessage({ content, attributes })).rejects.toThrow("attributes must be strings");
  for (const abortSignal of ["secret", {}]) {
    const read = () => room.messages({ abortSignal: abortSignal as never });
    expect(read).toThrow("abortSignal must be an AbortSignal");
    expect(read).toThrow(ChatError);
  }
  expect(service.requests).toEqual([]);
});

test("on refuses names of events that do not exist, and listeners that are not functions", async () => {
  const room = newRoom(await startService());
  const names = "message,event,messageDeleted,userDisconnected,reconnecting,connected,disconnected,invalidFrame";
  for (const name of ["messages", "Message", "disconnect", "toString", "", undefined, Symbol("message")]) {
    const listen = () => room.on(name as never, () => {});
    expect(listen).toThrow(`on needs one of ${names}`);
    expect(listen).toThrow(ChatError);
  }
  expect(() => room.on("message", undefined as never)).toThrow(ChatError);
  for (const name of names.split(",")) room.on(name as "message", () => {})();
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

test("an error of the CommonJS copy is an instance of ChatError, and the reverse", () => {
  const { ChatError: Required } = createRequire(import.meta.url)("@ivskit/chat") as { ChatError: typeof ChatError };
  expect(Required).not.toBe(ChatError);
  expect(new Required("input", "x")).toBeInstanceOf(ChatError);
  expect(new ChatError("input", "x")).toBeInstanceOf(Required);
  const others: unknown[] = [
    new Error("x"),
    Object.assign(new Error("x"), { name: "ChatError" }),
    undefined,
    "ChatError",
  ];
  for (const other of others) expect(other instanceof ChatError).toBe(false);
});
