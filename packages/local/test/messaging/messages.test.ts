/** Messages and events, from a connection to all connections of the room. */
import { describe, expect, test } from "vitest";
import { useLocalChat } from "../chat-support.ts";
import { openRoom } from "./support.ts";

/** The clock stands still. */
const time = new Date();
const fixture = useLocalChat({ clock: () => time });

describe("SEND_MESSAGE", () => {
  test("reaches every connection of the room, the sender's too, and no other room", async () => {
    const room = await openRoom(fixture);
    const other = await openRoom(fixture);
    const [ann, again, bob, away] = await Promise.all([
      room.join({ attributes: { colour: "red" } }),
      room.join(),
      room.join({ userId: "bob", capabilities: [] }),
      other.join(),
    ]);
    ann.send({ Action: "SEND_MESSAGE", RequestId: "r-1", Content: "Hello 👋", Attributes: { mood: "good" } });
    const [message] = await ann.received(1);
    expect(message).toEqual({
      Type: "MESSAGE",
      Id: expect.stringMatching(/^[A-Za-z0-9]{12}$/),
      RequestId: "r-1",
      Content: "Hello 👋",
      Attributes: { mood: "good" },
      SendTime: time.toISOString(),
      Sender: { UserId: "ann", Attributes: { colour: "red" } },
    });
    expect(await again.received(1)).toEqual([message]);
    expect(await bob.received(1)).toEqual([message]);
    away.send({ Action: "SEND_MESSAGE", Content: "elsewhere" });
    expect(await away.received(1)).toEqual([
      {
        Type: "MESSAGE",
        Id: expect.any(String),
        Content: "elsewhere",
        SendTime: time.toISOString(),
        Sender: { UserId: "ann" },
      },
    ]);
    expect(away.frames).toHaveLength(1);
  });

  test("keeps the order of one connection", async () => {
    const room = await openRoom(fixture);
    const ann = await room.join();
    const contents = Array.from({ length: 50 }, (_, index) => `message ${index}`);
    for (const Content of contents) ann.send({ Action: "SEND_MESSAGE", Content });
    expect((await ann.received(50)).map(({ Content }) => Content)).toEqual(contents);
  });
});

describe("moderation", () => {
  test("DELETE_MESSAGE sends an event with both names of the id", async () => {
    const room = await openRoom(fixture);
    const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
    ann.send({ Action: "DELETE_MESSAGE", RequestId: "r-1", Id: "AbCdEfGhIjKl", Reason: "rude" });
    const [event] = await bob.received(1);
    expect(event).toEqual({
      Type: "EVENT",
      Id: expect.stringMatching(/^[A-Za-z0-9]{12}$/),
      RequestId: "r-1",
      EventName: "aws:DELETE_MESSAGE",
      Attributes: { MessageId: "AbCdEfGhIjKl", MessageID: "AbCdEfGhIjKl", Reason: "rude" },
      SendTime: time.toISOString(),
    });
    expect(await ann.received(1)).toEqual([event]);
    expect(fixture.local.server.service.rooms.events(room.arn)).toMatchObject([{ id: event?.Id }]);
  });

  test("DISCONNECT_USER tells everybody, then ends all connections of that user in that room", async () => {
    const room = await openRoom(fixture);
    const other = await openRoom(fixture);
    const [ann, bob, tab, away] = await Promise.all([
      room.join(),
      room.join({ userId: "bob" }),
      room.join({ userId: "bob" }),
      other.join({ userId: "bob" }),
    ]);
    ann.send({ Action: "DISCONNECT_USER", RequestId: "r-1", UserId: "bob", Reason: "bye" });
    const event = {
      Type: "EVENT",
      RequestId: "r-1",
      EventName: "aws:DISCONNECT_USER",
      Attributes: { UserId: "bob", Reason: "bye" },
    };
    expect(await Promise.all([bob.closed, tab.closed])).toEqual([1000, 1000]);
    for (const member of [ann, bob, tab]) expect(await member.received(1)).toMatchObject([event]);
    expect([ann.socket.readyState, away.socket.readyState, away.frames]).toEqual([1, 1, []]);
  });
});

describe("calls of the API", () => {
  test("SendEvent and DeleteMessage reach the connections with the ids that they answered", async () => {
    const { chat } = fixture;
    const room = await openRoom(fixture);
    const ann = await room.join();
    const roomIdentifier = room.arn;
    const sent = await chat.sendEvent({ roomIdentifier, eventName: "poll", attributes: { question: "why?" } });
    const deleted = await chat.deleteMessage({ roomIdentifier, id: "AbCdEfGhIjKl" });
    expect(await ann.received(2)).toEqual([
      {
        Type: "EVENT",
        Id: sent.id,
        EventName: "poll",
        Attributes: { question: "why?" },
        SendTime: time.toISOString(),
      },
      {
        Type: "EVENT",
        Id: deleted.id,
        EventName: "aws:DELETE_MESSAGE",
        Attributes: { MessageId: "AbCdEfGhIjKl", MessageID: "AbCdEfGhIjKl" },
        SendTime: time.toISOString(),
      },
    ]);
  });

  test("SendEvent with the name of another event ends no connection", async () => {
    const { chat } = fixture;
    const room = await openRoom(fixture);
    const ann = await room.join();
    const roomIdentifier = room.arn;
    await chat.sendEvent({ roomIdentifier, eventName: "aws:DISCONNECT_USER", attributes: { UserId: "ann" } });
    await chat.sendEvent({ roomIdentifier, eventName: "after" });
    await ann.received(2);
    expect(ann.socket.readyState).toBe(1);
  });

  test("DisconnectUser ends the connections of the user", async () => {
    const { chat } = fixture;
    const room = await openRoom(fixture);
    const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
    await chat.disconnectUser({ roomIdentifier: room.arn, userId: "bob" });
    expect(await bob.closed).toBe(1000);
    expect(await ann.received(1)).toMatchObject([{ EventName: "aws:DISCONNECT_USER", Attributes: { UserId: "bob" } }]);
  });

  test("DeleteRoom and a reset end all connections", async () => {
    const { chat, local } = fixture;
    const [first, second] = [await openRoom(fixture), await openRoom(fixture)];
    const [ann, bob] = [await first.join(), await second.join()];
    await chat.deleteRoom({ identifier: first.arn });
    expect(await ann.closed).toBe(1000);
    expect(ann.frames).toMatchObject([{ Type: "ERROR", ErrorCode: 404 }]);
    expect(bob.socket.readyState).toBe(1);
    await local.server.service.reset();
    expect(await bob.closed).toBe(1000);
  });
});
