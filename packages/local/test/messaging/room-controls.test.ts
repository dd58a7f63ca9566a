/** Programs and the control API use a room without a connection. */
import { describe, expect, test } from "vitest";
import { missingInChat, useLocalChat } from "../chat-support.ts";
import { openRoom } from "./support.ts";

const now = new Date();
const handler = "arn:aws:lambda:us-west-2:123456789012:function:review";
const fixture = useLocalChat({
  rates: true,
  clock: () => now,
  reviewHandlers: {
    [handler]: ({ Content, Attributes }) =>
      Content === "spam"
        ? { ReviewResult: "DENY", Attributes: { Reason: "no spam" } }
        : { ReviewResult: "ALLOW", Content: `${Content}!`, Attributes },
  },
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function call(path: string, body?: object): Promise<Answer> {
  const init = body && { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(`${fixture.local.server.url}/_ivskit${path}`, init);
  return { status: response.status, body: response.status === 204 ? undefined : await response.json() };
}

describe("the control API", () => {
  test("sends as any user, lists users and history, deletes messages and disconnects users", async () => {
    const room = await openRoom(fixture);
    const roomArn = room.arn;
    const query = `?roomArn=${encodeURIComponent(roomArn)}`;
    const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
    await room.join({ userId: "bob" });
    expect((await call(`/rooms/users${query}`)).body).toEqual({
      users: [
        { userId: "ann", connectionCount: 1 },
        { userId: "bob", connectionCount: 2 },
      ],
    });
    const sent = await call("/rooms/send", {
      roomArn,
      userId: "eve",
      content: "Hi",
      attributes: { team: "hush-hush" },
    });
    expect(sent).toEqual({ status: 200, body: { id: expect.stringMatching(/^\w{12}$/) } });
    const { id } = sent.body as { id: string };
    const message = await ann.found(({ Type }) => Type === "MESSAGE");
    expect(message).toMatchObject({
      Id: id,
      Content: "Hi",
      Attributes: { team: "hush-hush" },
      Sender: { UserId: "eve" },
    });
    expect(await call("/rooms/delete-message", { roomArn, messageId: id, reason: "a test" })).toEqual({ status: 204 });
    expect(await call("/rooms/disconnect-user", { roomArn, userId: "bob" })).toEqual({ status: 204 });
    expect(await bob.closed).toBe(1000);
    expect((await call(`/rooms/users${query}`)).body).toEqual({ users: [{ userId: "ann", connectionCount: 1 }] });
    const { entries } = (await call(`/rooms/history${query}`)).body as { entries: object[] };
    const base = { id: expect.any(String), roomArn, time: now.toISOString() };
    expect(entries).toEqual([
      { ...base, id, userId: "eve", content: "Hi" },
      { ...base, eventName: "aws:DELETE_MESSAGE", messageId: id, reason: "a test" },
      { ...base, eventName: "aws:DISCONNECT_USER", userId: "bob" },
    ]);
    expect((await call(`/rooms/history${query}&limit=1`)).body).toEqual({ entries: entries.slice(-1) });
  });

  test("streams messages of connections and events of the API, each room by itself", async () => {
    const [room, other] = [await openRoom(fixture), await openRoom(fixture)];
    const end = new AbortController();
    const response = await fetch(
      `${fixture.local.server.url}/_ivskit/rooms/history/stream?roomArn=${encodeURIComponent(room.arn)}`,
      { signal: end.signal },
    );
    const ann = await room.join();
    (await other.join()).send({ Action: "SEND_MESSAGE", Content: "elsewhere" });
    ann.send({ Action: "SEND_MESSAGE", Content: "here" });
    await ann.received(1);
    await fixture.chat.sendEvent({ roomIdentifier: room.arn, eventName: "poll", attributes: { secret: "hush-hush" } });
    let text = "";
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (text.includes("poll")) break;
    }
    end.abort();
    const items = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data));
    expect(items).toMatchObject([{ userId: "ann", content: "here" }, { eventName: "poll" }]);
    expect(text).not.toContain("hush-hush");
  });
});

test.each([
  ["a message that is longer than the room allows", { maximumMessageLength: 3 }, { content: "long" }, 400],
  ["attributes of more than 1 KB", {}, { attributes: { a: "x".repeat(1024) } }, 400],
  ["an empty message", {}, { content: "" }, 400],
  ["a user of more than 128 characters", {}, { userId: "x".repeat(129) }, 400],
  ["a message that the review handler denies", { messageReviewHandler: { uri: handler } }, { content: "spam" }, 403],
])("refuses %s", async (_, settings, input, status) => {
  const { arn: roomArn } = await openRoom(fixture, settings);
  const refusal = await call("/rooms/send", { roomArn, userId: "ann", content: "Hi", ...input });
  expect(refusal.status, JSON.stringify(refusal.body)).toBe(status);
  expect(fixture.local.server.service.rooms.history(roomArn)).toEqual([]);
});

test("the rate and the review handler of a room apply", async () => {
  const { rooms } = fixture.local.server.service;
  const { arn } = await openRoom(fixture, { maximumMessageRatePerSecond: 1, messageReviewHandler: { uri: handler } });
  const seen: string[] = [];
  const stop = rooms.subscribe(arn, ({ content = "" }) => seen.push(content));
  await rooms.send(arn, { userId: "ann", content: "Hi" });
  await expect(rooms.send(arn, { userId: "bob", content: "Hi" })).rejects.toMatchObject({
    name: "ThrottlingException",
    message: "The room takes at most 1 messages per second",
  });
  stop();
  await fixture.chat.sendEvent({ roomIdentifier: arn, eventName: "poll" });
  expect(seen).toEqual(["Hi!"]);
});

test("an unknown room is not found, and a deleted one leaves nothing", async () => {
  const { rooms } = fixture.local.server.service;
  const roomArn = missingInChat("room");
  const query = `?roomArn=${encodeURIComponent(roomArn)}`;
  for (const path of [`/rooms/history${query}`, `/rooms/history/stream${query}`, `/rooms/users${query}`]) {
    expect([path, (await call(path)).status]).toEqual([path, 404]);
  }
  for (const [path, input] of [
    ["send", { userId: "ann", content: "Hi" }],
    ["delete-message", { messageId: "AbCdEfGhIjKl" }],
    ["disconnect-user", { userId: "ann" }],
  ] as const) {
    expect([path, (await call(`/rooms/${path}`, { roomArn, ...input })).status]).toEqual([path, 404]);
  }
  const { arn } = await openRoom(fixture);
  await rooms.send(arn, { userId: "ann", content: "Hi" });
  await fixture.chat.deleteRoom({ identifier: arn });
  expect(() => rooms.history(arn)).toThrow("not found");
});
