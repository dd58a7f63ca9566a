/**
 * Writes `docs/images/dashboard.png`: the dashboard plays the stream of an encoder, while other channels are live. Viewers of the
 * stream are requests for its playlist, as the service counts them. The viewers of the other channels are simulated.
 */
import { mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { pictureChannelName, showLivePicture } from "@ivskit/tooling/live-picture";
import { environmentFor } from "@ivskit/tooling/sample-programs";

const path = join(import.meta.dirname, "../docs/images/dashboard.png");
const maxBytes = 200_000;

const server = await startLocalIvs({ rtmp: 0, localUrls: true });
const { service } = server;
const others = { "game-night": 312, "yoga-at-seven": 57 };
const { channels } = await service.seed({
  channels: [
    ...Object.entries(others).map(([name, viewerCount]) => ({ name, stream: { viewerCount } })),
    { name: "rehearsal" },
    { name: "second-stage" },
  ],
});
const [game, yoga] = channels.filter(({ name }) => name in others).map(({ arn }) => arn);
if (yoga !== undefined) await service.streams.starve(yoga);

let seconds = 0;
const crowd = setInterval(async () => {
  seconds++;
  if (game !== undefined) await service.streams.setViewers(game, Math.round(312 + 9 * Math.sin(seconds / 4)));
  if (yoga !== undefined) await service.streams.setViewers(yoga, Math.round(57 + 3 * Math.sin(seconds / 3)));
  const live = service.state({ search: pictureChannelName }).channels[0];
  if (live?.stream === undefined) return;
  const arriving = Math.round(3 + 3 * Math.sin(seconds / 3));
  for (let viewer = 0; viewer < arriving; viewer++) await (await fetch(live.playbackUrl)).text();
}, 1000);

await mkdir(dirname(path), { recursive: true });
const environment = { ...environmentFor(server.url, defaultCredentials), PICTURE: path, PICTURE_DELAY: "20" };
const { status, stderr } = await showLivePicture(server, environment, import.meta.dirname, console.log);
clearInterval(crowd);
await server.close();
if (status !== 0) throw new Error(stderr);
const { size } = await stat(path);
if (size > maxBytes) throw new Error(`${path} must have at most ${maxBytes} bytes, got ${size}`);
console.log(`${path}: ${size} bytes`);
