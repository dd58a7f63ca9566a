/** `aws-sdk-client-mock` replaces the calls of our clients at run time. Its types do not fit them. */
import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { mockClient } from "aws-sdk-client-mock";
import { expect, test } from "vitest";

test("a mocked command gets the response of the mock, for each client of the class", async () => {
  // @ts-expect-error The type of `send` takes only commands of this service, and Smithy's takes every command.
  const mock = mockClient(IvsClient);
  try {
    // @ts-expect-error Commands have no `resolveMiddleware`.
    mock.on(GetChannelCommand, { arn: "a" }).resolves({ channel: { name: "mocked" } } as object);
    const client = new IvsClient({ region: "us-west-2" });
    expect(await client.send(new GetChannelCommand({ arn: "a" }))).toEqual({ channel: { name: "mocked" } });
    expect(await client.send(new GetChannelCommand({ arn: "b" }))).toBeUndefined();
    expect(mock.calls().map(({ args: [{ input }] }) => input)).toEqual([{ arn: "a" }, { arn: "b" }]);
  } finally {
    mock.restore();
  }
});
