/** The views of the console in a real browser: stages, rooms, events, requests and the clock. */
import { IVSRealTime } from "@aws-sdk/client-ivs-realtime";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { defaultCredentials } from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { detail, entry, row, useConsole } from "./console-support.ts";
import { newChannel } from "./support.ts";

const { local, open } = useConsole();

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
    await expect.poll(() => page.getByRole("button", { name: "Leave: ann" }).count()).toBe(0);
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

test("rooms: their settings and their chat", async () => {
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
  await detail(page).getByText("Nobody is connected to this room.").waitFor();
  await detail(page).getByText("No messages yet.").waitFor();
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
  await expect.poll(() => details.count()).toBe(1);
  expect(await page.content()).not.toContain("AbCdEfGhIjKl");
});

describe("the clock explains itself", () => {
  test("how far it is from real time, what advancing does, and how to return", async () => {
    const server = await startLocalIvs();
    const page = await open({}, server.url);
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
    const page = await open({}, server.url);
    await page.getByText(/behind real time/).waitFor();
    await page.context().close();
    await server.close();
  });
});
