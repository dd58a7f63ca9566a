/** Requests that are refused, each with its documented code, and no effect on others. */
import { expect, test } from "vitest";
import { useLocalChat } from "../chat-support.ts";
import { errorOf, openRoom } from "./support.ts";

const fixture = useLocalChat();
const send = { Action: "SEND_MESSAGE", Content: "x" };

test.each<[string, object, number]>([
  ["no action", { Content: "x" }, 400],
  ["an unknown action", { Action: "SHOUT", Content: "x" }, 400],
  ["no content", { Action: "SEND_MESSAGE" }, 400],
  ["an empty content", { ...send, Content: "" }, 400],
  ["a content that is no text", { ...send, Content: 1 }, 400],
  ["a content of more code points than the room allows", { ...send, Content: "👋".repeat(11) }, 400],
  ["attributes that are a list", { ...send, Attributes: ["a"] }, 400],
  ["attributes that hold a number", { ...send, Attributes: { a: 1 } }, 400],
  ["attributes of more than 1 KB", { ...send, Attributes: { a: "é".repeat(512) } }, 413],
  ["no id", { Action: "DELETE_MESSAGE" }, 400],
  ["an id that is none", { Action: "DELETE_MESSAGE", Id: "short" }, 400],
  [
    "a reason of more than 256 characters",
    { Action: "DELETE_MESSAGE", Id: "AbCdEfGhIjKl", Reason: "r".repeat(257) },
    413,
  ],
  ["an empty reason", { Action: "DELETE_MESSAGE", Id: "AbCdEfGhIjKl", Reason: "" }, 400],
  ["no user", { Action: "DISCONNECT_USER" }, 400],
  ["a user of more than 128 characters", { Action: "DISCONNECT_USER", UserId: "u".repeat(129) }, 413],
])("%s", async (_, frame, code) => {
  const room = await openRoom(fixture, { maximumMessageLength: 10 });
  const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
  expect(await errorOf(ann, frame, "r-1")).toBe(code);
  ann.send({ ...send, Content: "👋".repeat(10) });
  await ann.received(2);
  expect((await bob.received(1)).map(({ Type }) => Type)).toEqual(["MESSAGE"]);
});

test.each(["", "{", "null", "[]", '"text"', `{"Action":"SEND_MESSAGE","Content":"x","RequestId":1}`])(
  "the frame %s",
  async (text) => {
    const room = await openRoom(fixture);
    const ann = await room.join();
    ann.send(text);
    expect(await ann.received(1)).toEqual([
      { Type: "ERROR", Id: expect.any(String), ErrorCode: 400, ErrorMessage: expect.any(String) },
    ]);
  },
);

test("a binary frame", async () => {
  const room = await openRoom(fixture);
  const ann = await room.join();
  ann.socket.send(Buffer.from(JSON.stringify(send)));
  expect(await ann.received(1)).toMatchObject([{ Type: "ERROR", ErrorCode: 400 }]);
});

test("a RequestId of more than 1,024 characters is refused and not repeated", async () => {
  const room = await openRoom(fixture);
  const ann = await room.join();
  ann.send({ ...send, RequestId: "r".repeat(1025) });
  const [error] = await ann.received(1);
  expect(error).toMatchObject({ ErrorCode: 413 });
  expect(error).not.toHaveProperty("RequestId");
});

test("a frame of more than 64 KiB ends its connection alone", async () => {
  const room = await openRoom(fixture);
  const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
  ann.send({ ...send, Content: "x".repeat(65_536) });
  expect(await ann.closed).toBe(1009);
  bob.send(send);
  expect(await bob.received(1)).toMatchObject([{ Content: "x" }]);
});

test("each action needs its capability", async () => {
  const room = await openRoom(fixture);
  const actions = {
    SEND_MESSAGE: send,
    DELETE_MESSAGE: { Action: "DELETE_MESSAGE", Id: "AbCdEfGhIjKl" },
    DISCONNECT_USER: { Action: "DISCONNECT_USER", UserId: "zoe" },
  } as const;
  for (const capability of ["SEND_MESSAGE", "DELETE_MESSAGE", "DISCONNECT_USER"] as const) {
    const ann = await room.join({ capabilities: [capability] });
    for (const [action, frame] of Object.entries(actions)) {
      if (action !== capability) expect(await errorOf(ann, frame, action)).toBe(403);
    }
    ann.send({ ...actions[capability], RequestId: "fine" });
    expect(await ann.found(({ RequestId }) => RequestId === "fine")).not.toHaveProperty("ErrorCode");
  }
});

test("the log of requests has actions and codes, and no content", async () => {
  const { service } = fixture.local.server;
  const room = await openRoom(fixture);
  const token = await room.token({ capabilities: ["SEND_MESSAGE"] });
  const ann = await room.join({ capabilities: ["SEND_MESSAGE"] });
  ann.send({ ...send, Content: "a secret content" });
  await ann.received(1);
  await errorOf(ann, { Action: "DELETE_MESSAGE", Id: "AbCdEfGhIjKl" }, "r-1");
  const log = service.requests.list().slice(-3);
  expect(log.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
    "CONNECT 101",
    "SEND_MESSAGE 200",
    "DELETE_MESSAGE 403",
  ]);
  const text = JSON.stringify(service.requests.list());
  expect(text).not.toContain("secret");
  expect(text).not.toContain(token);
});
