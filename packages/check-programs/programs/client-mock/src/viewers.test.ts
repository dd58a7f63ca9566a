import assert from "node:assert/strict";
import { GetStreamCommand, IvsClient, ListStreamsCommand, ThrottlingException } from "@aws-sdk/client-ivs";
import { mockClient } from "aws-sdk-client-mock";
import { viewers } from "./viewers.js";

const mock = mockClient(IvsClient);
const client = new IvsClient({ region: "us-west-2" });

mock.on(ListStreamsCommand).resolves({ streams: [{ channelArn: "arn:a" }, { channelArn: "arn:b" }] });
mock.on(GetStreamCommand, { channelArn: "arn:a" }).resolves({ stream: { viewerCount: 3 } });
mock
  .on(GetStreamCommand, { channelArn: "arn:b" })
  .resolvesOnce({ stream: { viewerCount: 4 } })
  .resolves({});
console.log(JSON.stringify({ viewers: await viewers(client) }));
console.log(JSON.stringify({ viewers: await viewers(client) }));
console.log(JSON.stringify({ inputs: mock.commandCalls(GetStreamCommand).map((call) => call.args[0].input) }));
assert.equal(mock.commandCalls(ListStreamsCommand, { filterBy: { health: "HEALTHY" } }).length, 2);

mock.reset();
mock.on(ListStreamsCommand).rejects(new ThrottlingException({ message: "slow down", $metadata: {} }));
const error = await viewers(client).catch((reason: Error) => reason);
assert(error instanceof ThrottlingException);
console.log(JSON.stringify({ name: error.name, message: error.message }));

mock.restore();
const real = new IvsClient({ region: "us-west-2", endpoint: process.env.IVS_ENDPOINT });
console.log(JSON.stringify({ viewers: await viewers(real) }));
