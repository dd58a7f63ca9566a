/** A test gets a client and a service by `testIvs`. */
import {
  IvsClient as AwsClient,
  CreateChannelCommand as AwsCreateChannel,
  ListChannelsCommand as AwsListChannels,
  ListTagsForResourceCommand as AwsListTags,
} from "@aws-sdk/client-ivs";
import { GetChannelCommand, Ivs, IvsClient } from "@ivskit/client-ivs";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { Ivschat } from "@ivskit/client-ivschat";
import { beforeEach, describe, expect, test } from "vitest";
import { createMemoryRecordings, ServiceError } from "../src/index.ts";
import { testIvs } from "../src/testing/index.ts";

const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";

describe("clients", () => {
  test("of all three services call one local service", async () => {
    const { client: ivs, connect, local } = testIvs(Ivs);
    await ivs.createChannel({ name: "studio" });
    await connect(IVSRealTime).createStage({ name: "panel" });
    await connect(Ivschat).createRoom({ name: "audience" });
    expect(local.state()).toMatchObject({
      channels: [{ name: "studio" }],
      stages: [{ name: "panel" }],
      rooms: [{ name: "audience" }],
    });
  });

  test("of the AWS SDK call it, too", async () => {
    const { client } = testIvs(AwsClient);
    const { channel } = await client.send(new AwsCreateChannel({ name: "studio", tags: { "a b": "ü" } }));
    expect((await client.send(new AwsListChannels({ filterByName: "studio" }))).channels).toHaveLength(1);
    // The ARN is part of the path, where it is encoded.
    const { tags } = await client.send(new AwsListTags({ resourceArn: channel?.arn ?? "" }));
    expect(tags).toEqual({ "a b": "ü" });
  });

  test("have the region and the credentials of the options", async () => {
    const credentials = [{ accessKeyId: "AKIDOWN", secretAccessKey: "own", sessionToken: "token" }];
    const { client } = testIvs(Ivs, { region: "eu-west-1", credentials });
    const { channel } = await client.createChannel({});
    expect(channel?.arn).toMatch(/^arn:aws:ivs:eu-west-1:/);
  });

  test("send queries, and stop when their call is aborted", async () => {
    const { client, local, connect } = testIvs(Ivs);
    const { channel } = await client.createChannel({ tags: { one: "1", two: "2" } });
    await client.untagResource({ resourceArn: channel?.arn, tagKeys: ["one", "two"] });
    expect((await client.listTagsForResource({ resourceArn: channel?.arn })).tags).toEqual({});
    local.faults.set({ fault: "latency", milliseconds: 3_600_000 });
    const call = connect(Ivs).listChannels({}, { abortSignal: AbortSignal.timeout(20) });
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("an answer", () => {
  const ivs = testIvs(IvsClient);
  const { client } = ivs;
  beforeEach(ivs.reset);
  const getChannel = () => client.send(new GetChannelCommand({ arn }));

  test("takes the place of the service for one operation, with the input", async () => {
    ivs.answer("GetChannel", (input) => ({ channel: { arn: input.arn, name: "mine" } }));
    expect((await getChannel()).channel).toEqual({ arn, name: "mine" });
    expect(ivs.local.state().channels).toEqual([]);
  });

  test("is gone after a reset", async () => {
    await expect(getChannel()).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });

  test("is gone after its function was called, unless there is another by then", async () => {
    const remove = ivs.answer("GetChannel", () => ({ channel: { name: "first" } }));
    const removeSecond = ivs.answer("GetChannel", () => ({ channel: { name: "second" } }));
    remove();
    expect((await getChannel()).channel?.name).toBe("second");
    removeSecond();
    await expect(getChannel()).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });

  test("may change the output of the service, whose state stays", async () => {
    const methods = ivs.connect(Ivs);
    await methods.createChannel({ name: "studio", tags: { tier: "1" } });
    const remove = ivs.answer("ListChannels", async (_input, next) => {
      const { channels } = await next();
      for (const { tags = {} } of channels ?? []) tags.tier = "2";
      return { channels };
    });
    expect((await methods.listChannels({})).channels).toMatchObject([{ name: "studio", tags: { tier: "2" } }]);
    remove();
    expect((await methods.listChannels({})).channels).toMatchObject([{ name: "studio", tags: { tier: "1" } }]);
  });

  test("may be an error of the service", async () => {
    ivs.answer("GetChannel", () => {
      throw new ServiceError("PendingVerification", "Your account is pending verification");
    });
    await expect(getChannel()).rejects.toMatchObject({ name: "PendingVerification" });
  });

  test("that throws another error fails the call at once, and says why", async () => {
    ivs.answer("GetChannel", () => {
      throw new Error("expected another channel");
    });
    await expect(getChannel()).rejects.toMatchObject({
      name: "AnswerException",
      message: "The answer for GetChannel failed: Error: expected another channel",
      $metadata: { attempts: 1 },
    });
  });

  test("that is no output fails the call at once, and says why", async () => {
    ivs.answer("ListChannels", () => ({ channels: "none" }) as never);
    const call = ivs.connect(Ivs).listChannels({});
    await expect(call).rejects.toMatchObject({ name: "AnswerException", $metadata: { attempts: 1 } });
  });

  test("does not excuse a wrong input", async () => {
    ivs.answer("GetChannel", () => ({}));
    const call = client.send(new GetChannelCommand({ arn: "channel 1" }));
    await expect(call).rejects.toMatchObject({ name: "ValidationException" });
  });

  test("for an unknown operation is refused", () => {
    expect(() => ivs.answer("GetChanel" as "GetChannel", () => ({}))).toThrow(
      new TypeError('"GetChanel" is not an operation; expected a name such as "GetChannel"'),
    );
  });
});

test("a reset brings back the state of the options, and the present time", async () => {
  const faults = [{ id: "own", operation: "GetStage", fault: "ThrottlingException" }] as const;
  const { client, local, reset } = testIvs(Ivs, { faults });
  const before = local.clock.now().getTime();
  await client.createChannel({});
  await local.clock.advance(3_600_000);
  local.faults.load([{ fault: "reset" }]);
  await reset();
  expect(local.faults.list()).toMatchObject(faults);
  expect(local.requests.list()).toEqual([]);
  expect((await client.listChannels({})).channels).toEqual([]);
  expect(local.clock.now().getTime() - before).toBeLessThan(1_800_000);
});

test("it closes by itself", async () => {
  const errors: unknown[] = [];
  const run = async (): Promise<void> => {
    await using ivs = testIvs(Ivschat);
    const { arn: room } = await ivs.client.createRoom({});
    const { token } = await ivs.client.createChatToken({ roomIdentifier: room, userId: "ann" });
    const socket = ivs.local.rooms.connect(token ?? "");
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    socket.addEventListener("close", () => errors.push("closed"));
  };
  await run();
  await expect.poll(() => errors).toEqual(["closed"]);
});

test("it closes when the files of recordings are written", async () => {
  const memory = createMemoryRecordings();
  const put: typeof memory.put = async (key, content) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await memory.put(key, content);
  };
  const recordings = { ...memory, put };
  const { client, local, close } = testIvs(Ivs, { recordings, recordingConfigurationDelay: 0 });
  const { recordingConfiguration } = await client.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "archive" } },
  });
  const { channel } = await client.createChannel({ recordingConfigurationArn: recordingConfiguration?.arn });
  await local.streams.start(channel?.arn ?? "");
  await local.streams.end(channel?.arn ?? "");
  await close();
  expect([...memory.objects.keys()].some((key) => key.endsWith("/events/recording-ended.json"))).toBe(true);
});
