const { IvsClient, GetStreamCommand, ChannelNotBroadcasting } = require("@aws-sdk/client-ivs");

const client = new IvsClient({ region: "us-west-2", endpoint: process.env.IVS_ENDPOINT });

/**
 * @param {string} channelArn
 * @returns {Promise<import("@aws-sdk/client-ivs").StreamState | "OFF">}
 */
async function stateOf(channelArn) {
  try {
    const { stream } = await client.send(new GetStreamCommand({ channelArn }));
    return stream?.state ?? "OFF";
  } catch (error) {
    if (error instanceof ChannelNotBroadcasting) return "OFF";
    throw error;
  }
}

module.exports = { stateOf };
