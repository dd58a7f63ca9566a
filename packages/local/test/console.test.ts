/** The console, in a real browser. */
import { IVSRealTime } from "@aws-sdk/client-ivs-realtime";
import { violations } from "@ivskit/tooling/axe";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { defaultCredentials } from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { openBrowser, openConsole } from "./browser.ts";
import { newChannel, useLocalIvs } from "./support.ts";

const local = useLocalIvs();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser?.close());

const problems: (readonly string[])[] = [];

async function open(options?: BrowserContextOptions): Promise<Page> {
  const opened = await openConsole(browser, local.server.url, options);
  problems.push(opened.problems);
  return opened.page;
}

const row = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name }) });
const detail = (page: Page) => page.locator(".detail");
const entry = (page: Page, list: string, text: string) =>
  page.getByRole("list", { name: list }).getByText(text).first();

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
    const opened = await openConsole(browser, server.url);
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
  const header = ["advance", "Advance", "about-clock", "Reset…", "Dark", "Keyboard shortcuts"];
  expect(order.slice(0, 11)).toEqual([...header, "Channels", "Stages", "Rooms", "New", "search"]);
  expect(order[11]).toMatch(/^channel-/);
  expect(order.slice(12, 17)).toEqual(["start", "starve", "end", "fail", "viewers"]);
});

describe("stages", () => {
  const meeting = async (page: Page): Promise<string> => {
    const { stages } = await local.server.service.seed({ stages: [{ name: "meeting" }] });
    await page.getByRole("button", { name: "Stages" }).click();
    await row(page, "meeting").getByText("Empty").waitFor();
    return stages[0]?.arn ?? "";
  };

  test("participants join, publish and leave by buttons; a program's participants are seen", async () => {
    const page = await open();
    const stageArn = await meeting(page);
    await page.getByText("Nobody has joined this stage yet.").waitFor();
    await page.getByRole("button", { name: "Join and publish" }).click();
    await row(page, "meeting").getByText("1 participant · 1 publisher").waitFor();
    await entry(page, "Events", "Participant Published").waitFor();
    await local.server.service.stages.join(stageArn, { participantId: "ann", userId: "one" });
    const ann = page.locator(".participants > li").filter({ hasText: "ann" });
    await ann.getByText("On stage").waitFor();
    await ann.getByText("one").waitFor();
    await ann.locator("summary").click();
    await ann.getByText("JOINED").waitFor();
    await page.getByRole("button", { name: "Publish: ann" }).click();
    await ann.getByText("Publishing", { exact: true }).waitFor();
    await ann.getByText("PUBLISH_STARTED").waitFor();
    await page.getByRole("button", { name: "Leave: ann" }).click();
    await ann.getByText("Left", { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Leave: ann" }).count()).toBe(0);
    await row(page, "meeting").getByText("1 participant · 1 publisher").waitFor();
  });

  test("compositions with their destinations", async () => {
    const page = await open();
    const stageArn = await meeting(page);
    const { arn: channelArn } = await newChannel(local.ivs, { name: "broadcast" });
    const realtime = new IVSRealTime({
      endpoint: local.server.url,
      region: "us-west-2",
      credentials: defaultCredentials,
    });
    await local.server.service.stages.join(stageArn, { publish: true });
    const { encoderConfiguration } = await realtime.createEncoderConfiguration({});
    const channel = { channelArn, encoderConfigurationArn: encoderConfiguration?.arn };
    await realtime.startComposition({ stageArn, destinations: [{ channel }] });
    realtime.destroy();
    const compositions = page.locator(".compositions");
    await compositions.locator(".composition").getByText("Active").waitFor();
    const destination = compositions.locator(".destinations li").filter({ hasText: "broadcast" });
    await destination.getByText("Active").waitFor();
    await local.server.service.streams.end(channelArn);
    await entry(page, "Events", "Destination Reconnecting").waitFor();
  });

  test("secrets nowhere on the page", async () => {
    const page = await open();
    const stageArn = await meeting(page);
    await local.server.service.stages.join(stageArn, { participantId: "ann", attributes: { team: "hush-hush" } });
    await page.locator(".participants").getByText("ann").waitFor();
    expect(await page.content()).not.toContain("hush-hush");
  });
});

test("rooms: their settings, and a place for messages", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Rooms" }).click();
  await page.getByText("No rooms yet.").waitFor();
  await page.keyboard.press("n");
  await page.getByRole("dialog", { name: "New room" }).waitFor();
  await page.keyboard.type("lobby");
  await page.keyboard.press("Enter");
  await row(page, "lobby").waitFor();
  await detail(page).getByRole("heading", { name: "lobby" }).waitFor();
  await detail(page).getByText("at most 500 characters, 10 messages a second, not reviewed").waitFor();
  await detail(page).getByRole("heading", { name: "Messages" }).waitFor();
});

test("the views by keyboard, each with its own search, choice and keys", async () => {
  const { service } = local.server;
  await service.seed({
    channels: [{ name: "one" }],
    stages: [{ name: "first" }, { name: "second" }],
    rooms: [{ name: "lobby" }],
  });
  const page = await open();
  const { keyboard } = page;
  const title = (name: string) => page.getByRole("heading", { level: 2, name }).waitFor();
  await keyboard.press("2");
  await title("second");
  await keyboard.press("j");
  await title("first");
  await keyboard.press("p");
  await row(page, "first").getByText("Publishing").waitFor();
  await keyboard.press("i");
  await row(page, "first").getByText("2 participants · 1 publisher").waitFor();
  await keyboard.press("3");
  await title("lobby");
  await keyboard.press("1");
  await title("one");
  await keyboard.press("2");
  await title("first");
  await page.getByLabel("Search stages").fill("sec");
  await row(page, "first").waitFor({ state: "detached" });
  await title("second");
});

test("events are chosen by service, type and resource", async () => {
  const { service } = local.server;
  const { channels, stages } = await service.seed({
    channels: [{ name: "main" }, { name: "other" }],
    stages: [{ name: "meeting" }],
  });
  const page = await open();
  for (const { arn } of channels) await service.streams.start(arn);
  await service.streams.starve(channels[0]?.arn ?? "");
  await service.stages.join(stages[0]?.arn ?? "", { participantId: "ann", publish: true });
  const names = () => page.getByRole("list", { name: "Events" }).locator(".kind").allTextContents();
  const shows = (want: readonly string[]) => expect.poll(names).toEqual(want);
  const started = ["Stream Start", "Session Created"];
  await shows(["Participant Published", "Starvation Start", ...started, ...started]);
  await page.getByLabel("Service of the events").selectOption("IVS Real-Time");
  await shows(["Participant Published"]);
  await page.getByLabel("Service of the events").selectOption("IVS");
  await page.getByLabel("Type of the events").selectOption("Stream Health Change");
  await shows(["Starvation Start"]);
  await page.getByLabel("Type of the events").selectOption("All types");
  await page.getByLabel("Resource of the events").fill("other");
  await shows(started);
  await page.getByText("2 of 6").waitFor();
  // Later events are chosen in the same way.
  await service.streams.end(channels[0]?.arn ?? "");
  await service.streams.end(channels[1]?.arn ?? "");
  await shows(["Stream End", "Session Ended", ...started]);
  await page.getByLabel("Resource of the events").fill("nothing like it");
  await page.getByText("No event matches.").waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(async () => (await names()).length).toBe(10);
  await page.getByLabel("Service of the events").selectOption("IVS Real-Time");
  await page.getByLabel("Resource of the events").fill("ann");
  await shows(["Participant Published"]);
});

test("a request opens its details, which stay open while others arrive", async () => {
  const page = await open();
  await local.ivs.getChannel({ arn: "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl" }).catch(() => {});
  const requests = page.getByRole("list", { name: "Requests" });
  await requests.locator("summary").filter({ hasText: "GetChannel" }).first().click();
  const details = requests.locator(".request-details:visible");
  await details.getByText("404, ResourceNotFoundException").waitFor();
  await details.getByText(/ms of real time/).waitFor();
  await local.ivs.listChannels({});
  await requests.locator("summary").filter({ hasText: "ListChannels" }).first().waitFor();
  expect(await details.count()).toBe(1);
  expect(await page.content()).not.toContain("AbCdEfGhIjKl");
});

describe("the clock explains itself", () => {
  test("how far it is from real time, what advancing does, and how to return", async () => {
    const server = await startLocalIvs();
    const opened = await openConsole(browser, server.url);
    problems.push(opened.problems);
    const { page } = opened;
    await page.getByText("same as real time").waitFor();
    await page.getByLabel("Seconds to advance").fill("7200");
    await page.getByRole("button", { name: "Advance" }).click();
    await page.getByText(/^(2:00:0\d|1:59:5\d) ahead of real time$/).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("h1").click();
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog", { name: "The service's clock" });
    await dialog.getByText(/ahead of real time/).waitFor();
    await dialog.getByText("To return to real time, start the service again.").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.context().close();
    await server.close();
  });

  test("a service whose clock is behind says so", async () => {
    const server = await startLocalIvs({ clock: () => new Date(Date.now() - 3_600_000) });
    const { page } = await openConsole(browser, server.url);
    await page.getByText(/behind real time/).waitFor();
    await server.close();
  });
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
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  const page = await context.newPage();
  await page.goto(local.server.url);
  await page.getByRole("button", { name: "Dark" }).click();
  await page.getByRole("button", { name: "Light" }).waitFor();
});

describe("looks", () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const isDark = async (page: Page): Promise<boolean> => Number(/\d+/.exec(await ground(page))?.[0]) < 100;

  test("light or dark as the system says, until somebody chooses", async () => {
    expect(await isDark(await open({ colorScheme: "light" }))).toBe(false);
    const page = await open({ colorScheme: "dark" });
    expect(await isDark(page)).toBe(true);
    await page.getByRole("button", { name: "Light" }).click();
    expect(await isDark(page)).toBe(false);
    await page.reload();
    await page.getByRole("button", { name: "Dark" }).waitFor();
    expect(await isDark(page)).toBe(false);
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

describe.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 390],
  ["dark", 390],
] as const)("axe finds nothing: %s, at a width of %d", (colorScheme, width) => {
  const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    async "no channels"() {},
    async "a live channel"(page) {
      const { arn } = await newChannel(local.ivs, { name: "stage" });
      await local.server.service.streams.start(arn, { viewerCount: 3 });
      await local.server.service.streams.starve(arn);
      await newChannel(local.ivs, { name: "offline" });
      await detail(page).getByText("Starving").first().waitFor();
      await page.locator("summary").filter({ hasText: "CreateChannel" }).first().click();
      await entry(page, "Events", "Starvation Start").waitFor();
    },
    async "a stage"(page) {
      const { stages } = await local.server.service.seed({
        stages: [
          { name: "a-meeting-with-quite-a-long-name-that-goes-on-and-on", participants: [{ publish: true }, {}] },
        ],
      });
      await local.server.service.stages.failPublish(stages[0]?.arn ?? "", await firstParticipant(stages[0]?.arn ?? ""));
      await page.getByRole("button", { name: "Stages" }).click();
      await page.locator(".participants summary").first().click();
      await page.getByText("JOINED").first().waitFor();
      await page.getByLabel("Type of the events").selectOption("Stage Update");
      await entry(page, "Events", "Participant Publish Error").waitFor();
    },
    async "a room, and no event that matches"(page) {
      await local.server.service.seed({ rooms: [{ name: "lobby" }], channels: [{ stream: {} }] });
      await page.getByRole("button", { name: "Rooms" }).click();
      await detail(page).getByRole("heading", { name: "lobby" }).waitFor();
      await page.getByLabel("Resource of the events").fill("nothing like it");
      await page.getByText("No event matches.").waitFor();
    },
    async "the dialog about the clock"(page) {
      await page.getByRole("button", { name: "About the clock" }).click();
      await page.getByRole("dialog").waitFor();
    },
    async "the dialog of the keys"(page) {
      await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
      await page.getByRole("dialog").waitFor();
    },
  };
  const firstParticipant = async (stageArn: string): Promise<string> =>
    local.server.service.stageDetails(stageArn).sessions[0]?.participants.at(-1)?.participantId ?? "";

  test.each(Object.entries(views))("%s", async (_, show) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    await show(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe("before and without an answer", () => {
  test("it says that it is loading", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route("**/_ivskit/state*", () => {});
    await page.goto(local.server.url);
    await page.getByText("Loading the channels").waitFor();
  });

  test("it says that the service is gone, keeps what it knew, and goes on when it is back", async () => {
    const server = await startLocalIvs();
    await server.service.seed({ channels: [{ name: "stage" }] });
    const { page } = await openConsole(browser, server.url);
    await row(page, "stage").waitFor();
    await server.close();
    await page.getByRole("alert").getByText("The service does not answer").waitFor();
    expect(await row(page, "stage").count()).toBe(1);
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

test("no page had an error, or asked anybody else for anything", () => {
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.flat()).toEqual([]);
});
