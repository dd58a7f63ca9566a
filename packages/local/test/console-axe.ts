/** Tests that no view of the console breaks a rule of axe-core, or is wider than the screen. */
import { violations } from "@ivskit/tooling/axe";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { chatToken, detail, entry, row, useConsole } from "./console-support.ts";
import { connect } from "./messaging/support.ts";
import { newChannel } from "./support.ts";

export interface Look {
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly locale: string;
}

/** Defines the tests of all views, in each of the looks. A test file calls this once. */
export function testViews(looks: readonly Look[]): void {
  const { local, open } = useConsole();
  const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    async "no channels"() {},
    async "a live channel"(page) {
      const { arn } = await newChannel(local.ivs, { name: "stage" });
      await local.server.service.streams.start(arn, { viewerCount: 3 });
      await local.server.service.streams.starve(arn);
      await newChannel(local.ivs, { name: "offline" });
      await choose(page, "stage");
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
      await choose(page, "a-meeting");
      await page.locator(".participants summary").first().click();
      await page.getByText("JOINED").first().waitFor();
      await page.getByLabel("Type of the events").selectOption("Stage Update");
      await entry(page, "Events", "Participant Publish Error").waitFor();
    },
    async "a room with a long chat, and no event that matches"(page) {
      const { service } = local.server;
      const { rooms } = await service.seed({
        rooms: [{ name: "lobby", maximumMessageRatePerSecond: 100 }],
        channels: [{ stream: {} }],
      });
      const arn = rooms[0]?.arn ?? "";
      await connect(local.server.url, await chatToken(local, arn, "ann-with-quite-a-long-name-that-goes-on-and-on"));
      for (let count = 0; count < 40; count++) await service.rooms.send(arn, { userId: "bob", content: `m${count}` });
      await service.rooms.deleteMessage(arn, service.rooms.history(arn)[39]?.id ?? "", "a test");
      await page.getByRole("button", { name: "Rooms" }).click();
      await choose(page, "lobby");
      await detail(page).getByRole("button", { name: "Disconnect: ann" }).waitFor();
      await detail(page).getByText("A message was deleted: a test").waitFor();
      await detail(page).getByLabel("Message", { exact: true }).fill("x".repeat(501));
      await detail(page).getByText("1 character too many").waitFor();
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

  describe.each(looks)("axe finds nothing: $colorScheme, at a width of $width, in $locale", (look) => {
    test.each(Object.entries(views))("%s", async (_, show) => {
      const { colorScheme, width, locale } = look;
      const page = await open({ colorScheme, locale, viewport: { width, height: 800 } });
      await show(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
}

/** Opens a resource of the list. On a narrow page, the list then gives way to it. */
async function choose(page: Page, name: string): Promise<void> {
  await row(page, name).getByRole("button").first().click();
}
