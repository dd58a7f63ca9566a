/** aws-sdk-client-mock takes our clients and commands without a cast. The compiler checks this file, too. */
import { GetChannelCommand, Ivs, IvsClient, ListChannelsCommand, ThrottlingException } from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { mockClient } from "aws-sdk-client-mock";
import { afterEach, expect, onTestFinished, test } from "vitest";

const mock = mockClient(IvsClient);
const client = new IvsClient({ region: "us-west-2" });

afterEach(() => {
  mock.reset();
});

test("a command gets the output that the mock has for its input", async () => {
  mock.on(GetChannelCommand).resolves({ channel: { name: "any" } });
  mock
    .on(GetChannelCommand, { arn: "a" })
    .resolvesOnce({ channel: { name: "once" } })
    .resolves({});
  expect(await client.send(new GetChannelCommand({ arn: "b" }))).toEqual({ channel: { name: "any" } });
  expect(await client.send(new GetChannelCommand({ arn: "a" }))).toEqual({ channel: { name: "once" } });
  expect(await client.send(new GetChannelCommand({ arn: "a" }))).toEqual({});
  expect(mock.commandCalls(GetChannelCommand).map(({ args: [{ input }] }) => input)).toEqual([
    { arn: "b" },
    { arn: "a" },
    { arn: "a" },
  ]);
  expect(mock.commandCalls(GetChannelCommand, { arn: "a" })).toHaveLength(2);
});

test("a method of the aggregated class is mocked, and an error is thrown", async () => {
  const own = mockClient(Ivs);
  onTestFinished(() => own.restore());
  own.on(ListChannelsCommand).rejects(new ThrottlingException({ message: "slow down", $metadata: {} }));
  const call = new Ivs({ region: "us-west-2" }).listChannels({});
  await expect(call).rejects.toThrow(expect.objectContaining({ name: "ThrottlingException", message: "slow down" }));
});

test("one client is mocked, and others send", async () => {
  const service = await startLocalIvs();
  onTestFinished(() => service.close());
  mock.restore();
  const settings = { region: "us-west-2", credentials: defaultCredentials, endpoint: service.url };
  const mocked = new IvsClient(settings);
  mockClient(mocked).on(ListChannelsCommand).resolves({ channels: [] });
  expect(await mocked.send(new ListChannelsCommand({}))).toEqual({ channels: [] });
  expect(await new IvsClient(settings).send(new ListChannelsCommand({}))).toMatchObject({
    $metadata: { httpStatusCode: 200 },
  });
});
