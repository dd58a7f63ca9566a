/** Uses the dashboard on a phone, by keyboard, with a screen reader, without storage, and in both themes. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { connect, control, createChannels, openPage, startService, useBrowser } from "./support.ts";

useBrowser();

const list = (page: Page) => page.getByRole("navigation", { name: "Channels" });

describe("on a phone", () => {
  test("the page shows the list or one channel, and a way back", async () => {
    const local = await startService();
    await createChannels(local, "stage", "studio");
    const { page } = await openPage({ width: 390 });
    await connect(page, local.url);
    await list(page).getByText("stage").waitFor();
    const channel = page.getByRole("article");
    await expect.poll(() => channel.isVisible()).toBe(false);
    await list(page).getByText("studio").click();
    await channel.getByRole("heading", { name: "studio" }).waitFor();
    await expect.poll(() => list(page).isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("dashboard");
    await page.getByRole("link", { name: "All channels" }).click();
    await list(page).waitFor();
    await expect.poll(() => channel.isVisible()).toBe(false);
  });
});

describe("for all users", () => {
  test("screen readers hear of each change of a stream's health, as it is", async () => {
    const local = await startService();
    const [channelArn = ""] = await createChannels(local, "stage");
    await control(local, "start", { channelArn });
    const { page } = await openPage();
    // The local service knows no stream of unknown health, so the answers of ListStreams are changed.
    let health = "UNKNOWN";
    await page.route(/ListStreams$/, async (route) => {
      const response = await route.fetch();
      const { streams } = (await response.json()) as { streams: object[] };
      await route.fulfill({ response, json: { streams: streams.map((stream) => ({ ...stream, health })) } });
    });
    await connect(page, local.url);
    const spoken = page.getByRole("status").last();
    await expect.poll(() => spoken.textContent()).toBe("stage is live");
    for (const [next, want] of [
      ["HEALTHY", "stage is healthy"],
      ["UNKNOWN", "stage has an unknown health"],
      ["STARVING", "stage is starving: its encoder sends too little data"],
      ["HEALTHY", "stage is healthy"],
    ] as const) {
      health = next;
      await expect.poll(() => spoken.textContent()).toBe(want);
    }
  });

  test("a browser that blocks storage shows the page, light or dark", async () => {
    const { page } = await openPage({ withoutStorage: true });
    await expect.poll(() => page.locator("#app").textContent()).toContain("Connect to Amazon IVS");
    await page.getByLabel("Theme").selectOption("dark");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  });

  test("the keyboard is enough: arrows for the list, Enter and Escape for the dialog", async () => {
    const local = await startService();
    await createChannels(local, "alpha", "beta", "gamma");
    const { page } = await openPage();
    await connect(page, local.url);
    await list(page).getByText("alpha").waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.getByRole("searchbox", { name: "Filter channels" }).focus();
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("alpha");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toContain("beta");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "beta" }).waitFor();
    await expect.poll(() => list(page).locator("[aria-current]").textContent()).toContain("beta");

    await page.getByRole("button", { name: "New channel" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await focused()).toBe("New channel");
    await page.keyboard.press("Enter");
    await page.keyboard.type("delta");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "delta" }).waitFor();
  });

  test("the theme is that of the system until the user chooses one, and only the choice is stored", async () => {
    const { page } = await openPage({ colorScheme: "dark" });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(background).not.toBe(dark);
    await page.getByLabel("Theme").selectOption("dark");
    await expect.poll(background).toBe(dark);
    await page.reload();
    expect(await background()).toBe(dark);
    await expect.poll(() => page.getByLabel("Theme").inputValue()).toBe("dark");
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ theme: "dark" });
  });
});
