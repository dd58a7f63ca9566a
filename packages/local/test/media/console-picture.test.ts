/** The console in Chromium plays the picture of a channel. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openBrowser, openConsole } from "../browser.ts";
import { useMedia } from "./support.ts";

const media = useMedia();
const patient = { timeout: 60_000, interval: 200 };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser?.close());

const picture = (page: Page) => page.getByRole("region", { name: "Picture" });
const watch = (page: Page) => picture(page).getByRole("button", { name: "Watch" }).click();

test("a stream that came in by RTMP is played, and stops with the stream", async () => {
  const channel = await media.newChannel();
  const { page, problems } = await openConsole(browser, media.server.url);
  const encoder = await media.goLive(channel);
  await watch(page);
  const video = picture(page).locator("video");
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime), patient)
    .toBeGreaterThan(1);
  expect(await video.evaluate((element: HTMLVideoElement) => element.videoWidth)).toBe(640);
  await encoder.stop();
  await expect.poll(() => video.count(), patient).toBe(0);
  expect(problems).toEqual([]);
});

test("a simulated stream has no picture, and the page says so", async () => {
  const { arn } = await media.newChannel();
  const { page } = await openConsole(browser, media.server.url);
  await media.server.service.streams.start(arn);
  await watch(page);
  await picture(page).getByText("There is no picture: no encoder sends this stream.").waitFor();
});

test("a private channel is not played without a token", async () => {
  await media.goLive(await media.newChannel({ authorized: true }));
  const { page } = await openConsole(browser, media.server.url);
  await picture(page).getByText("This channel is private: its player needs a token.").waitFor();
  expect(await picture(page).getByRole("button").count()).toBe(0);
});

test("a browser that cannot play HLS says so", async () => {
  await media.goLive(await media.newChannel());
  const context = await browser.newContext();
  await context.addInitScript(() => {
    HTMLMediaElement.prototype.canPlayType = () => "";
  });
  const page = await context.newPage();
  await page.goto(media.server.url);
  await picture(page).getByText("This browser does not play HLS by itself").waitFor();
});
