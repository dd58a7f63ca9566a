/** The console, in a real browser. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { startLocalIvs } from "../src/node/index.ts";
import { openConsole } from "./browser.ts";
import { detail, entry, row, useConsole } from "./console-support.ts";
import { newChannel } from "./support.ts";

const fixture = useConsole();
const { local, open, problems } = fixture;

describe("what happens is seen as it happens", () => {
  test("a channel made by a client; its stream live, starving, watched and ended by buttons", async () => {
    const page = await open();
    await page.getByText("No channels yet.").waitFor();
    const { arn: channelArn } = await newChannel(local.ivs, { name: "stage" });
    await row(page, "stage").getByText("Offline").waitFor();
    await entry(page, "Requests", "CreateChannel").waitFor();

    await page.getByRole("button", { name: "Start" }).click();
    await row(page, "stage").getByText("Live", { exact: true }).waitFor();
    await detail(page).locator(".title").getByText("Live").waitFor();
    await entry(page, "Events", "Stream Start").waitFor();
    expect((await local.ivs.getStream({ channelArn })).stream?.state).toBe("LIVE");

    await page.getByRole("button", { name: "Starve" }).click();
    await row(page, "stage").getByText("Starving").waitFor();
    await entry(page, "Events", "Starvation Start").waitFor();
    await page.getByRole("button", { name: "Recover" }).click();
    await row(page, "stage").getByText("Live", { exact: true }).waitFor();

    await page.getByLabel("Viewers; -1").fill("1284");
    await page.getByRole("button", { name: "Set viewers" }).click();
    await row(page, "stage").getByText("1,284 viewers").waitFor();

    await page.getByRole("button", { name: "End" }).click();
    await row(page, "stage").getByText("Offline").waitFor();
    await detail(page).locator(".sessions").getByText("Session Ended").waitFor();
    await page.getByRole("button", { name: "Fail" }).click();
    await detail(page).locator(".sessions").getByText("Failed").first().waitFor();
    await entry(page, "Events", "Stream Failure").waitFor();
  });

  test("a stream that a program starts; secrets nowhere on the page", async () => {
    const { channel, streamKey } = await local.ivs.createChannel({ name: "stage" });
    const page = await open();
    await local.server.service.streams.start(channel?.arn ?? "", { viewerCount: 1 });
    await row(page, "stage").getByText("1 viewer", { exact: true }).waitFor();
    const content = await page.content();
    for (const secret of [streamKey?.value, channel?.srt?.passphrase]) expect(content).not.toContain(secret);
  });

  test("a refusal is said", async () => {
    await newChannel(local.ivs, { name: "stage" });
    const page = await open();
    // Another tab was quicker.
    await page.route("**/streams/start", (route) =>
      route.fulfill({ status: 409, json: { name: "ConflictException", message: "busy" } }),
    );
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByText("ConflictException: busy").waitFor();
    problems.pop();
  });

  test("the clock is advanced, and everything forgotten after a question", async () => {
    // A clock once turned does not go back: this one is nobody else's.
    const server = await startLocalIvs();
    await server.service.seed({ channels: [{ name: "stage" }] });
    const opened = await openConsole(fixture.browser, server.url);
    problems.push(opened.problems);
    const { page } = opened;
    const before = server.service.clock.now().getTime();
    await page.getByLabel("Seconds to advance").fill("3600");
    await page.getByRole("button", { name: "Advance" }).click();
    await page.getByText("Clock advanced by 3600 s").waitFor();
    expect(server.service.clock.now().getTime() - before).toBeGreaterThanOrEqual(3_600_000);
    await page.getByRole("button", { name: "Reset…" }).click();
    await page.getByRole("dialog").getByText("1 channel, 0 stages and 0 rooms").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await page.getByText("No channels yet.").waitFor();
    await page.context().close();
    await server.close();
  });
});

test("by keyboard alone", async () => {
  const page = await open();
  const { keyboard } = page;
  for (const name of ["first", "second"]) {
    await keyboard.press("n");
    await page.getByRole("dialog").waitFor();
    await keyboard.type(name);
    await keyboard.press("Enter");
    await row(page, name).waitFor();
  }
  // The newest stands first and is the one that is chosen; what moves, keeps its choice.
  await keyboard.press("j");
  await page.getByRole("heading", { level: 2, name: "first" }).waitFor();
  await keyboard.press("s");
  await row(page, "first").getByText("Live", { exact: true }).waitFor();
  await keyboard.press("w");
  await row(page, "first").getByText("Starving").waitFor();
  await keyboard.press("v");
  await keyboard.type("7");
  await keyboard.press("Enter");
  await row(page, "first").getByText("7 viewers").waitFor();
  await keyboard.press("Escape");
  await keyboard.press("e");
  await row(page, "first").getByText("Offline").waitFor();

  await keyboard.press("/");
  await keyboard.type("sec");
  await row(page, "first").waitFor({ state: "detached" });
  await keyboard.press("Escape");
  await keyboard.press("?");
  await page.getByRole("dialog").getByText("Next channel").waitFor();
  await keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  // From the top: the clock, the tools, the channels, the stream, what happened.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.locator("h1").click();
  const order: string[] = [];
  for (let count = 0; count < 21; count++) {
    await keyboard.press("Tab");
    const [name, outline] = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby");
      return [element.id || label || element.textContent?.trim(), getComputedStyle(element).outlineStyle];
    });
    order.push(name ?? "");
    expect([name, outline], "the focus is to be seen").toEqual([name, "solid"]);
  }
  const header = ["advance", "Advance", "about-clock", "Reset…", "Theme", "Keyboard shortcuts"];
  expect(order.slice(0, 11)).toEqual([...header, "Channels", "Stages", "Rooms", "New", "search"]);
  expect(order[11]).toMatch(/^channel-/);
  expect(order.slice(12, 17)).toEqual(["start", "starve", "end", "fail", "viewers"]);
});

describe("the focus", () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

  test("goes back to the button that opened a dialog", async () => {
    const page = await open();
    for (const [button, answer] of [
      ["Reset…", "Cancel"],
      ["Keyboard shortcuts", "Close"],
      ["New", "Create"],
    ] as const) {
      const opener = page.getByRole("button", { name: button, exact: true });
      await opener.click();
      await page.getByRole("dialog").getByRole("button", { name: answer }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await focused(page), button).toBe(await opener.textContent());
    }
  });

  test("goes on in the page when the button of a message goes away", async () => {
    const page = await open();
    let isDown = true;
    await page.route("**/_ivskit/state*", (route) => (isDown ? route.abort() : route.continue()));
    await page.getByRole("button", { name: "Try now" }).focus();
    isDown = false;
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    problems.pop();
  });
});

test.each(["en-US@posix", "my-MM"])(
  "a browser whose locale is %s shows all of it, in the console's language",
  async (locale) => {
    const { arn } = await newChannel(local.ivs, { name: "stage" });
    await local.server.service.streams.start(arn, { viewerCount: 1284 });
    const page = await open({ locale });
    await row(page, "stage").getByText("1,284 viewers").waitFor();
  },
);

test("a browser that keeps nothing for the site shows the page, light or dark", async () => {
  const context = await fixture.browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  const page = await context.newPage();
  await page.goto(local.server.url);
  await page.getByLabel("Theme").selectOption("dark");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

describe("looks", () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const isDark = async (page: Page): Promise<boolean> => Number(/\d+/.exec(await ground(page))?.[0]) < 100;

  test("light or dark as the system says, until the user chooses", async () => {
    expect(await isDark(await open({ colorScheme: "light" }))).toBe(false);
    const page = await open({ colorScheme: "dark" });
    expect(await isDark(page)).toBe(true);
    await page.getByLabel("Theme").selectOption("light");
    expect(await isDark(page)).toBe(false);
    await page.reload();
    await expect.poll(() => page.getByLabel("Theme").inputValue()).toBe("light");
    expect(await isDark(page)).toBe(false);
    await page.getByLabel("Theme").selectOption("system");
    expect(await isDark(page)).toBe(true);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("t");
    await page.keyboard.press("t");
    await expect.poll(() => page.getByLabel("Theme").inputValue()).toBe("dark");
  });

  test("a phone shows the list or one channel, and a way back", async () => {
    await newChannel(local.ivs, { name: "stage" });
    const page = await open({ viewport: { width: 390, height: 800 } });
    const back = page.getByRole("button", { name: "All channels" });
    await row(page, "stage").waitFor();
    expect([await detail(page).isVisible(), await back.isVisible()]).toEqual([false, false]);
    await row(page, "stage").getByRole("button").click();
    await detail(page).getByRole("heading", { name: "stage" }).waitFor();
    await expect.poll(() => row(page, "stage").isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await back.click();
    await row(page, "stage").waitFor();
    await expect.poll(() => detail(page).isVisible()).toBe(false);
  });

  test("a channel has one primary action: to start, and then to watch", async () => {
    await newChannel(local.ivs, { name: "stage" });
    const page = await open();
    const primary = page.locator("button.primary");
    await expect.poll(() => primary.allTextContents()).toEqual(["Start s"]);
    await primary.click();
    await expect.poll(() => primary.allTextContents()).toEqual(["Watch"]);
  });

  test.each([390, 800, 1280])("nothing sticks out at a width of %d", async (width) => {
    const { arn } = await newChannel(local.ivs, {
      name: "a-channel-with-quite-a-long-name-that-goes-on-and-on-and-on",
    });
    await local.server.service.streams.start(arn);
    const page = await open({ viewport: { width, height: 800 } });
    await row(page, "a-channel").getByText("Live", { exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe("before and without an answer", () => {
  test("it says that it is loading", async () => {
    const page = await (await fixture.browser.newContext()).newPage();
    await page.route("**/_ivskit/state*", () => {});
    await page.goto(local.server.url);
    await page.getByText("Loading the channels").waitFor();
  });

  test("it says that the service is gone, keeps what it knew, and goes on when it is back", async () => {
    const server = await startLocalIvs();
    await server.service.seed({ channels: [{ name: "stage" }] });
    const { page } = await openConsole(fixture.browser, server.url);
    await row(page, "stage").waitFor();
    await server.close();
    await page.getByRole("alert").getByText("The service does not answer").waitFor();
    await expect.poll(() => row(page, "stage").count()).toBe(1);
    await page.getByText("not connected").waitFor();
    const again = await startLocalIvs({ port: Number(new URL(server.url).port) });
    await page.getByText("No channels yet.").waitFor();
    await page.getByText("following").waitFor();
    await again.close();
  });
});

test("it is one page with its own script and style, and allows nothing else", async () => {
  for (const path of ["/", "/_ivskit/console.js", "/_ivskit/console.css"]) {
    const response = await fetch(local.server.url + path);
    expect(response.status).toBe(200);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect((await response.text()).length).toBeGreaterThan(300);
  }
  expect((await fetch(local.server.url, { method: "POST", body: "{}" })).status).toBe(404);
});
