/** Wrong options and arguments are refused with a ChatError, which is the same class in both module formats. */
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { ChatError, ChatRoom, type TokenProvider } from "../src/index.ts";
import { newRoom, startService } from "./support.ts";

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
