/** IVS Chat and IVS share an address, and IVS Chat has the features that all services of the local service have. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ivschat } from "@aws-sdk/client-ivschat";
import { afterAll, describe, expect, test } from "vitest";
import { createLocalIvs, defaultCredentials, type Seed } from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { errorOf, missingInChat, newLoggingConfiguration, newRoom, useLocalChat } from "./chat-support.ts";
import { signed } from "./sign.ts";
import { newChannel, refused } from "./support.ts";

const start = new Date();
const clock = () => start;
const base = "http://127.0.0.1:4100";
const call = (operation: string, input: object, service = "ivschat") =>
  signed(`${base}/${operation}`, JSON.stringify(input), { time: start, service });

describe("tags", () => {
  const fixture = useLocalChat({ clock });

  test("TagResource, ListTagsForResource and UntagResource, of rooms and logging configurations", async () => {
    const { chat } = fixture;
    for (const resourceArn of [await newRoom(chat), await newLoggingConfiguration(chat)]) {
      await chat.tagResource({ resourceArn, tags: { one: "1", "zwei + drei": "ä/ö*", gone: "soon" } });
      await chat.tagResource({ resourceArn, tags: { one: "2" } });
      await chat.untagResource({ resourceArn, tagKeys: ["gone", "never was"] });
      const { tags } = await chat.listTagsForResource({ resourceArn });
      expect(tags, resourceArn).toEqual({ one: "2", "zwei + drei": "ä/ö*" });
    }
  });

  test("TagResource: at most 50 tags in all, none of aws:, and only of what is there", async () => {
    const { chat } = fixture;
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, "v"]));
    const resourceArn = await newRoom(chat, { tags: many });
    await refused(chat.tagResource({ resourceArn, tags: { more: "" } }), "ValidationException", 400, "at most 50");
    await refused(chat.tagResource({ resourceArn, tags: { "AWS:x": "" } }), "ValidationException", 400, "aws:");
    for (const kind of ["room", "logging-configuration", "channel"]) {
      const call = chat.listTagsForResource({ resourceArn: missingInChat(kind) });
      await refused(call, "ResourceNotFoundException", 404);
    }
  });

  test("the ARN says whose they are, and the signature has to be for that service", async () => {
    const { chat, local } = fixture;
    const room = await newRoom(chat, { tags: { of: "chat" } });
    const channel = await newChannel(local.ivs, { tags: { of: "ivs" } });
    expect((await chat.listTagsForResource({ resourceArn: room })).tags).toEqual({ of: "chat" });
    expect((await local.ivs.listTagsForResource({ resourceArn: channel.arn })).tags).toEqual({ of: "ivs" });
    await refused(
      local.ivs.listTagsForResource({ resourceArn: room }),
      "InvalidSignatureException",
      403,
      "correct service: 'ivschat'",
    );
    await refused(
      chat.listTagsForResource({ resourceArn: channel.arn }),
      "InvalidSignatureException",
      403,
      "correct service: 'ivs'",
    );
  });
});

describe("errors", () => {
  test("travel in `message`, with what the model has besides", async () => {
    const local = createLocalIvs({ clock });
    const response = await local.fetch(call("GetRoom", { identifier: missingInChat("room") }));
    expect([response.status, response.headers.get("x-amzn-errortype")]).toEqual([404, "ResourceNotFoundException"]);
    expect(await response.json()).toEqual({
      __type: "ResourceNotFoundException",
      message: `Resource: ${missingInChat("room")} not found`,
      resourceId: "AbCdEfGhIjKl",
      resourceType: "ROOM",
    });
    expect(await (await local.fetch(call("GetRoom", {}))).json()).toEqual({
      __type: "ValidationException",
      message: expect.stringContaining("Value at 'identifier' failed to satisfy constraint: Member must not be null"),
      reason: "FIELD_VALIDATION_FAILED",
      fieldList: [{ name: "identifier", message: "Member must not be null" }],
    });
  });

  test("that are asked for have the members that they need", async () => {
    const local = createLocalIvs({ clock });
    const faults = [
      ["ConflictException", 409, { resourceId: "unknown", resourceType: "ROOM" }],
      ["ThrottlingException", 429, { resourceId: "unknown", resourceType: "ROOM", limit: 0 }],
      ["PendingVerification", 403, {}],
      ["InternalServerException", 500, {}],
      // The model of IVS has these, that of IVS Chat has not.
      ["ServiceUnavailable", 503, {}],
      ["StreamUnavailable", 503, {}],
    ] as const;
    for (const [fault, status, more] of faults) {
      local.faults.set({ operation: "SendEvent", fault, count: 1 });
      const response = await local.fetch(call("SendEvent", { roomIdentifier: missingInChat("room"), eventName: "x" }));
      expect([response.status, await response.json()]).toEqual([
        status,
        { __type: fault, message: expect.any(String), ...more },
      ]);
    }
    local.faults.set({ operation: "GetRoom", fault: "AccessDeniedException" });
    const denied = await local.fetch(call("GetRoom", {}));
    expect(await denied.text()).toContain("User is not authorized to perform: ivschat:GetRoom");
  });

  test("a rule for an operation that has its name in both services is for both", async () => {
    const local = createLocalIvs({ clock });
    local.faults.set({ operation: "TagResource", fault: "ThrottlingException" });
    for (const [service, kind] of [
      ["ivs", "channel"],
      ["ivschat", "room"],
    ] as const) {
      const arn = encodeURIComponent(`arn:aws:${service}:us-west-2:123456789012:${kind}/AbCdEfGhIjKl`);
      const response = await local.fetch(signed(`${base}/tags/${arn}`, '{"tags":{}}', { time: start, service }));
      expect([response.status, await response.text()]).toEqual([
        429,
        expect.stringContaining(`${service}:TagResource`),
      ]);
    }
    expect(local.requests.list().map(({ operation }) => operation)).toEqual(["TagResource", "TagResource"]);
  });
});

describe("rates and quotas", () => {
  const fixture = useLocalChat({ clock, rates: true, quotas: { rooms: 1 } });

  test("each operation has its rate, and the error says the limit", async () => {
    const { chat } = fixture;
    const rates: [number, () => Promise<unknown>][] = [
      [5, () => chat.listRooms({})],
      [3, () => chat.listLoggingConfigurations({})],
      [10, () => chat.listTagsForResource({ resourceArn: missingInChat("room") })],
      [100, () => chat.sendEvent({ roomIdentifier: missingInChat("room"), eventName: "x" })],
      [200, () => chat.createChatToken({ roomIdentifier: missingInChat("room"), userId: "x" })],
    ];
    for (const [rate, run] of rates) {
      for (let index = 0; index < rate; index++) await run().catch(() => undefined);
      expect(await errorOf(run())).toMatchObject({
        name: "ThrottlingException",
        limit: rate,
        resourceId: "123456789012",
        resourceType: "ROOM",
      });
    }
  });

  test("CreateRoom: exceeds the quota with one too many", async () => {
    const { chat } = fixture;
    await newRoom(chat);
    expect(await errorOf(chat.createRoom({}))).toEqual({
      name: "ServiceQuotaExceededException",
      message: "room quota exceeded, which is 1",
      limit: 1,
      resourceId: "123456789012",
      resourceType: "ROOM",
    });
  });

  test("CreateLoggingConfiguration: exceeds the quota with one too many", async () => {
    const { chat, local } = fixture;
    for (let index = 0; index < 10; index++) {
      await newLoggingConfiguration(chat);
      await local.server.service.clock.advance(1_000);
    }
    const call = chat.createLoggingConfiguration({ destinationConfiguration: { s3: { bucketName: "bucket-1" } } });
    expect(await errorOf(call)).toMatchObject({
      name: "ServiceQuotaExceededException",
      limit: 10,
      resourceType: "LOGGING_CONFIGURATION",
    });
  });
});

describe("visibility", () => {
  const fixture = useLocalChat({ clock, visibilityDelay: 2_000, loggingConfigurationDelay: 0 });
  const pass = (milliseconds: number) => fixture.local.server.service.clock.advance(milliseconds);

  test("reads lag behind creates and deletes, writes do not", async () => {
    const { chat } = fixture;
    const logging = await newLoggingConfiguration(chat);
    const identifier = await newRoom(chat, { loggingConfigurationIdentifiers: [logging] });
    await refused(chat.getRoom({ identifier }), "ResourceNotFoundException", 404);
    await refused(chat.getLoggingConfiguration({ identifier: logging }), "ResourceNotFoundException", 404);
    expect((await chat.listRooms({})).rooms).toEqual([]);
    await chat.updateRoom({ identifier, name: "early", loggingConfigurationIdentifiers: [] });
    await chat.sendEvent({ roomIdentifier: identifier, eventName: "x" });
    await pass(2_000);
    expect((await chat.getRoom({ identifier })).name).toBe("early");
    await chat.deleteRoom({ identifier });
    await chat.deleteLoggingConfiguration({ identifier: logging });
    await refused(chat.updateRoom({ identifier }), "ResourceNotFoundException", 404);
    expect((await chat.listRooms({})).rooms).toHaveLength(1);
    expect((await chat.getLoggingConfiguration({ identifier: logging })).state).toBe("DELETING");
    await pass(2_000);
    expect((await chat.listRooms({})).rooms).toEqual([]);
    await refused(chat.getLoggingConfiguration({ identifier: logging }), "ResourceNotFoundException", 404);
  });
});

describe("seeds", () => {
  const arn = missingInChat("room");
  const seed: Seed = {
    loggingConfigurations: [{ name: "archive", destinationConfiguration: { s3: { bucketName: "bucket-1" } } }],
    rooms: [{ arn, name: "lobby", loggingConfigurations: ["archive"], tags: { team: "blue" } }, {}],
  };

  test("create rooms and logging configurations, and an export is one", async () => {
    const local = createLocalIvs({ clock });
    const { created, rooms } = await local.seed(seed);
    expect([created.rooms, created.loggingConfigurations, rooms[0]]).toEqual([2, 1, { arn, name: "lobby" }]);
    expect(local.state().counts).toMatchObject({ rooms: 2, loggingConfigurations: 1 });
    const exported = local.export();
    expect(exported.rooms?.[0]).toMatchObject({
      arn,
      name: "lobby",
      loggingConfigurationIdentifiers: [exported.loggingConfigurations?.[0]?.arn],
    });
    const other = createLocalIvs({ clock });
    await other.seed(JSON.parse(JSON.stringify(exported)));
    expect(other.export()).toEqual(exported);
  });

  test.each<[Seed, RegExp]>([
    [
      { rooms: [{ loggingConfigurations: ["nobody"] }] },
      /rooms\.1: loggingConfigurations: no resource has the name "nobody"/,
    ],
    [{ rooms: [{ arn: arn.replace("us-west-2", "eu-west-1") }] }, /rooms\.1: .* must be the ARN of a room in/],
    [{ rooms: [{ arn }, { arn }] }, /rooms\.2: .* already exists/],
    [{ rooms: [{ maximumMessageLength: 501 }] }, /'rooms\.1\.member\.maximumMessageLength'/],
    [{ rooms: [{ nonsense: 1 } as object] }, /'rooms\.1\.member\.nonsense': no such member/],
    [
      { loggingConfigurations: [{ destinationConfiguration: { s4: {} } as never }] },
      /'loggingConfigurations\.1\.member\.destinationConfiguration\.s4': no such member/,
    ],
  ])("%j is refused, with the place", async (bad, text) => {
    await expect(createLocalIvs({ clock }).seed(bad)).rejects.toThrow(text);
  });
});

describe("a data file", () => {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-chat-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("brings back rooms in their order, what was sent, and how far logging configurations have come", async () => {
    const data = join(folder, "chat.db");
    const run = async <T>(use: (chat: Ivschat, server: Awaited<ReturnType<typeof startLocalIvs>>) => Promise<T>) => {
      const server = await startLocalIvs({ data, clock, rates: false, loggingConfigurationDelay: 1_000 });
      const chat = new Ivschat({ endpoint: server.url, region: "us-west-2", credentials: defaultCredentials });
      try {
        return await use(chat, server);
      } finally {
        chat.destroy();
        await server.close();
      }
    };
    const before = await run(async (chat, server) => {
      const logging = await newLoggingConfiguration(chat);
      const lobby = await newRoom(chat, { name: "lobby", loggingConfigurationIdentifiers: [logging] });
      await newRoom(chat, { name: "other" });
      const gone = await newRoom(chat, { name: "gone" });
      await chat.deleteRoom({ identifier: gone });
      await chat.updateRoom({ identifier: lobby, maximumMessageLength: 9 });
      await chat.sendEvent({ roomIdentifier: lobby, eventName: "hello", attributes: { a: "b" } });
      await server.service.clock.advance(600);
      return { lobby, logging, all: server.service.export(), events: server.service.rooms.events(lobby) };
    });
    await run(async (chat, server) => {
      const { service } = server;
      expect({ ...before, all: service.export(), events: service.rooms.events(before.lobby) }).toEqual(before);
      expect((await chat.listRooms({})).rooms?.map(({ name }) => name)).toEqual(["lobby", "other"]);
      expect((await chat.listRooms({ name: "gone" })).rooms).toEqual([]);
      const state = async () => (await chat.getLoggingConfiguration({ identifier: before.logging })).state;
      expect(await state()).toBe("CREATING");
      await service.clock.advance(400);
      expect(await state()).toBe("ACTIVE");
    });
  });
});

test("browsers get what the contract of IVS Chat allows", async () => {
  const local = createLocalIvs({ clock });
  const ask = (path: string) =>
    local.fetch(
      new Request(base + path, {
        method: "OPTIONS",
        headers: { "access-control-request-method": "POST", origin: "http://localhost:5173" },
      }),
    );
  const response = await ask("/CreateRoom");
  expect([response.status, response.headers.get("access-control-allow-methods")]).toEqual([204, "POST"]);
  expect(response.headers.get("access-control-allow-headers")).toContain("X-Amz-User-Agent");
  const tags = await ask(`/tags/${encodeURIComponent(missingInChat("room"))}`);
  expect(tags.headers.get("access-control-allow-methods")?.split(",").sort()).toEqual(["DELETE", "GET", "POST"]);
});

test("no token, user or attribute gets into the log, the state or an export", async () => {
  const local = createLocalIvs({ clock });
  const { rooms } = await local.seed({ rooms: [{}] });
  const roomIdentifier = rooms[0]?.arn ?? "";
  const input = { roomIdentifier, userId: "hush-user", attributes: { badge: "hush-badge" } };
  const { token } = (await (await local.fetch(call("CreateChatToken", input))).json()) as { token: string };
  await local.fetch(call("DisconnectUser", { roomIdentifier, userId: "hush-user" }));
  await local.fetch(call("CreateChatToken", { ...input, sessionDurationInMinutes: 0 }));
  const told = JSON.stringify([local.requests.list(), local.state(), local.export(), local.events.list()]);
  expect(local.requests.list()).toHaveLength(3);
  for (const secret of [token, "hush-user", "hush-badge"]) expect(told).not.toContain(secret);
});
