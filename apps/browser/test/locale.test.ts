/** The page formats numbers in the user's locale, works if `Intl` rejects the locale, and cuts off no text. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { drawn, watchCanvas } from "./canvas.ts";
import { connect, control, createChannels, openPage, type PageOptions, startService, useBrowser } from "./support.ts";

// With these variables, the system has no locale. The language of Chromium is then `en-US@posix`, which `Intl` rejects.
useBrowser({ LC_ALL: "C", LANGUAGE: "" });

/**
 * Opens a page with a live channel and its session. Every number of the date and time has two digits or more, so that
 * the texts are long.
 */
async function openLive(options: PageOptions): Promise<{ page: Page; complaints: string[] }> {
  // The axis of time ends at this second, where it has a label.
  const time = new Date("2026-11-23T22:48:50");
  const local = await startService({ clock: () => time });
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn, viewerCount: 1_234_567 });
  const opened = await openPage(options);
  await expect.poll(() => opened.page.locator("#app").textContent()).toContain("Connect to Amazon IVS");
  await opened.page.clock.setFixedTime(time);
  await watchCanvas(opened.page);
  await connect(opened.page, local.url);
  await opened.page.getByRole("link", { name: "stage" }).click();
  await opened.page.getByRole("region", { name: "Session history" }).getByText("Stream Start").waitFor();
  return opened;
}

test.each([
  ["en-US@posix", null, "1,234,567"],
  ["de-DE", "de-DE", "1.234.567"],
])("a browser whose locale is %s shows the page", async (name, locale, want) => {
  const { page, complaints } = await openLive({ locale });
  expect(await page.evaluate(() => navigator.languages[0])).toBe(name);
  await expect.poll(() => page.locator(".figures .number").first().textContent()).toBe(want);
  expect(complaints).toEqual([]);
});

describe("nothing is cut off", () => {
  test.each(
    ["en-US", "de-DE", "my-MM", "ja-JP"].flatMap((locale) =>
      [1280, 1121, 420].map((width) => [locale, width] as const),
    ),
  )("%s, %d wide", async (locale, width) => {
    const { page } = await openLive({ locale, width });
    await expect.poll(() => drawn(page)).not.toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

/**
 * Returns the texts that are cut off on the page or in the chart. A text that is visible only after scrolling sideways
 * counts too.
 */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { texts } = window as unknown as { texts: [text: string, left: number, right: number][] };
    for (const [text, left, right] of texts) if (left < 0 || right < 0) found.push(`chart: ${text}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      for (let parent = node.parentElement; parent !== null && width > 0; parent = parent.parentElement) {
        const style = getComputedStyle(parent);
        // A text that is clipped by style is only for screen readers.
        if (style.clipPath !== "none") break;
        const box = parent.getBoundingClientRect();
        const isFrame = style.overflowX !== "visible" || parent.matches("button, li, td, .panel");
        if (!isFrame || (left >= box.left - 1 && right <= box.right + 1)) continue;
        found.push(`${parent.tagName}.${parent.className}: ${node.textContent}`);
        break;
      }
    }
    return found;
  });
}
