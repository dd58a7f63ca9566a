const {
  IvsClient,
  CreateStreamKeyCommand,
  CreateChannelCommand,
  ServiceQuotaExceededException,
} = require("@aws-sdk/client-ivs");
const ivs = require("@aws-sdk/client-ivs");
const { version } = require("@aws-sdk/client-ivs/package.json");

const client = new IvsClient({ endpoint: process.env.IVS_ENDPOINT });

async function main() {
  const { channel } = await client.send(new CreateChannelCommand({ name: "required" }));
  console.log(JSON.stringify({ name: channel.name, version: typeof version }));
  try {
    await client.send(new CreateStreamKeyCommand({ channelArn: channel.arn }));
  } catch (error) {
    const isQuota = error instanceof ServiceQuotaExceededException && error instanceof ivs.IvsServiceException;
    console.log(JSON.stringify({ name: error.name, isQuota, status: error.$metadata.httpStatusCode }));
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
