/**
 * Writes `docs/console.png`: the console with a live channel, in a service that was seeded to look the same each time.
 * Further arguments: another path, `dark`, and `stages` for the view of a stage.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Ivs } from "@aws-sdk/client-ivs";
import { chromiumPackage } from "@ivskit/tooling/chromium";
import { defaultCredentials } from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { openBrowser, openConsole } from "../test/browser.ts";

const scratch = mkdtempSync(join(tmpdir(), "console-"));

/** Machines without fonts of their own would show the console in whatever they have: the browser brings one. */
function fonts(): Readonly<Record<string, string>> {
  const archive = join(chromiumPackage(), "bin/fonts.tar.br");
  const input = brotliDecompressSync(readFileSync(archive));
  spawnSync("tar", ["-x", "-C", scratch], { input });
  const file = join(scratch, "own.conf");
  writeFileSync(
    file,
    `<fontconfig><dir>${scratch}</dir><dir>/usr/share/fonts</dir><cachedir>${scratch}/cache</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

let time = Date.parse("2026-03-02T09:30:00Z");
const server = await startLocalIvs({ seed: "console", clock: () => new Date(time), rates: false });
const { service: local, url } = server;
const pass = (seconds: number): void => {
  time += seconds * 1000;
};
const browser = await openBrowser({ ...fonts(), TZ: "UTC" });
try {
  // The official client signs with the time of the service, although that is years away.
  const ivs = (): Ivs => {
    const options = { endpoint: url, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 };
    return new Ivs({ ...options, systemClockOffset: time - Date.now() });
  };
  await local.seed({
    recordingConfigurations: [{ name: "vod", destinationConfiguration: { s3: { bucketName: "talks-archive" } } }],
    channels: [
      { name: "main-stage", recordingConfiguration: "vod" },
      { name: "workshop-a" },
      { name: "workshop-b", latencyMode: "NORMAL" },
    ],
    stages: [{ name: "green-room" }, { name: "panel" }],
    rooms: [{ name: "questions" }],
  });
  const { page } = await openConsole(browser, url, {
    viewport: { width: 1280, height: 720 },
    colorScheme: process.argv[3] === "dark" ? "dark" : "light",
  });
  pass(20);
  const [panel = ""] = local.state({ search: "panel" }).stages.map(({ arn }) => arn);
  const { channels } = await ivs().listChannels({});
  const [main = "", first = "", second = ""] = (channels ?? []).map(({ arn }) => arn);
  pass(30);
  await local.streams.start(main);
  pass(150);
  await local.streams.end(main);
  pass(40);
  await local.streams.start(main, { viewerCount: 1284 });
  await ivs().getStream({ channelArn: main });
  pass(40);
  await local.streams.start(first, { viewerCount: 37 });
  pass(20);
  await local.streams.starve(first);
  pass(12);
  await local.streams.fail(second, "EncoderGone").catch(() => {});
  await local.stages.join(panel, { participantId: "host", userId: "ann", publish: true });
  await local.stages.join(panel, { participantId: "guest", userId: "bob" });
  pass(6);
  await local.stages.publish(panel, "guest");
  await ivs().putMetadata({ channelArn: main, metadata: "poll" });
  await ivs()
    .getStream({ channelArn: second })
    .catch(() => {});
  pass(3);
  const { channel } = await ivs().createChannel({ name: "backstage", type: "BASIC" });
  await ivs()
    .updateChannel({ arn: main, name: "other" })
    .catch(() => {});
  await ivs().listStreams({});
  await ivs().getChannel({ arn: channel?.arn ?? "" });
  pass(334);
  await page.locator("#list-title").waitFor();
  // The clock of the service is an hour ahead of the browser's.
  await page.clock.setFixedTime(new Date(time + 1000 - 3_600_000));
  // The page compares the two when it hears of a new time of the service.
  pass(1);
  const [view, row] = process.argv[4] === "stages" ? ["Stages", "panel"] : ["Channels", "main-stage"];
  await page.getByRole("button", { name: view }).click();
  await page.getByRole("button", { name: new RegExp(row) }).click();
  await page.getByRole("heading", { level: 2, name: row }).waitFor();
  await page.locator(".entries").nth(1).waitFor();
  await page.mouse.move(640, 700);
  // The console looks at the clock, which jumped, now and then.
  await page.waitForTimeout(3000);
  const path = process.argv[2] ?? join(import.meta.dirname, "console.png");
  await page.screenshot({ path });
  console.log(path);
} finally {
  await browser.close();
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
}
