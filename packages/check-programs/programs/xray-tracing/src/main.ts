import { GetChannelCommand, IvsClient, ListChannelsCommand } from "@aws-sdk/client-ivs";
import * as xray from "aws-xray-sdk-core";
import { receiveOne, summary } from "./daemon";

async function main(): Promise<void> {
  const { address, segment } = await receiveOne();
  xray.setDaemonAddress(address);
  const client = xray.captureAWSv3Client(new IvsClient({ region: "us-west-2", endpoint: process.env.IVS_ENDPOINT }));

  const root = new xray.Segment("program");
  await xray.getNamespace().runPromise(async () => {
    xray.setSegment(root);
    await client.send(new ListChannelsCommand({}));
    const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEf123456";
    await client
      .send(new GetChannelCommand({ arn }))
      .catch((error: Error) => console.log(JSON.stringify({ error: error.name })));
  });
  root.close();
  console.log(JSON.stringify(summary(await segment)));
}

void main();
