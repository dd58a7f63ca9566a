/** A page in Chromium, with hls.js: it plays a stream that came in by RTMP. */
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { playbackUrlWithToken, signPlaybackToken } from "@ivskit/tokens";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { useMedia } from "./support.ts";

const media = useMedia();
let browser: Browser;
let site: Server;

/** Plays the address in its fragment, and tells what happens. */
const html = `<!doctype html><video muted></video><script src="/hls.js"></script><script>
const told = { cues: [], errors: [], fatal: [] };
const video = document.querySelector("video");
const hls = new Hls({ manifestLoadPolicy: { default: { maxTimeToFirstByteMs: 10000, maxLoadTimeMs: 20000, timeoutRetry: null, errorRetry: null } } });
hls.on(Hls.Events.FRAG_PARSING_METADATA, (_, { samples }) => {
  for (const { data } of samples) told.cues.push(new TextDecoder().decode(data));
});
hls.on(Hls.Events.ERROR, (_, { details, fatal, response }) => {
  told.errors.push([details, response?.code]);
  if (fatal) told.fatal.push(details);
});
hls.loadSource(decodeURIComponent(location.hash.slice(1)));
hls.attachMedia(video);
hls.on(Hls.Events.MANIFEST_PARSED, () => video.play());
window.report = () => ({ ...told, time: video.currentTime, width: video.videoWidth });
</script>`;

beforeAll(async () => {
  const script = readFileSync(createRequire(import.meta.url).resolve("hls.js"));
  site = createServer((request, response) => {
    if (request.url === "/hls.js") response.setHeader("content-type", "text/javascript").end(script);
    else response.setHeader("content-type", "text/html").end(html);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.closeAllConnections();
  site?.close();
});

interface Told {
  readonly cues: readonly string[];
  readonly errors: readonly (readonly [string, number | undefined])[];
  readonly fatal: readonly string[];
  readonly time: number;
  readonly width: number;
}

async function play(url: string): Promise<{ page: Page; told: () => Promise<Told> }> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/#${encodeURIComponent(url)}`);
  return { page, told: () => page.evaluate("report()") };
}

const patient = { timeout: 60_000, interval: 200 };

test("hls.js plays a stream, and shows a cue of PutMetadata", async () => {
  const channel = await media.newChannel();
  await media.goLive(channel);
  const { told } = await play(channel.playbackUrl);
  await expect.poll(async () => (await told()).time, patient).toBeGreaterThan(0.5);
  expect((await told()).width).toBe(640);
  await media.ivs.putMetadata({ channelArn: channel.arn, metadata: "question 1" });
  await expect.poll(async () => (await told()).cues.join(), patient).toContain("question 1");
  expect((await told()).fatal).toEqual([]);
});

test("a private channel is played with a token alone, until its viewer is revoked", async () => {
  const channel = await media.newChannel({ authorized: true });
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-384",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  await media.ivs.importPlaybackKeyPair({ publicKeyMaterial: publicKey });
  await media.goLive(channel);
  const refused = await play(channel.playbackUrl);
  await expect.poll(async () => (await refused.told()).errors, patient).toContainEqual(["manifestLoadError", 403]);
  const token = await signPlaybackToken(privateKey, { channelArn: channel.arn, viewerId: "ann" });
  const { told } = await play(playbackUrlWithToken(channel.playbackUrl, token));
  await expect.poll(async () => (await told()).time, patient).toBeGreaterThan(0.5);
  await media.ivs.startViewerSessionRevocation({ channelArn: channel.arn, viewerId: "ann" });
  await expect.poll(async () => (await told()).errors.map(([, code]) => code), patient).toContain(403);
  // It plays the segments that it has loaded, and then stops.
  let before = -1;
  await expect
    .poll(
      async () => {
        const { time } = await told();
        const hasStopped = time === before;
        before = time;
        return hasStopped;
      },
      { timeout: 60_000, interval: 1500 },
    )
    .toBe(true);
});
