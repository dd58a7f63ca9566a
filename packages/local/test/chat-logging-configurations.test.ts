import type { DestinationConfiguration } from "@aws-sdk/client-ivschat";
import { describe, expect, test } from "vitest";
import { loggingConfigurationPhase } from "../src/services/ivschat/lifecycles/logging-configuration.ts";
import { errorOf, missingInChat, newLoggingConfiguration, newRoom, useLocalChat } from "./chat-support.ts";
import { refused } from "./support.ts";

const fixture = useLocalChat({
  loggingConfigurationDelay: 2_000,
  failingBuckets: ["elsewhere"],
  failingLogDestinations: ["no-group", "no-stream"],
});
const good: DestinationConfiguration = { s3: { bucketName: "bucket-1" } };
const stateOf = async (identifier: string) => (await fixture.chat.getLoggingConfiguration({ identifier })).state;

describe("the life of a logging configuration", () => {
  const at = (seconds: number) => new Date(seconds * 1000);
  test.each([
    [false, false, 9, "CREATING"],
    [false, false, 10, "ACTIVE"],
    [false, true, 9, "CREATING"],
    [false, true, 10, "CREATE_FAILED"],
    [true, false, 9, "UPDATING"],
    [true, false, 10, "ACTIVE"],
    [true, true, 9, "UPDATING"],
    [true, true, 10, "UPDATE_FAILED"],
  ])("updated %s, failing %s, after %d of 10 seconds: %s", (updated, failing, seconds, want) => {
    expect(loggingConfigurationPhase({ updateTime: at(0), updated, failing }, 10_000, at(seconds))).toBe(want);
  });
});

test("CreateLoggingConfiguration: the answer is ACTIVE; reads are CREATING, then ACTIVE", async () => {
  const { chat, local } = fixture;
  const input = { name: "archive", destinationConfiguration: good, tags: { team: "blue" } };
  const { $metadata: _, ...made } = await chat.createLoggingConfiguration(input);
  expect(made).toEqual({
    ...input,
    arn: expect.stringMatching(/^arn:aws:ivschat:us-west-2:123456789012:logging-configuration\/[A-Za-z0-9]{12}$/),
    id: made.arn?.split("/")[1],
    createTime: expect.any(Date),
    updateTime: made.createTime,
    state: "ACTIVE",
  });
  const identifier = made.arn ?? "";
  local.pass(1_000);
  expect(await stateOf(identifier)).toBe("CREATING");
  local.pass(1_000);
  const { $metadata: __, ...read } = await chat.getLoggingConfiguration({ identifier });
  expect(read).toEqual(made);
});

test("CreateLoggingConfiguration: CREATE_FAILED for a destination that cannot be used, which takes no update", async () => {
  const { chat, local } = fixture;
  const destinations: [DestinationConfiguration, string][] = [
    [{ s3: { bucketName: "elsewhere" } }, "CREATE_FAILED"],
    [{ cloudWatchLogs: { logGroupName: "no-group" } }, "CREATE_FAILED"],
    [{ cloudWatchLogs: { logGroupName: "/ivs/chat" } }, "ACTIVE"],
    [{ firehose: { deliveryStreamName: "no-stream" } }, "CREATE_FAILED"],
    [{ firehose: { deliveryStreamName: "stream" } }, "ACTIVE"],
  ];
  for (const [destinationConfiguration] of destinations)
    await chat.createLoggingConfiguration({ destinationConfiguration });
  local.pass(2_000);
  const { loggingConfigurations = [] } = await chat.listLoggingConfigurations({});
  expect(loggingConfigurations.map((made) => [made.destinationConfiguration, made.state])).toEqual(destinations);
  const identifier = loggingConfigurations[0]?.arn;
  await refused(chat.updateLoggingConfiguration({ identifier }), "ConflictException", 409, "CREATE_FAILED");
});

test("CreateLoggingConfiguration: exactly one destination", async () => {
  const { chat } = fixture;
  const both = { s3: { bucketName: "bucket-1" }, firehose: { deliveryStreamName: "stream" } };
  for (const destinationConfiguration of [{}, both]) {
    const call = chat.createLoggingConfiguration({
      destinationConfiguration: destinationConfiguration as unknown as DestinationConfiguration,
    });
    await refused(call, "ValidationException", 400, "exactly one of the members cloudWatchLogs, firehose, s3");
  }
  await refused(
    chat.createLoggingConfiguration({ destinationConfiguration: { cloudWatchLogs: { logGroupName: "a b" } } }),
    "ValidationException",
    400,
    "'destinationConfiguration.cloudWatchLogs.logGroupName'",
  );
});

test("ListLoggingConfigurations: in pages of at most 50", async () => {
  const { chat } = fixture;
  for (const name of ["a", "b", "c"]) await newLoggingConfiguration(chat, name);
  const first = await chat.listLoggingConfigurations({ maxResults: 2 });
  const second = await chat.listLoggingConfigurations({ nextToken: first.nextToken });
  const names = [first, second].map((page) => page.loggingConfigurations?.map(({ name }) => name));
  expect(names).toEqual([["a", "b"], ["c"]]);
  await refused(chat.listLoggingConfigurations({ maxResults: 51 }), "ValidationException", 400, "'maxResults'");
});

test("UpdateLoggingConfiguration: the answer is ACTIVE; reads are UPDATING, then ACTIVE or UPDATE_FAILED", async () => {
  const { chat, local } = fixture;
  const identifier = await newLoggingConfiguration(chat, "before");
  await refused(chat.updateLoggingConfiguration({ identifier }), "ConflictException", 409, "is CREATING");
  local.pass(2_000);
  const failing = { identifier, name: "after", destinationConfiguration: { s3: { bucketName: "elsewhere" } } };
  const changed = await chat.updateLoggingConfiguration(failing);
  expect(changed).toMatchObject({ name: "after", state: "ACTIVE", destinationConfiguration: { s3: {} } });
  expect(await stateOf(identifier)).toBe("UPDATING");
  expect((changed.updateTime?.getTime() ?? 0) - (changed.createTime?.getTime() ?? 0)).toBeGreaterThanOrEqual(2_000);
  await refused(chat.updateLoggingConfiguration({ identifier }), "ConflictException", 409, "is UPDATING");
  local.pass(2_000);
  expect(await stateOf(identifier)).toBe("UPDATE_FAILED");
  await chat.updateLoggingConfiguration({
    identifier,
    destinationConfiguration: { firehose: { deliveryStreamName: "x" } },
  });
  local.pass(2_000);
  const read = await chat.getLoggingConfiguration({ identifier });
  expect([read.state, read.name, read.destinationConfiguration]).toEqual([
    "ACTIVE",
    "after",
    { firehose: { deliveryStreamName: "x" } },
  ]);
  const unknown = { identifier: missingInChat("logging-configuration") };
  await refused(chat.updateLoggingConfiguration(unknown), "ResourceNotFoundException", 404);
});

test("DeleteLoggingConfiguration: conflicts while a room uses it", async () => {
  const { chat } = fixture;
  const identifier = await newLoggingConfiguration(chat);
  const room = await newRoom(chat, { loggingConfigurationIdentifiers: [identifier] });
  expect(await errorOf(chat.deleteLoggingConfiguration({ identifier }))).toEqual({
    name: "ConflictException",
    message: `Logging configuration: ${identifier} is in use by a room`,
    resourceId: identifier.split("/")[1],
    resourceType: "LOGGING_CONFIGURATION",
  });
  await chat.updateRoom({ identifier: room, loggingConfigurationIdentifiers: [] });
  expect((await chat.deleteLoggingConfiguration({ identifier })).$metadata.httpStatusCode).toBe(204);
  await refused(chat.getLoggingConfiguration({ identifier }), "ResourceNotFoundException", 404);
  await refused(chat.deleteLoggingConfiguration({ identifier }), "ResourceNotFoundException", 404);
});
