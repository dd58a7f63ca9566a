/** Messages, events and requests over one connection. */
import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { ChatError, type ChatMessage } from "../src/index.ts";
import { newRoom, sendTime, startService, until } from "./support.ts";

test("a message comes back to its sender, and to everybody else", async () => {
  const service = await startService();
  const [ann, bob] = [newRoom(service), newRoom(service)];
  await Promise.all([ann.connect(), bob.connect()]);
  expect(ann.state).toBe("connected");
  const received = bob.messages();

  const sent = await ann.sendMessage({ content: "Hello", attributes: { colour: "red" } });

  const { value } = await received.next();
  expect(value).toEqual(sent);
  expect(sent).toEqual({
    id: "m1",
    requestId: service.requests[0]?.RequestId,
    content: "Hello",
    sendTime: new Date(sendTime),
    sender: { userId: "ann" },
  });
  expect(service.requests).toEqual([
    { Action: "SEND_MESSAGE", Content: "Hello", Attributes: { colour: "red" }, RequestId: expect.any(String) },
  ]);
});

test("deleteMessage and disconnectUser settle with the event that they cause", async () => {
  const service = await startService();
  service.answer = ({ Action, Id, UserId, Reason, RequestId }) => {
    // An older service has MessageID, a newer one may have MessageId alone.
    const attributes =
      Action === "DELETE_MESSAGE" ? { [service.requests.length === 1 ? "MessageId" : "MessageID"]: Id } : { UserId };
    const frame = {
      Type: "EVENT",
      Id: `e-${service.requests.length}`,
      EventName: `aws:${String(Action)}`,
      SendTime: sendTime,
    };
    service.broadcast({ ...frame, RequestId, Attributes: { ...attributes, Reason } });
  };
  const room = newRoom(service);
  await room.connect();
  const events: unknown[] = [];
  room.on("messageDeleted", (event) => events.push(event));
  room.on("userDisconnected", (event) => events.push(event));

  const deleted = await room.deleteMessage({ id: "m1", reason: "rude" });
  const older = await room.deleteMessage({ id: "m2" });
  const disconnected = await room.disconnectUser({ userId: "bob" });

  expect(deleted).toMatchObject({ messageId: "m1", reason: "rude", id: "e-1" });
  expect(older).toMatchObject({ messageId: "m2", id: "e-2" });
  expect(disconnected).toMatchObject({ userId: "bob", reason: undefined });
  expect(events).toEqual([deleted, older, disconnected]);
});

test("an event of the application, and odd frames, which give no event of their kind", async () => {
  const service = await startService();
  const room = newRoom(service);
  await room.connect();
  const events: unknown[] = [];
  room.on("event", (event) => events.push(event));

  const later = JSON.stringify({ Type: "PRESENCE", Id: "p1", SendTime: sendTime, EventName: "score" });
  const invalid: string[] = [];
  room.on("invalidFrame", (error) => invalid.push(`${error.reason}: ${error.message}`));
  const message = { Type: "MESSAGE", Id: "m1", SendTime: sendTime, Content: "secret", Sender: { UserId: "ann" } };
  const event = { Type: "EVENT", Id: "e0", SendTime: sendTime, EventName: "score" };
  const deletion = { ...event, EventName: "aws:DELETE_MESSAGE" };
  const wrong: object[] = [
    { ...message, Id: 1 },
    { ...message, RequestId: 1 },
    { ...message, SendTime: "yesterday" },
    { ...message, SendTime: 1 },
    { ...message, Content: { secret: 1 } },
    { ...message, Attributes: ["secret"] },
    { ...message, Attributes: "secret" },
    { ...message, Attributes: { secret: null } },
    { ...message, Sender: null },
    { ...message, Sender: { UserId: 1 } },
    { ...message, Sender: { UserId: "ann", Attributes: [] } },
    { ...event, EventName: 1 },
    { ...event, Type: 1 },
    { ...deletion, Attributes: {} },
    { ...deletion, EventName: "aws:DISCONNECT_USER" },
    { Type: "ERROR", Id: "x", ErrorCode: "400", ErrorMessage: "secret" },
    { Type: "ERROR", Id: "x", ErrorCode: 400, ErrorMessage: ["secret"] },
  ];
  for (const name of ["message", "messageDeleted", "userDisconnected"] as const) {
    room.on(name, (value) => events.push(value));
  }
  for (const frame of wrong) service.broadcast(frame as Record<string, unknown>);
  for (const odd of [
    "no JSON, secret",
    "null",
    "[]",
    '{"Type":"MESSAGE"}',
    '{"Type":"LATER","Id":"x"}',
    later,
    Buffer.from([1]),
  ]) {
    for (const socket of service.sockets) socket.send(odd);
  }
  const attributes = { goal: "1:0" };
  const frame = { Type: "EVENT", Id: "e1", SendTime: sendTime };
  service.broadcast({ ...frame, EventName: "score", Attributes: { goals: 1 } });
  service.broadcast({ ...frame, EventName: "score", Attributes: attributes });
  await until(() => events.length > 0);
  // Two of the odd frames have a type that a newer service may have. One more has wrong attributes.
  expect(invalid).toEqual(Array(wrong.length + 6).fill("frame: Invalid frame"));

  expect(events).toEqual([{ id: "e1", sendTime: new Date(sendTime), eventName: "score", attributes }]);
});

test.each([400, 403, 406, 413, 429])("an answer of %i rejects its request, and no other", async (code) => {
  const service = await startService();
  service.answer = ({ Content, RequestId }, socket) => {
    if (Content === "good") return service.message("good", RequestId);
    const frame = { Type: "ERROR", Id: "x", RequestId, ErrorCode: code, ErrorMessage: "Too fast" };
    socket.send(JSON.stringify(frame));
  };
  const room = newRoom(service);
  await room.connect();

  const [bad, good] = await Promise.allSettled([
    room.sendMessage({ content: "bad" }),
    room.sendMessage({ content: "good" }),
  ]);

  expect(good.status).toBe("fulfilled");
  const reason = bad.status === "rejected" ? bad.reason : undefined;
  expect(reason).toBeInstanceOf(ChatError);
  expect(reason).toMatchObject({
    reason: "refused",
    errorCode: code,
    message: `The service answered ${code}: Too fast`,
  });
});

test("a request ends with its time, its signal, its connection, and its room", async () => {
  const service = await startService();
  service.answer = () => {};
  const room = newRoom(service);
  await expect(room.sendMessage({ content: "early" })).rejects.toMatchObject({ reason: "notConnected" });
  await room.connect();

  await expect(room.sendMessage({ content: "a" }, { timeoutMs: 20 })).rejects.toMatchObject({ reason: "timeout" });
  const stopped = new Error("stopped");
  const abortSignal = AbortSignal.abort(stopped);
  await expect(room.sendMessage({ content: "b" }, { abortSignal })).rejects.toBe(stopped);
  expect(service.requests.map(({ Content }) => Content)).toEqual(["a"]);
  const controller = new AbortController();
  const aborted = room.sendMessage({ content: "c" }, { abortSignal: controller.signal });
  controller.abort(stopped);
  await expect(aborted).rejects.toBe(stopped);

  const lost = room.sendMessage({ content: "d" });
  await until(() => service.requests.length === 3);
  for (const socket of service.sockets) socket.terminate();
  await expect(lost).rejects.toMatchObject({ reason: "connectionLost" });

  await new Promise<void>((resolve) => room.on("connected", () => resolve()));
  const closed = room.sendMessage({ content: "e" });
  room.close();
  await expect(closed).rejects.toMatchObject({ reason: "closed" });
  expect(room.state).toBe("disconnected");
});

test("an iteration ends when the room is closed, when its signal is aborted, and when the reader leaves", async () => {
  const service = await startService();
  const room = newRoom(service);
  await room.connect();
  const controller = new AbortController();
  const readers = [room.messages(), room.messages({ abortSignal: controller.signal }), room.messages()];
  const seen: ChatMessage[][] = [[], [], []];
  const reading = readers.map(async (reader, index) => {
    for await (const message of reader) {
      seen[index]?.push(message);
      if (index === 2) break;
    }
  });
  service.message("one");
  service.message("two");
  await until(() => seen[0]?.length === 2 && seen[1]?.length === 2);
  controller.abort(new Error("enough"));
  await expect(reading[1]).rejects.toThrow("enough");
  room.close();
  await reading[0];
  await reading[2];
  expect(seen.map((messages) => messages.length)).toEqual([2, 2, 1]);
});

test("an iteration of a room that has ended ends at once", async () => {
  const service = await startService();
  const room = newRoom(service);
  const early = room.messages();
  room.close();
  expect(await early.next()).toEqual({ done: true, value: undefined });
  expect(await room.messages().next()).toEqual({ done: true, value: undefined });

  await room.connect();
  const reading = room.messages().next();
  service.message("one");
  expect((await reading).value).toMatchObject({ content: "one" });
  for (const socket of service.sockets) socket.close(1000);
  await until(() => room.state === "disconnected");
  await expect(room.messages().next()).rejects.toMatchObject({ reason: "serverDisconnect" });
});

test("a reader that leaves before it has read, or while it waits, is unsubscribed", async () => {
  const service = await startService();
  const room = newRoom(service);
  await room.connect();
  const { signal } = new AbortController();
  const [early, waiting] = [room.messages({ abortSignal: signal }), room.messages()];
  const done = { done: true, value: undefined };
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  expect(await early.return?.()).toEqual(done);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(await early.next()).toEqual(done);
  const next = waiting.next();
  expect(await waiting.return?.()).toEqual(done);
  expect(await next).toEqual(done);
});

test("a reader that is too slow is told, and costs no more memory", async () => {
  const service = await startService();
  const room = newRoom(service);
  await room.connect();
  const slow = room.messages({ maxBuffered: 3 });
  let last = "";
  room.on("message", ({ content }) => {
    last = content;
  });
  for (let number = 1; number <= 10; number += 1) service.message(String(number));
  await until(() => last === "10");
  const read: string[] = [];
  const reading = (async () => {
    for await (const { content } of slow) read.push(content);
  })();
  await expect(reading).rejects.toMatchObject({ reason: "slowReader" });
  expect(read).toEqual(["1", "2", "3", "4"]);
});

test("a listener that throws stops neither the others nor the room", async () => {
  const service = await startService();
  const room = newRoom(service);
  await room.connect();
  const uncaught: unknown[] = [];
  const report = (error: unknown) => uncaught.push(error);
  const before = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", report);
  try {
    room.on("message", () => {
      throw new Error("from a listener");
    });
    await room.sendMessage({ content: "one" });
    await until(() => uncaught.length === 1);
    await room.sendMessage({ content: "two" });
    await until(() => uncaught.length === 2);
  } finally {
    process.removeAllListeners("uncaughtException");
    for (const listener of before) process.on("uncaughtException", listener);
  }
  expect(String(uncaught[0])).toContain("from a listener");
});
