/** A session is renewed before it ends. */
import { afterEach, expect, test, vi } from "vitest";
import { newRoom, startService, until } from "./support.ts";

afterEach(() => {
  vi.useRealTimers();
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
