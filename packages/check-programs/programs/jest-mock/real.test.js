/** @type {typeof import("@aws-sdk/client-ivs")} */
const { IvsClient, CreateChannelCommand } = jest.requireActual("@aws-sdk/client-ivs");
const { stateOf } = require("./live");

test("against the service", async () => {
  const client = new IvsClient({ region: "us-west-2", endpoint: process.env.IVS_ENDPOINT });
  const { channel } = await client.send(new CreateChannelCommand({ name: "tested" }));
  const state = await stateOf(channel?.arn ?? "");
  process.stdout.write(`${JSON.stringify({ name: channel?.name, state })}\n`);
  expect(state).toBe("OFF");
});
