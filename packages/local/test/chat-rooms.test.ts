import { expect, test } from "vitest";
import { missingInChat, newLoggingConfiguration, newRoom, useLocalChat } from "./chat-support.ts";
import { refused } from "./support.ts";

const fixture = useLocalChat();
const handler = "arn:aws:lambda:us-west-2:123456789012:function:review";
const names = (rooms: readonly { name?: string | undefined }[] | undefined) => rooms?.map(({ name }) => name);

test("CreateRoom: a room with its defaults", async () => {
  const { $metadata: _, ...room } = await fixture.chat.createRoom({ name: "lobby", tags: { team: "blue" } });
  expect(room).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivschat:us-west-2:123456789012:room\/[A-Za-z0-9]{12}$/),
    id: room.arn?.split("/")[1],
    name: "lobby",
    createTime: expect.any(Date),
    updateTime: room.createTime,
    maximumMessageRatePerSecond: 10,
    maximumMessageLength: 500,
    loggingConfigurationIdentifiers: [],
    tags: { team: "blue" },
  });
  const { $metadata: __, ...read } = await fixture.chat.getRoom({ identifier: room.arn });
  expect(read).toEqual(room);
});

test("CreateRoom: every setting, also in the summary but for the limits on messages", async () => {
  const { chat } = fixture;
  const logging = await newLoggingConfiguration(chat);
  const settings = {
    name: "moderated",
    messageReviewHandler: { uri: handler, fallbackResult: "DENY" as const },
    loggingConfigurationIdentifiers: [logging],
  };
  const limits = { maximumMessageLength: 1, maximumMessageRatePerSecond: 100 };
  expect(await chat.createRoom({ ...settings, ...limits })).toMatchObject({ ...settings, ...limits });
  const [summary] = (await chat.listRooms({})).rooms ?? [];
  expect(summary).toMatchObject(settings);
  expect(Object.keys(summary ?? {})).not.toContain("maximumMessageLength");
});

test("CreateRoom: a handler allows what it cannot review, and without a function there is none", async () => {
  const { chat } = fixture;
  const reviewed = await chat.createRoom({ messageReviewHandler: { uri: handler } });
  expect(reviewed.messageReviewHandler).toEqual({ uri: handler, fallbackResult: "ALLOW" });
  const free = await chat.createRoom({ messageReviewHandler: { uri: "", fallbackResult: "DENY" } });
  expect(free.messageReviewHandler).toBeUndefined();
});

test("CreateRoom: logging configurations that nobody made, and limits out of range", async () => {
  const { chat } = fixture;
  const unknown = { loggingConfigurationIdentifiers: [missingInChat("logging-configuration")] };
  await refused(chat.createRoom(unknown), "ResourceNotFoundException", 404, "logging-configuration");
  const bad = [
    { maximumMessageLength: 501 },
    { maximumMessageRatePerSecond: 0 },
    { name: "a b" },
    { tags: { "aws:x": "" } },
    { messageReviewHandler: { uri: "arn:aws:s3:::bucket" } },
    { loggingConfigurationIdentifiers: Array(4).fill(missingInChat("logging-configuration")) },
  ];
  for (const input of bad) {
    await refused(chat.createRoom(input), "ValidationException", 400, Object.keys(input)[0]);
  }
  expect((await chat.listRooms({})).rooms).toEqual([]);
});

test("ListRooms: in pages of at most 50, the one changed last first", async () => {
  const { chat, local } = fixture;
  const arns: string[] = [];
  for (const name of ["a", "b", "c"]) arns.push(await newRoom(chat, { name }));
  local.pass(1_000);
  const { createTime, updateTime } = await chat.updateRoom({ identifier: arns[0], maximumMessageLength: 10 });
  expect((updateTime?.getTime() ?? 0) - (createTime?.getTime() ?? 0)).toBeGreaterThanOrEqual(1_000);
  const first = await chat.listRooms({ maxResults: 2 });
  const second = await chat.listRooms({ nextToken: first.nextToken });
  expect([names(first.rooms), names(second.rooms), second.nextToken]).toEqual([["a", "c"], ["b"], undefined]);
  await refused(chat.listRooms({ maxResults: 51 }), "ValidationException", 400, "'maxResults'");
  await refused(chat.listRooms({ nextToken: first.nextToken, name: "a" }), "ValidationException", 400, "'nextToken'");
});

test("ListRooms: by name, handler and logging configuration, one or several", async () => {
  const { chat } = fixture;
  const logging = await newLoggingConfiguration(chat);
  await newRoom(chat, { name: "plain" });
  await newRoom(chat, { name: "reviewed", messageReviewHandler: { uri: handler } });
  await newRoom(chat, { name: "logged", loggingConfigurationIdentifiers: [logging] });
  await newRoom(chat, { name: "logged", messageReviewHandler: { uri: handler } });
  const list = async (input: Parameters<typeof chat.listRooms>[0]) => names((await chat.listRooms(input)).rooms);
  expect(await list({ name: "plain" })).toEqual(["plain"]);
  expect(await list({ name: "nobody" })).toEqual([]);
  expect(await list({ messageReviewHandlerUri: handler })).toEqual(["logged", "reviewed"]);
  expect(await list({ messageReviewHandlerUri: "" })).toEqual(["logged", "plain"]);
  expect(await list({ loggingConfigurationIdentifier: logging })).toEqual(["logged"]);
  expect(await list({ name: "logged", messageReviewHandlerUri: handler })).toEqual(["logged"]);
  expect(await list({ name: "reviewed", loggingConfigurationIdentifier: logging })).toEqual([]);
  const unknown = { loggingConfigurationIdentifier: missingInChat("logging-configuration") };
  await refused(chat.listRooms(unknown), "ResourceNotFoundException", 404);
});

test("UpdateRoom: changes what it is given and leaves the rest", async () => {
  const { chat } = fixture;
  const logging = await newLoggingConfiguration(chat);
  const identifier = await newRoom(chat, {
    name: "before",
    maximumMessageLength: 7,
    messageReviewHandler: { uri: handler, fallbackResult: "DENY" },
    loggingConfigurationIdentifiers: [logging],
    tags: { kept: "yes" },
  });
  const { $metadata: _, updateTime: __, ...before } = await chat.getRoom({ identifier });
  expect(await chat.updateRoom({ identifier, name: "" })).toMatchObject({ ...before, name: "" });
  const allowing = await chat.updateRoom({ identifier, messageReviewHandler: { fallbackResult: "ALLOW" } });
  expect(allowing.messageReviewHandler).toEqual({ uri: handler, fallbackResult: "ALLOW" });
  const free = await chat.updateRoom({
    identifier,
    messageReviewHandler: { uri: "" },
    loggingConfigurationIdentifiers: [],
  });
  expect([free.messageReviewHandler, free.loggingConfigurationIdentifiers]).toEqual([undefined, []]);
  const unknown = { identifier, loggingConfigurationIdentifiers: [missingInChat("logging-configuration")] };
  await refused(chat.updateRoom(unknown), "ResourceNotFoundException", 404);
  await refused(chat.updateRoom({ identifier: missingInChat("room") }), "ResourceNotFoundException", 404);
});

test("DeleteRoom: the room is gone, and what was sent into it", async () => {
  const { chat, local } = fixture;
  const identifier = await newRoom(chat);
  await chat.sendEvent({ roomIdentifier: identifier, eventName: "hello" });
  expect((await chat.deleteRoom({ identifier })).$metadata.httpStatusCode).toBe(204);
  await refused(chat.getRoom({ identifier }), "ResourceNotFoundException", 404);
  await refused(chat.deleteRoom({ identifier }), "ResourceNotFoundException", 404);
  expect(() => local.server.service.rooms.events(identifier)).toThrow("not found");
});
