/** `aws-sdk-client-mock` replaces the calls of our clients. */
import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { mockClient } from "aws-sdk-client-mock";
import { expect, test } from "vitest";

test("a mocked command gets the response of the mock, for each client of the class", async () => {
  const mock = mockClient(IvsClient);
  try {
    mock.on(GetChannelCommand, { arn: "a" }).resolves({ channel: { name: "mocked" } });
    const client = new IvsClient({ region: "us-west-2" });
    expect(await client.send(new GetChannelCommand({ arn: "a" }))).toEqual({ channel: { name: "mocked" } });
    expect(await client.send(new GetChannelCommand({ arn: "b" }))).toBeUndefined();
    expect(mock.calls().map(({ args: [{ input }] }) => input)).toEqual([{ arn: "a" }, { arn: "b" }]);
  } finally {
    mock.restore();
  }
});
