/**
 * Drives the built dashboard in Chromium for the chapter of the demo about live pictures. It opens a channel, and waits for an
 * encoder, which must begin when this program prints `ready`. It watches the picture, sends metadata, waits until the
 * cue arrives with the picture, and takes a screenshot. It prints the delay of each step. The environment is that of `story.ts`.
 * `CHANNEL_NAME` is the name of the channel, `PICTURE` the path of the screenshot, and `PICTURE_DELAY` the number of seconds before
 * it, in which the chart of viewers grows.
 */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openDashboard } from "./open-dashboard.ts";

const { CHANNEL_NAME: name = "" } = process.env;
const path = process.env.PICTURE ?? join(import.meta.dirname, "../../results/live.png");
const { page, close } = await openDashboard();

/** Returns the seconds since a time of `performance.now()`. */
const secondsSince = (startedAt: number): string => ((performance.now() - startedAt) / 1000).toFixed(1);

try {
  await page.getByRole("link", { name }).click();
  await page.locator(".figures").getByText("Offline").waitFor();
  const startedAt = performance.now();
  console.log(`ready     the channel "${name}" is offline, an encoder can begin`);
  await page.locator(".figures").getByText("Live").waitFor();
  console.log(`live      ${secondsSince(startedAt)} s after the encoder began`);

  const picture = page.getByRole("region", { name: "Picture" });
  await picture.getByRole("button", { name: "Watch" }).click();
  const watchedAt = performance.now();
  await picture.locator("video").evaluate(async (video: HTMLVideoElement) => {
    while (video.currentTime < 0.1)
      await new Promise((resolve) => video.addEventListener("timeupdate", resolve, { once: true }));
  });
  console.log(
    `picture   ${secondsSince(startedAt)} s after the encoder began, ${secondsSince(watchedAt)} s after Watch`,
  );

  const composer = page.getByRole("region", { name: "Timed metadata" });
  const metadata = '{"poll": "Tea or coffee?"}';
  await composer.getByRole("textbox").fill(metadata);
  const sentAt = performance.now();
  await composer.getByRole("button", { name: "Send" }).click();
  await picture.getByText(metadata).waitFor();
  console.log(`cue       ${secondsSince(sentAt)} s after it was sent: ${metadata}`);

  await page.waitForTimeout(1000 * Number(process.env.PICTURE_DELAY ?? 0));
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  console.log(`image     ${path}`);
} finally {
  await close();
}
