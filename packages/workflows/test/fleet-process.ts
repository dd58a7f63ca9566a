/**
 * A process of a fleet that shares its limits through Redis. It sends messages of 1 KB to all channels, and prints the
 * messages that were acknowledged, each on a line.
 *
 *     node fleet-process.ts NAME MESSAGES REDIS_PORT ENDPOINT ARN…
 */
import { IvsClient } from "@ivskit/client-ivs";
import { defaultCredentials as credentials } from "@ivskit/local";
import { createClient } from "redis";
import { createRedisRateLimiter } from "../src/limits/redis.ts";
import { MetadataQueue } from "../src/metadata/metadata-queue.ts";

const [name, messages, redisPort, endpoint = "", ...channelArns] = process.argv.slice(2);
const redis = createClient({ url: `redis://127.0.0.1:${redisPort}` });
await redis.connect();
const queue = new MetadataQueue(new IvsClient({ region: "us-west-2", credentials, endpoint }), {
  limiter: createRedisRateLimiter((command) => redis.sendCommand(command)),
  // The service answers every call, on a busy machine only later.
  requestTimeoutMs: 300_000,
});
for (const [channel, channelArn] of channelArns.entries()) {
  for (let number = 0; number < Number(messages); number++) {
    const data = { from: name, channel, number, text: "x".repeat(800) };
    void queue.send(channelArn, data).then(() => process.stdout.write(`${channel} ${number}\n`));
  }
}
await queue.drain();
redis.destroy();
