/**
 * Checks the official player of Amazon IVS in Chromium against the local service. It plays a stream that came in by RTMP, and
 * shows a cue. On a private channel, it is refused without a token, and stops when its viewer is revoked. The licence of
 * `amazon-ivs-player` refers to the AWS Customer Agreement, so no package of this project depends on it. Install it elsewhere,
 * and pass the folder:
 *
 *     npm install --prefix FOLDER amazon-ivs-player@1.56.1 events@3.3.0
 *     npx -y pnpm@12 exec node packages/local/check-official-player.ts FOLDER
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { Ivs } from "@ivskit/client-ivs";
import { exportPublicKeyPem, generateKeyPair, playbackUrlWithToken, signPlaybackToken } from "@ivskit/tokens";
import { startEncoder } from "@ivskit/tooling/encoder";
import { build } from "esbuild";
import { defaultCredentials } from "./src/index.ts";
import { startLocalIvs } from "./src/node/index.ts";
import { openBrowser } from "./test/browser.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npx -y pnpm@12 exec node packages/local/check-official-player.ts FOLDER");
  console.error("before: npm install --prefix FOLDER amazon-ivs-player@1.56.1 events@3.3.0");
  process.exit(2);
}
const assets = join(resolve(folder), "node_modules/amazon-ivs-player/dist/assets");

/** Plays the address in its fragment, and tells what happens. */
const program = `
import { create, PlayerEventType, PlayerState } from "amazon-ivs-player";
const told = { cues: [], errors: [], isPlaying: false };
const player = create({ wasmWorker: location.origin + "/amazon-ivs-wasmworker.min.js", wasmBinary: location.origin + "/amazon-ivs-wasmworker.min.wasm" });
player.attachHTMLVideoElement(document.querySelector("video"));
player.setMuted(true);
player.addEventListener(PlayerState.PLAYING, () => (told.isPlaying = true));
player.addEventListener(PlayerEventType.TEXT_METADATA_CUE, ({ text }) => told.cues.push(text));
player.addEventListener(PlayerEventType.ERROR, ({ type, code, message }) => told.errors.push([type, code, message]));
player.load(decodeURIComponent(location.hash.slice(1)));
player.play();
window.report = () => ({ ...told, position: player.getPosition() });
`;
const bundle = await build({
  stdin: { contents: program, resolveDir: resolve(folder) },
  bundle: true,
  format: "esm",
  write: false,
});
const site = createServer((request, response) => {
  const name = /^\/([\w.-]+\.(?:js|wasm))$/.exec(request.url ?? "")?.[1];
  if (name === "program.js") response.setHeader("content-type", "text/javascript").end(bundle.outputFiles[0]?.text);
  else if (name === undefined) {
    response.setHeader("content-type", "text/html");
    response.end('<!doctype html><video muted playsinline></video><script type="module" src="/program.js"></script>');
  } else {
    response.setHeader("content-type", name.endsWith(".js") ? "text/javascript" : "application/wasm");
    response.end(readFileSync(join(assets, name)));
  }
});
await new Promise<void>((started) => site.listen(0, "127.0.0.1", started));
const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
const server = await startLocalIvs({ rtmp: 0, localUrls: true });
const ivs = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: server.url });
const browser = await openBrowser();

interface Told {
  readonly cues: readonly string[];
  readonly errors: readonly unknown[];
  readonly isPlaying: boolean;
  readonly position: number;
}

let failures = 0;

/** Waits for a minute at most until the page tells of it. */
async function check(name: string, report: () => Promise<Told>, isFine: (told: Told) => boolean): Promise<void> {
  let told = await report();
  for (const until = Date.now() + 60_000; !isFine(told) && Date.now() < until; told = await report()) {
    await new Promise((later) => setTimeout(later, 250));
  }
  if (!isFine(told)) failures++;
  console.log(`${isFine(told) ? "ok" : `FAILED ${JSON.stringify(told)}`}  ${name}`);
}

async function play(url: string): Promise<() => Promise<Told>> {
  const page = await browser.newPage();
  await page.goto(`${origin}/#${encodeURIComponent(url)}`);
  await page.waitForFunction("window.report !== undefined");
  return () => page.evaluate("report()");
}

async function newStream(authorized: boolean) {
  const { channel, streamKey } = await ivs.createChannel({ authorized });
  const encoder = startEncoder({ url: server.rtmpUrl ?? "", streamKey: streamKey?.value ?? "" });
  await encoder.published;
  return { channelArn: channel?.arn ?? "", playbackUrl: channel?.playbackUrl ?? "", encoder };
}

try {
  const open = await newStream(false);
  const report = await play(open.playbackUrl);
  await check("the player plays", report, ({ isPlaying, position }) => isPlaying && position > 0);
  await ivs.putMetadata({ channelArn: open.channelArn, metadata: "question 1" });
  await check("it shows a cue of PutMetadata", report, ({ cues }) => cues.includes("question 1"));
  const { publicKey, privateKey } = await generateKeyPair();
  await ivs.importPlaybackKeyPair({ publicKeyMaterial: await exportPublicKeyPem(publicKey) });
  const closed = await newStream(true);
  const refused = await play(closed.playbackUrl);
  await check("without a token it is refused", refused, ({ errors }) =>
    JSON.stringify(errors).includes("ErrorAuthorization"),
  );
  const token = await signPlaybackToken(privateKey, { channelArn: closed.channelArn, viewerId: "ann" });
  const admitted = await play(playbackUrlWithToken(closed.playbackUrl, token));
  await check("with a token it plays", admitted, ({ isPlaying, position }) => isPlaying && position > 0);
  await ivs.startViewerSessionRevocation({ channelArn: closed.channelArn, viewerId: "ann" });
  let latest = -1;
  await check("it stops when its viewer is revoked", admitted, ({ errors, position }) => {
    const hasStopped = errors.length > 0 && position === latest;
    latest = position;
    return hasStopped;
  });
  await open.encoder.stop();
  await closed.encoder.stop();
} finally {
  await browser.close();
  site.closeAllConnections();
  site.close();
  ivs.close();
  await server.close();
}
process.exitCode = failures === 0 ? 0 : 1;
