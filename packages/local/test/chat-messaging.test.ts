import { describe, expect, test } from "vitest";
import { errorOf, missingInChat, newRoom, useLocalChat } from "./chat-support.ts";
import { refused } from "./support.ts";

const start = new Date();
const fixture = useLocalChat({ clock: () => start });
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
/** Bytes of UTF-8, keys and all. */
const attributes = (bytes: number) => ({ ä: "ö".repeat((bytes - 2) / 2) });
const room = missingInChat("room");

describe("CreateChatToken", () => {
  test("CreateChatToken: a token for a minute, and a session for as long as it is asked for", async () => {
    const { chat } = fixture;
    const roomIdentifier = await newRoom(chat);
    const plain = await chat.createChatToken({ roomIdentifier, userId: "user-1" });
    expect(plain).toMatchObject({
      token: expect.stringMatching(/^\w{200,}$/),
      tokenExpirationTime: minutes(1),
      sessionExpirationTime: minutes(60),
    });
    const full = await chat.createChatToken({
      roomIdentifier,
      userId: "ü".repeat(128),
      capabilities: ["SEND_MESSAGE", "DELETE_MESSAGE", "DISCONNECT_USER"],
      sessionDurationInMinutes: 180,
      attributes: attributes(1024),
    });
    expect(full.sessionExpirationTime).toEqual(minutes(180));
    expect(full.token).not.toBe(plain.token);
  });

  test("CreateChatToken: 1 to 180 minutes, capabilities that there are, 1 KB of attributes, a room", async () => {
    const { chat } = fixture;
    const roomIdentifier = await newRoom(chat);
    const call = (input: object) => chat.createChatToken({ roomIdentifier, userId: "user-1", ...input });
    for (const sessionDurationInMinutes of [0, 181]) {
      await refused(call({ sessionDurationInMinutes }), "ValidationException", 400, "'sessionDurationInMinutes'");
    }
    await refused(call({ userId: "x".repeat(129) }), "ValidationException", 400, "'userId'");
    await refused(call({ capabilities: ["FLY"] }), "ValidationException", 400, "'capabilities.1.member'");
    await refused(call({ roomIdentifier: room }), "ResourceNotFoundException", 404);
    expect(await errorOf(call({ attributes: attributes(1026) }))).toEqual({
      name: "ValidationException",
      message: "Value at 'attributes' must be at most 1024 bytes in all",
      reason: "FIELD_VALIDATION_FAILED",
      fieldList: [{ name: "attributes", message: "Value at 'attributes' must be at most 1024 bytes in all" }],
    });
  });
});

describe("what is sent into a room", () => {
  test("SendEvent: reaches everybody in the room", async () => {
    const { chat, local } = fixture;
    const roomIdentifier = await newRoom(chat);
    const { id } = await chat.sendEvent({ roomIdentifier, eventName: "poll", attributes: { question: "why?" } });
    expect(id).toMatch(/^[A-Za-z0-9]{12}$/);
    expect(local.server.service.rooms.events(roomIdentifier)).toEqual([
      { id, eventName: "poll", attributes: { question: "why?" }, sendTime: start },
    ]);
    const long = { roomIdentifier, eventName: "poll", attributes: attributes(1026) };
    await refused(chat.sendEvent(long), "ValidationException", 400, "1024 bytes");
    await chat.sendEvent({ ...long, attributes: attributes(1024) });
    await refused(chat.sendEvent({ roomIdentifier, eventName: "" }), "ValidationException", 400, "'eventName'");
    await refused(chat.sendEvent({ roomIdentifier: room, eventName: "x" }), "ResourceNotFoundException", 404);
  });

  test("DeleteMessage: gives the id of its event, whatever the message", async () => {
    const { chat, local } = fixture;
    const roomIdentifier = await newRoom(chat);
    const { id } = await chat.deleteMessage({ roomIdentifier, id: "AbCdEfGhIjKl", reason: "rude" });
    const { id: other } = await chat.deleteMessage({ roomIdentifier, id: "AbCdEfGhIjKl" });
    expect(other).not.toBe(id);
    expect(local.server.service.rooms.events(roomIdentifier)).toMatchObject([
      {
        id,
        eventName: "aws:DELETE_MESSAGE",
        // The second one is deprecated.
        attributes: { MessageId: "AbCdEfGhIjKl", MessageID: "AbCdEfGhIjKl", Reason: "rude" },
      },
      { id: other, attributes: { MessageId: "AbCdEfGhIjKl", MessageID: "AbCdEfGhIjKl" } },
    ]);
    await refused(chat.deleteMessage({ roomIdentifier, id: "short" }), "ValidationException", 400, "'id'");
    await refused(chat.deleteMessage({ roomIdentifier: room, id: "AbCdEfGhIjKl" }), "ResourceNotFoundException", 404);
  });

  test("DisconnectUser: succeeds whether or not the user is there", async () => {
    const { chat, local } = fixture;
    const roomIdentifier = await newRoom(chat);
    const { $metadata, ...output } = await chat.disconnectUser({ roomIdentifier, userId: "user-1", reason: "bye" });
    expect([$metadata.httpStatusCode, output]).toEqual([200, {}]);
    expect(local.server.service.rooms.events(roomIdentifier)).toMatchObject([
      { eventName: "aws:DISCONNECT_USER", attributes: { UserId: "user-1", Reason: "bye" } },
    ]);
    await refused(chat.disconnectUser({ roomIdentifier: room, userId: "x" }), "ResourceNotFoundException", 404);
  });

  test("the latest 100 are remembered", async () => {
    const { chat, local } = fixture;
    const roomIdentifier = await newRoom(chat);
    for (let index = 0; index < 103; index++) await chat.sendEvent({ roomIdentifier, eventName: `event-${index}` });
    const events = local.server.service.rooms.events(roomIdentifier);
    expect([events.length, events[0]?.eventName, events.at(-1)?.eventName]).toEqual([100, "event-3", "event-102"]);
  });
});
