/**
 * Starts the dashboard on this machine: the built page with a token endpoint, and a local IVS service with four
 * channels. Three channels are live, and their numbers of viewers change every second. `PORT` and `IVS_PORT` set the
 * ports. Ctrl+C stops everything.
 */
import { randomBytes } from "node:crypto";
import { CreateChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { startLocalIvs } from "@ivskit/local/node";
import { serveSite } from "./site.ts";

const region = "us-west-2";
const credentials = {
  accessKeyId: `ASIA${randomBytes(8).toString("hex").toUpperCase()}`,
  secretAccessKey: randomBytes(30).toString("base64"),
  sessionToken: randomBytes(60).toString("base64"),
};

const local = await startLocalIvs({ port: Number(process.env.IVS_PORT ?? 4100), region, credentials: [credentials] });
const site = await serveSite(Number(process.env.PORT ?? 5173), () => ({
  status: 200,
  body: { ...credentials, expiration: new Date(Date.now() + 3_600_000).toISOString() },
}));

const client = new IvsClient({ region, credentials, endpoint: local.url });
const { streams } = local.service;
const audience = new Map<string, number>();
for (const [name, viewers] of Object.entries({ keynote: 1840, "game-night": 312, "yoga-at-seven": 57, rehearsal: 0 })) {
  const { channel } = await client.send(new CreateChannelCommand({ name, tags: { team: "events" } }));
  if (channel?.arn === undefined || viewers === 0) continue;
  await streams.start(channel.arn, { viewerCount: viewers });
  audience.set(channel.arn, viewers);
}
client.destroy();
await local.service.seed({ rooms: [{ name: "keynote" }, { name: "game-night" }] });

let seconds = 0;
const crowd = setInterval(async () => {
  seconds++;
  for (const [channelArn, viewers] of audience) {
    const next = Math.max(0, Math.round(viewers * (1 + (Math.random() - 0.48) / 25)));
    audience.set(channelArn, next);
    // This fails if the stream has ended. Its viewers then do not change any more.
    await streams.setViewers(channelArn, next).catch(() => audience.delete(channelArn));
  }
  const second = [...audience.keys()][1];
  if (second !== undefined && seconds % 40 === 20) await streams.starve(second);
  if (second !== undefined && seconds % 40 === 30) await streams.starve(second, false);
}, 1000);

const page = new URL(site.url);
page.search = new URLSearchParams({ endpoint: local.url, region, tokens: "/credentials" }).toString();
console.log(`The dashboard:  ${page}`);
console.log(`The service:    ${local.url}`);
console.log(`Start a stream on your own channel:`);
console.log(`  curl ${local.url}/_ivskit/streams/start -d '{"channelArn": "<its ARN>", "viewerCount": 10}'`);
console.log(`  (also: end, starve, fail, viewers)  Ctrl+C stops both.`);

process.once("SIGINT", async () => {
  clearInterval(crowd);
  await Promise.all([site.close(), local.close()]);
});
