/** Watches the picture of a channel in Chromium, and is told why it cannot be played. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { connect, control, createChannels, keep, openPage, servePicture, startService, useBrowser } from "./support.ts";

useBrowser();

const panel = (page: Page, name: string) => page.getByRole("region", { name });

test("the picture plays if the playback URL answers, and ends with the stream", async () => {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  const { page } = await openPage();
  await servePicture(page);
  await connect(page, local.url);
  await panel(page, "Picture").getByRole("button", { name: "Watch" }).click();
  const video = panel(page, "Picture").locator("video");
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(0.5);
  expect(await video.evaluate((element: HTMLVideoElement) => element.videoWidth)).toBe(320);
  await keep(page, "picture");
  await control(local, "end", { channelArn });
  await panel(page, "Picture").getByText("The channel is offline.").waitFor();
});

test("the page says if the picture breaks off after it has played, and plays it again on demand", async () => {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  const { page } = await openPage();
  await servePicture(page);
  // A playlist without an end is read again and again. After the picture has played, it is gone.
  let isGone = false;
  const header = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:0\n";
  const body = `${header}#EXTINF:2.000000,\n0.mpegts\n#EXTINF:2.000000,\n1.mpegts\n`;
  await page.route("https://*.playback.live-video.net/**/*.m3u8", (route) =>
    route.fulfill({ status: isGone ? 404 : 200, body, headers: { "access-control-allow-origin": "*" } }),
  );
  await connect(page, local.url);
  const picture = panel(page, "Picture");
  await picture.getByRole("button", { name: "Watch" }).click();
  const seconds = (): Promise<number> =>
    picture.locator("video").evaluate((element: HTMLVideoElement) => element.currentTime);
  await expect.poll(seconds).toBeGreaterThan(0.2);
  isGone = true;
  await picture.getByText("The picture cannot be played (levelLoadError).").waitFor();
  isGone = false;
  await picture.getByRole("button", { name: "Try again" }).click();
  await expect.poll(seconds).toBeGreaterThan(0.2);
});

test("the picture is loaded only on demand, and the page says if the URL does not answer", async () => {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  const { page } = await openPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await connect(page, local.url);
  const picture = panel(page, "Picture");
  await picture.getByText("Watching counts as a viewer").waitFor();
  expect(asked.filter((url) => /assets\/play|m3u8/.test(url))).toEqual([]);
  await picture.getByRole("button", { name: "Watch" }).click();
  await picture.getByText("The playback URL does not answer.").waitFor();
  expect(asked.filter((url) => url.includes("assets/play"))).toHaveLength(1);
});

test.each([
  [403, "The playback URL refused this page (403)."],
  [404, "There is no picture (404)."],
  [500, "The playback URL answered 500."],
])("if the playback URL answers %d, the page says why", async (status, want) => {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  const { page } = await openPage();
  await page.route("https://*.playback.live-video.net/**", (route) =>
    route.fulfill({ status, headers: { "access-control-allow-origin": "*" } }),
  );
  await connect(page, local.url);
  await panel(page, "Picture").getByRole("button", { name: "Watch" }).click();
  await panel(page, "Picture").getByText(want).waitFor();
});

test("the picture is asked for once, so that watching counts as one viewer", async () => {
  const local = await startService({ rtmp: 0, localUrls: true });
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  const { page } = await openPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await connect(page, local.url);
  await panel(page, "Picture").getByRole("button", { name: "Watch" }).click();
  await panel(page, "Picture").getByText("A simulated stream of a local service has none.").waitFor();
  expect(asked.filter((path) => path.endsWith(".m3u8"))).toHaveLength(1);
});
