jest.mock("@aws-sdk/client-ivs", () => {
  const actual = jest.requireActual("@aws-sdk/client-ivs");
  return { ...actual, IvsClient: jest.fn(() => ({ send: mockSend })) };
});

const mockSend = jest.fn();
const { GetStreamCommand, ChannelNotBroadcasting } = require("@aws-sdk/client-ivs");
const { stateOf } = require("./live");

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`);

test("a live stream", async () => {
  mockSend.mockResolvedValueOnce({ stream: { state: "LIVE" } });
  expect(await stateOf("arn:a")).toBe("LIVE");
  const [command] = mockSend.mock.calls[0];
  expect(command).toBeInstanceOf(GetStreamCommand);
  print({ input: command.input });
});

test("no stream", async () => {
  mockSend.mockRejectedValueOnce(new ChannelNotBroadcasting({ message: "not live", $metadata: {} }));
  const state = await stateOf("arn:b");
  print({ state });
  expect(state).toBe("OFF");
});
