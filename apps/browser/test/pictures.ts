/**
 * Takes three pictures of the dashboard, each after four simulated minutes with live channels. This file runs only if
 * `SCREENSHOTS` is set.
 */
import type { Page } from "playwright";
import { describe, test } from "vitest";
import { connect, control, createChannels, keep, openPage, startService, useBrowser } from "./support.ts";

useBrowser();

describe("pictures", () => {
  test.each([
    ["overview-light", { colorScheme: "light", width: 1360, height: 900 }],
    ["overview-dark", { colorScheme: "dark", width: 1360, height: 900 }],
    ["narrow", { colorScheme: "light", width: 420, height: 900 }],
  ] as const)("%s", async (name, options) => {
    let time = new Date("2026-11-23T19:30:00Z").getTime();
    const local = await startService({ clock: () => new Date(time), seed: "evening" });
    const audience = { keynote: 1200, "game-night": 310, "yoga-at-seven": 60, rehearsal: 0, "second-stage": 0 };
    const arns = await createChannels(local, ...Object.keys(audience));
    const counts = Object.values(audience);
    const live = arns.flatMap((channelArn, index) => (counts[index] ? [{ channelArn, at: counts[index] }] : []));
    const { page } = await openPage(options);
    await page.clock.install({ time });
    await connect(page, local.url);
    await page.getByRole("link", { name: "game-night" }).waitFor();
    await page.getByRole("link", { name: "keynote" }).click();
    await page.clock.pauseAt(time + 5_000);
    time += 5_000;
    const tick = async (): Promise<void> => {
      time += 1_000;
      await second(page);
    };
    for (const channel of live)
      await control(local, "start", { channelArn: channel.channelArn, viewerCount: channel.at });
    for (let elapsed = 0; elapsed < 240; elapsed++) {
      for (const [index, channel] of live.entries()) {
        const wave = Math.sin(elapsed / (17 + index * 9)) * 0.09 + Math.sin(elapsed * 2.3 + index) * 0.012;
        const viewerCount = Math.round(channel.at * (1 + elapsed / 300 + wave));
        await control(local, "viewers", { channelArn: channel.channelArn, viewerCount });
      }
      if (elapsed === 120 || elapsed === 138) {
        await control(local, "starve", { channelArn: arns[0], starving: elapsed === 120 });
      }
      if (elapsed === 225) await control(local, "starve", { channelArn: arns[1] });
      await tick();
    }
    await page.getByRole("textbox", { name: "Metadata" }).fill('{"poll": "Which talk next?", "ends": 1795462800}');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
    await keep(page, name);
  });
});

/** Advances the page's clock by a second, and then in small steps until ListStreams has answered. */
async function second(page: Page): Promise<void> {
  let answered = false;
  page.waitForResponse(/ListStreams$/).then(() => {
    answered = true;
  });
  await page.clock.runFor(1_000);
  while (!answered) await page.clock.runFor(20);
}
