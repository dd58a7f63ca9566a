import { roomNames, sdk } from "./lazy.ts";

const endpoint = process.env.IVS_ENDPOINT;
const { IvsClient, CreateChannelCommand } = await sdk();
const client = new IvsClient({ endpoint });
const { channel } = await client.send(new CreateChannelCommand({ name: "lazy", authorized: true }));
console.log(JSON.stringify({ name: channel?.name, authorized: channel?.authorized }));

const error = await (await import("@aws-sdk/client-ivs").then(({ Ivs }) => new Ivs({ endpoint })))
  .getChannel({ arn: "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEf123456" })
  .catch((reason: Error) => reason);
if (error instanceof (await sdk()).ResourceNotFoundException)
  console.log(JSON.stringify({ error: error.name, fault: error.$fault, status: error.$metadata.httpStatusCode }));

console.log(JSON.stringify({ rooms: await roomNames(endpoint) }));
