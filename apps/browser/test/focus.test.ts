/**
 * The focus is not lost when the focused element disappears. The dashboard has a heading of the first level, and its
 * events can be scrolled by keyboard.
 */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { connect, control, createChannels, openPage, servePicture, startService, useBrowser } from "./support.ts";

useBrowser();

const panel = (page: Page, name: string) => page.getByRole("region", { name });
/** Returns the label, the name or the tag of the focused element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.getAttribute("name") ?? element?.tagName;
  });
/** Returns the labels or tags of the focused element and its ancestors. */
const place = (page: Page) =>
  page.evaluate(() => {
    const names: string[] = [];
    for (let at = document.activeElement; at !== null; at = at.parentElement) {
      names.push(at.getAttribute("aria-label") ?? at.tagName);
    }
    return names;
  });

async function pressOn(page: Page, panelName: string, button: string): Promise<void> {
  await panel(page, panelName).getByRole("button", { name: button }).focus();
  await page.keyboard.press("Enter");
}

async function openLive(): Promise<{ page: Page; channelArn: string }> {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  const { page } = await openPage();
  await servePicture(page);
  await connect(page, local.url);
  await page.locator(".figures").getByText("Live").waitFor();
  return { page, channelArn };
}

test("after connecting and disconnecting, the focus is at the start of the new view", async () => {
  const { page } = await openLive();
  await expect.poll(() => focused(page)).toBe("MAIN");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("New channel");
  await page.getByRole("button", { name: "Disconnect" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Connect to Amazon IVS" }).waitFor();
  await expect.poll(() => focused(page)).toBe("MAIN");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("region");
});

test("the dashboard has a heading of the first level, which names it", async () => {
  const { page } = await openLive();
  await expect.poll(() => page.locator("h1").allTextContents()).toEqual(["IVS live operations"]);
});

describe("in a panel", () => {
  test("Send keeps the focus while the message is sent", async () => {
    const { page } = await openLive();
    await panel(page, "Timed metadata").getByLabel("Metadata", { exact: true }).fill("hello");
    await pressOn(page, "Timed metadata", "Send");
    await panel(page, "Timed metadata").getByText("Sent 5 bytes").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Send");
  });

  test("the focus stays in the panel whose button disappeared", async () => {
    const { page } = await openLive();
    // The page's clock is paused, because the page hides the key after ten seconds.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await pressOn(page, "Encoder", "Reveal stream key");
    await panel(page, "Encoder").getByRole("button", { name: "Copy" }).waitFor();
    expect(await place(page)).toContain("Encoder");
    await pressOn(page, "Encoder", "Hide now");
    await panel(page, "Encoder").getByRole("button", { name: "Reveal stream key" }).waitFor();
    expect(await place(page)).toContain("Encoder");
    await page.clock.resume();

    await pressOn(page, "Tags", "Remove tag team");
    await panel(page, "Tags").getByText("No tags yet").waitFor();
    expect(await place(page)).toContain("Tags");

    await pressOn(page, "Picture", "Watch");
    await panel(page, "Picture").locator("video").waitFor();
    expect(await place(page)).toContain("Picture");
  });
});

test("after trying again, the focus stays on the dashboard", async () => {
  const local = await startService();
  await createChannels(local, "stage");
  const { page } = await openPage();
  await connect(page, local.url);
  await page.getByRole("heading", { name: "stage" }).waitFor();
  await local.close();
  await page.getByRole("button", { name: "Try again now" }).focus();
  await startService({ port: Number(new URL(local.url).port) });
  await page.keyboard.press("Enter");
  await page.getByText("No channels in this region yet").waitFor();
  expect(await place(page)).toContain("MAIN");
});

test("the events of a session can be scrolled by keyboard", async () => {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  for (let round = 0; round < 12; round++) await control(local, "starve", { channelArn, starving: round % 2 === 0 });
  const { page } = await openPage();
  await connect(page, local.url);
  const events = panel(page, "Events of the session");
  await events.getByText("Stream Start").waitFor();
  await expect.poll(() => events.getAttribute("tabindex")).toBe("0");
  await events.focus();
  await page.keyboard.press("End");
  await expect.poll(() => events.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});
