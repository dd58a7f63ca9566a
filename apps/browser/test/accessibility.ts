/** Tests that each view passes axe-core, has one heading of the first level, and is not wider than the screen. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { connect, control, createChannels, openPage, servePicture, startService, useBrowser } from "./support.ts";

const panel = (page: Page, name: string) => page.getByRole("region", { name });

/** Shows a channel that is live. Returns its service. */
async function openLiveChannel(page: Page): Promise<Awaited<ReturnType<typeof startService>>> {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  await connect(page, local.url);
  await page.getByRole("link", { name: "stage" }).click();
  await page.locator(".figures").getByText("Live").waitFor();
  return local;
}

/** Each function shows one view on a new page. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async "the form"(page) {
    await page.getByRole("heading", { name: "Connect to Amazon IVS" }).waitFor();
  },
  async "the form with a token endpoint and a refusal"(page) {
    await page.goto(`${new URL(page.url()).origin}/?tokens=/none&endpoint=https://evil.example`);
    await page.locator("[name=endpoint]").fill("https://evil.example");
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByText("The endpoint must be on this machine").waitFor();
  },
  async loading(page) {
    await page.route(/ListChannels$/, () => {});
    await connect(page, (await startService()).url);
    await page.locator("[aria-busy]").getByText("Loading").waitFor({ state: "attached" });
  },
  async "no channels"(page) {
    await connect(page, (await startService()).url);
    await page.getByText("No channels in this region yet").waitFor();
  },
  async "the dialog"(page) {
    await connect(page, (await startService()).url);
    await page.getByRole("button", { name: "New channel" }).click();
    await page.getByRole("dialog").waitFor();
  },
  async "a channel that is offline"(page) {
    const local = await startService();
    await createChannels(local, "stage", "rehearsal");
    await connect(page, local.url);
    await page.getByRole("link", { name: "rehearsal" }).click();
    await page.getByText("This channel has not been live yet").waitFor();
    await page.getByText("The channel is offline, so it has no viewers").waitFor();
  },
  async "a channel with a long history, a key and a picture"(page) {
    const local = await startService();
    const [channelArn = "", other = ""] = await createChannels(local, "stage", "starving");
    for (let session = 0; session < 12; session++) {
      await control(local, "start", { channelArn, viewerCount: 7 });
      await control(local, "starve", { channelArn });
      await control(local, session % 2 ? "fail" : "end", { channelArn });
    }
    await control(local, "start", { channelArn, viewerCount: 77 });
    await control(local, "start", { channelArn: other, viewerCount: 5 });
    await control(local, "starve", { channelArn: other });
    await servePicture(page);
    await connect(page, local.url);
    await page.getByRole("link", { name: "stage" }).click();
    await page.locator(".sessions button").nth(10).waitFor();
    await page.getByText("Stream Start").waitFor();
    await panel(page, "Encoder").getByRole("button", { name: "Reveal stream key" }).click();
    await panel(page, "Picture").getByRole("button", { name: "Watch" }).click();
    await panel(page, "Picture").locator("video").waitFor();
    await panel(page, "Timed metadata").getByLabel("Metadata", { exact: true }).fill("x".repeat(1025));
    await panel(page, "Timed metadata").getByText("1 byte over the limit").waitFor();
  },
  async "a message that was sent, and a tag that was refused"(page) {
    await openLiveChannel(page);
    await panel(page, "Timed metadata").getByLabel("Metadata", { exact: true }).fill("hello");
    await panel(page, "Timed metadata").getByRole("button", { name: "Send" }).click();
    await panel(page, "Timed metadata").getByText("Sent 5 bytes").waitFor();
    await panel(page, "Tags").getByLabel("Key of the new tag").fill("aws:mine");
    await panel(page, "Tags").getByRole("button", { name: "Add" }).click();
    await panel(page, "Tags").getByRole("alert").waitFor();
  },
  async "a list without a match"(page) {
    const local = await startService();
    await createChannels(local, "stage");
    await connect(page, local.url);
    await page.getByRole("searchbox").fill("nothing like it");
    await page.getByText("No name contains").waitFor();
  },
  async "a form to join a chat room"(page) {
    const local = await startService();
    await createChannels(local, "stage");
    await local.service.seed({ rooms: [{ name: "stage" }] });
    await connect(page, local.url);
    await page.getByRole("link", { name: "stage" }).click();
    await panel(page, "Chat").getByRole("button", { name: "Open chat" }).click();
    await panel(page, "Chat").getByRole("button", { name: "Join" }).waitFor();
  },
  async "a chat with many messages and a refusal"(page) {
    const local = await startService();
    await createChannels(local, "stage");
    const { rooms } = await local.service.seed({ rooms: [{ name: "stage", maximumMessageRatePerSecond: 100 }] });
    const roomArn = rooms[0]?.arn ?? "";
    await connect(page, local.url);
    await page.getByRole("link", { name: "stage" }).click();
    await panel(page, "Chat").getByRole("button", { name: "Open chat" }).click();
    await panel(page, "Chat").getByLabel("Moderator").check();
    await panel(page, "Chat").getByRole("button", { name: "Join" }).click();
    await panel(page, "Chat").getByText("Connected").waitFor();
    for (let count = 0; count < 30; count++) {
      await local.service.rooms.send(roomArn, {
        userId: "ann-with-quite-a-long-name-that-goes-on",
        content: `m${count}`,
      });
    }
    await local.service.rooms.disconnectUser(roomArn, "bob", "a test");
    await panel(page, "Chat").getByText("bob was disconnected").waitFor();
    await panel(page, "Chat").getByLabel("Message", { exact: true }).fill("x".repeat(501));
    await panel(page, "Chat").getByRole("button", { name: "Send" }).click();
    await panel(page, "Chat").getByRole("alert").waitFor();
  },
  async "a service that is gone"(page) {
    const local = await openLiveChannel(page);
    await local.close();
    await page.getByText("Last answer").waitFor();
  },
  async "credentials that are refused"(page) {
    await connect(page, (await startService({ region: "eu-west-1" })).url);
    await page.getByRole("button", { name: "Enter other credentials" }).waitFor();
  },
};

export interface Look {
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly locale: string;
}

/** Defines the tests of all views, in each of the looks. A test file calls this once. */
export function testViews(looks: readonly Look[]): void {
  useBrowser();
  describe.each(looks)("$colorScheme, $width wide, in $locale", (look) => {
    test.each(Object.entries(views))("%s", async (_, show) => {
      const { page } = await openPage(look);
      await show(page);
      expect(await violations(page)).toEqual([]);
      await expect.poll(() => page.getByRole("heading", { level: 1 }).count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    });
  });
}
