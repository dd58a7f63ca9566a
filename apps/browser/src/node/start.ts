/**
 * Starts the dashboard on this machine: the built page with a token endpoint, and a local IVS service that takes real
 * encoders. Three of its four channels are simulated to be live, with numbers of viewers that change every second. The page
 * opens in the browser and connects by itself. `PORT`, `IVS_PORT` and `RTMP_PORT` set the ports; if one is taken, another one is
 * used. Ctrl+C stops everything.
 */
import { randomBytes } from "node:crypto";
import { CreateChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { viewersAt } from "./audience.ts";
import { startService } from "./local-service.ts";
import { openUrl } from "./open-url.ts";
import { serveSite } from "./site.ts";

const region = "us-west-2";
const credentials = {
  accessKeyId: `ASIA${randomBytes(8).toString("hex").toUpperCase()}`,
  secretAccessKey: randomBytes(30).toString("base64"),
  sessionToken: randomBytes(60).toString("base64"),
};

const { PORT = 5173, IVS_PORT = 4100, RTMP_PORT = 1935 } = process.env;
const local = await startService({
  port: Number(IVS_PORT),
  rtmp: Number(RTMP_PORT),
  region,
  credentials: [credentials],
});
const site = await serveSite(Number(PORT), () => ({
  status: 200,
  body: { ...credentials, expiration: new Date(Date.now() + 3_600_000).toISOString() },
}));

const client = new IvsClient({ region, credentials, endpoint: local.url });
const { streams } = local.service;
const audience = new Map<string, number>();
let streamKeyValue = "";
for (const [name, viewers] of Object.entries({ keynote: 1840, "game-night": 312, "yoga-at-seven": 57, rehearsal: 0 })) {
  const { channel, streamKey } = await client.send(new CreateChannelCommand({ name, tags: { team: "events" } }));
  if (viewers === 0) streamKeyValue = streamKey?.value ?? "";
  if (channel?.arn === undefined || viewers === 0) continue;
  await streams.start(channel.arn, { viewerCount: viewers });
  audience.set(channel.arn, viewers);
}
client.destroy();
await local.service.seed({ rooms: [{ name: "keynote" }, { name: "game-night" }] });

let seconds = 0;
const crowd = setInterval(async () => {
  seconds++;
  const [, second] = audience.keys();
  for (const [channelArn, usual] of audience) {
    // This fails if the stream has ended. Its viewers then do not change any more.
    await streams.setViewers(channelArn, viewersAt(usual, seconds)).catch(() => audience.delete(channelArn));
  }
  if (second !== undefined && seconds % 40 === 20) await streams.starve(second);
  if (second !== undefined && seconds % 40 === 30) await streams.starve(second, false);
}, 1000);

const page = new URL(site.url);
page.search = new URLSearchParams({ endpoint: local.url, region, tokens: "/credentials", connect: "" }).toString();
console.log(`The dashboard:  ${page}
The service:    ${local.url}, where a browser shows its console

Go live on the channel "rehearsal":
  OBS       In the settings of the stream, choose the service "Custom".
            server      ${local.rtmpUrl}
            stream key  ${streamKeyValue}
  ffmpeg    ffmpeg -re -f lavfi -i testsrc2=size=1280x720:rate=30 -f lavfi -i sine=frequency=440 \\
              -c:v libx264 -preset veryfast -tune zerolatency -b:v 2M -g 30 -pix_fmt yuv420p -c:a aac \\
              -f flv "${local.rtmpUrl}/${streamKeyValue}"
Simulate a stream on a channel of your own (also: end, starve, fail, viewers):
  curl ${local.url}/_ivskit/streams/start -d '{"channelArn": "<its ARN>", "viewerCount": 10}'

Ctrl+C stops everything.`);
openUrl(page.href);

process.once("SIGINT", async () => {
  clearInterval(crowd);
  await Promise.all([site.close(), local.close()]);
});
