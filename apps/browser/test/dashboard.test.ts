/** Uses the dashboard in Chromium, with a local service on another origin. */
import { ListTagsForResourceCommand } from "@ivskit/client-ivs";
import type { Page, Route } from "playwright";
import { describe, expect, test } from "vitest";
import {
  clientOf,
  connect,
  control,
  createChannels,
  credentials,
  keep,
  openPage,
  startService,
  useBrowser,
} from "./support.ts";

useBrowser();

const list = (page: Page) => page.getByRole("navigation", { name: "Channels" });
const panel = (page: Page, name: string) => page.getByRole("region", { name });

describe("connecting", () => {
  test("credentials stay in memory: neither storage nor the page holds them", async () => {
    const local = await startService();
    const { page, complaints } = await openPage();
    await connect(page, local.url);
    await page.getByText("No channels in this region yet").waitFor();
    const held = await page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        location.href,
        document.documentElement.outerHTML,
      ]),
    );
    for (const secret of [credentials.secretAccessKey, credentials.sessionToken]) expect(held).not.toContain(secret);
    expect(complaints).toEqual([]);
    await page.reload();
    await page.getByRole("heading", { name: "Connect to Amazon IVS" }).waitFor();
    await expect.poll(() => page.locator("[name=secretAccessKey]").inputValue()).toBe("");
  });

  test.each([
    [
      "a long-lived key",
      { ...credentials, accessKeyId: "AKIAIOSFODNN7EXAMPLE" },
      "http://127.0.0.1:1",
      "this one is long-lived",
    ],
    ["no session token", { ...credentials, sessionToken: "" }, "", "have a session token"],
    ["no secret", { ...credentials, secretAccessKey: "" }, "", "Enter an access key id and a secret"],
    ["an invalid date", { ...credentials, expiration: "soon" }, "", "must be a date"],
  ])("refuses %s", async (_, entered, endpoint, want) => {
    const { page } = await openPage();
    await connect(page, endpoint, entered);
    await expect.poll(() => page.getByRole("alert").textContent()).toContain(want);
  });

  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  test.each([
    [
      "the JSON of assume-role",
      JSON.stringify({
        Credentials: {
          AccessKeyId: accessKeyId,
          SecretAccessKey: secretAccessKey,
          SessionToken: sessionToken,
          Expiration: "2030-01-01T00:00:00Z",
        },
      }),
    ],
    [
      "the JSON of export-credentials",
      JSON.stringify({
        Version: 1,
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        SessionToken: sessionToken,
        Expiration: "2030-01-01T00:00:00Z",
      }),
    ],
    [
      "lines of a shell",
      `export AWS_ACCESS_KEY_ID="${accessKeyId}"\nexport AWS_SECRET_ACCESS_KEY=${secretAccessKey}\nexport AWS_SESSION_TOKEN=${sessionToken}\nexport AWS_CREDENTIAL_EXPIRATION=2030-01-01T00:00:00Z`,
    ],
    [
      "a profile",
      `[default]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\naws_credential_expiration = 2030-01-01T00:00:00Z`,
    ],
  ])("%s, pasted, fills the four fields that the page names, and no others", async (_, text) => {
    const { page } = await openPage({ query: { region: "eu-west-1", endpoint: "http://127.0.0.1:4100" } });
    await page.getByText("they fill the four fields below").waitFor();
    await page.locator("[name=secretAccessKey]").evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", pasted);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    const fields = ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"];
    const got = await Promise.all(fields.map((name) => page.locator(`[name=${name}]`).inputValue()));
    expect(got).toEqual([accessKeyId, secretAccessKey, sessionToken, "2030-01-01T00:00:00Z"]);
    await expect.poll(() => page.locator("[name=region]").inputValue()).toBe("eu-west-1");
    await expect.poll(() => page.locator("[name=endpoint]").inputValue()).toBe("http://127.0.0.1:4100");
  });
});

describe("a channel's day", () => {
  test("is created, goes live, gets metadata and goes offline, all on the page", async () => {
    const local = await startService();
    const { page, complaints } = await openPage();
    await keep(page, "connect");
    await connect(page, local.url);
    await page.getByText("No channels in this region yet").waitFor();
    await keep(page, "empty");

    await page.getByRole("button", { name: "New channel" }).click();
    await page.getByLabel("Name", { exact: false }).fill("main-stage");
    await keep(page, "create");
    await page.getByRole("button", { name: "Create channel" }).click();
    await page.getByRole("heading", { name: "main-stage" }).waitFor();
    await page.getByText("This channel has not been live yet").waitFor();
    await panel(page, "Encoder").getByText("rtmps://").waitFor();
    await expect
      .poll(() => panel(page, "Timed metadata").getByRole("button", { name: "Send" }).isDisabled())
      .toBe(true);
    await keep(page, "offline");

    const channelArn = (await page.locator(".head code").textContent()) ?? "";
    await control(local, "start", { channelArn, viewerCount: 1234 });
    await list(page).getByText("Live", { exact: true }).waitFor();
    await page.locator(".figures").getByText("1,234").waitFor();
    await panel(page, "Session history").getByText("Stream Start").waitFor();

    await panel(page, "Timed metadata").getByLabel("Metadata", { exact: true }).fill('{"poll":"Tee oder Käse? ✓"}');
    await panel(page, "Timed metadata").getByRole("button", { name: "Send" }).click();
    await panel(page, "Timed metadata").getByText("Sent 30 bytes").waitFor();
    expect(await local.service.streams.metadata(channelArn)).toBe('{"poll":"Tee oder Käse? ✓"}');
    await keep(page, "metadata");

    await control(local, "viewers", { channelArn, viewerCount: 98765 });
    await page.locator(".figures").getByText("98,765").waitFor();
    await control(local, "viewers", { channelArn, viewerCount: -1 });
    await page.waitForResponse(/ListStreams$/);
    await page.waitForResponse(/ListStreams$/);
    // The count -1 means that counting timed out. The page keeps the previous count.
    await page.locator(".figures").getByText("98,765").waitFor();
    await panel(page, "Viewers").getByText("now 98,765 · peak 98,765").waitFor();
    await control(local, "starve", { channelArn });
    await list(page).getByText("Starving").waitFor();
    await panel(page, "Session history").getByText("Starvation Start").waitFor();
    await page.getByText("main-stage is starving").waitFor({ state: "attached" });
    await keep(page, "starving");

    await control(local, "end", { channelArn });
    await list(page).getByText("Offline").waitFor();
    await panel(page, "Session history").getByText("Stream End").waitFor();
    await expect
      .poll(() => panel(page, "Session history").locator("tbody tr td:nth-child(2)").allTextContents())
      .toEqual(
        expect.arrayContaining(["Session Created", "Stream Start", "Starvation Start", "Session Ended", "Stream End"]),
      );
    await keep(page, "ended");
    expect(complaints).toEqual([]);
  });

  test("the next call of ListStreams shows the channel live, and the one after it shows it offline", async () => {
    const local = await startService();
    const [channelArn = ""] = await createChannels(local, "stage");
    const { page } = await openPage();
    await connect(page, local.url);
    await list(page).getByText("Offline").waitFor();
    // All calls of ListStreams are held, so that a call reaches the service only after the change.
    const held: Route[] = [];
    await page.route(/ListStreams$/, (route) => {
      held.push(route);
    });
    const continueCall = async (): Promise<void> => {
      await expect.poll(() => held.length).toBe(1);
      await held.pop()?.continue();
    };
    await control(local, "start", { channelArn });
    await continueCall();
    await list(page).getByText("Live", { exact: true }).waitFor();
    await control(local, "end", { channelArn });
    await continueCall();
    await list(page).getByText("Offline").waitFor();
  });

  test("calls ListStreams once a second for all channels, and other operations only after a change", async () => {
    const local = await startService();
    const arns = await createChannels(local, "one", "two", "three");
    for (const channelArn of arns) await control(local, "start", { channelArn, viewerCount: 5 });
    const { page } = await openPage();
    await connect(page, local.url);
    await panel(page, "Session history").getByText("Stream Start").waitFor();
    await page.waitForResponse(/ListStreams$/);
    await page.evaluate(() => performance.clearResourceTimings());
    for (let second = 0; second < 4; second++) await page.waitForResponse(/ListStreams$/);
    const calls = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name, startTime }) => ({ name, startTime })),
    );
    expect(calls.map(({ name }) => name.split("/").at(-1))).toEqual(calls.map(() => "ListStreams"));
    const gaps = calls.slice(1).map(({ startTime }, index) => startTime - (calls[index]?.startTime ?? 0));
    expect(gaps.length).toBeGreaterThanOrEqual(2);
    expect(Math.min(...gaps)).toBeGreaterThan(990);
  });
});

describe("the panels", () => {
  test("metadata is counted in bytes of UTF-8, up to 1024", async () => {
    const local = await startService();
    const [channelArn = ""] = await createChannels(local, "stage");
    await control(local, "start", { channelArn });
    const { page } = await openPage();
    await connect(page, local.url);
    const composer = panel(page, "Timed metadata");
    const send = composer.getByRole("button", { name: "Send" });
    for (const [text, size, sendable] of [
      ["", "0 / 1024", false],
      ["héllo", "6 / 1024", true],
      ["😀".repeat(256), "1024 / 1024", true],
      [`${"😀".repeat(256)}!`, "1025 / 1024", false],
    ] as const) {
      await composer.getByLabel("Metadata", { exact: true }).fill(text);
      await composer.getByText(`${size} bytes`).waitFor();
      await expect.poll(() => send.isEnabled(), { message: size }).toBe(sendable);
    }
    await composer.getByText("1 byte over the limit").waitFor();
    await composer.getByLabel("Metadata", { exact: true }).fill("by keyboard");
    await composer.getByLabel("Metadata", { exact: true }).press("Control+Enter");
    await composer.getByText("Sent 11 bytes").waitFor();
    expect(await local.service.streams.metadata(channelArn)).toBe("by keyboard");
  });

  test("a stream key is read on demand, shown for ten seconds and then hidden", async () => {
    const local = await startService();
    await createChannels(local, "stage");
    const { page } = await openPage();
    await page.clock.install();
    await connect(page, local.url);
    const encoder = panel(page, "Encoder");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await encoder.getByText("rtmps://").waitFor();
    // From now on only `runFor` advances the page's clock.
    await page.clock.pauseAt(Date.now() + 60_000);
    expect(asked).not.toContain("/GetStreamKey");
    await encoder.getByRole("button", { name: "Reveal stream key" }).click();
    await encoder.getByText(/^sk_us-west-2_/).waitFor();
    const value = (await encoder.locator(".key").textContent()) ?? "";
    await keep(page, "stream-key");
    await page.clock.runFor(8_000);
    expect(await page.content()).toContain(value);
    await page.clock.runFor(2_500);
    await encoder.getByRole("button", { name: "Reveal stream key" }).waitFor();
    expect(await page.content()).not.toContain(value);

    await encoder.getByRole("button", { name: "Reveal stream key" }).click();
    await encoder.getByRole("button", { name: "Hide now" }).click();
    expect(await page.content()).not.toContain(value);
  });

  test("tags are listed, added and removed, and a refusal of the service is shown", async () => {
    const local = await startService();
    const [resourceArn = ""] = await createChannels(local, "stage");
    const { page } = await openPage();
    await connect(page, local.url);
    const tags = panel(page, "Tags");
    await tags.getByText("events").waitFor();
    await tags.getByLabel("Key of the new tag").fill("größe");
    await tags.getByLabel("Value of the new tag").fill("zwölf");
    await tags.getByLabel("Value of the new tag").press("Enter");
    await tags.getByText("zwölf").waitFor();
    await tags.getByRole("button", { name: "Remove tag team" }).click();
    await tags.getByText("1 / 50").waitFor();
    const client = clientOf(local);
    const { tags: stored } = await client.send(new ListTagsForResourceCommand({ resourceArn }));
    client.destroy();
    expect(stored).toEqual({ größe: "zwölf" });
    await tags.getByLabel("Key of the new tag").fill("aws:mine");
    await tags.getByRole("button", { name: "Add" }).click();
    await tags.getByRole("alert").getByText("The service did not accept the input").waitFor();
  });

  test.each([
    ["a host", {}, /^rtmps:\/\/[\w.-]+:443\/app\/$/],
    ["a whole URL", { rtmp: 0, localUrls: true }, /^rtmp:\/\/127\.0\.0\.1:\d+\/app$/],
  ])("the server for encoders is shown if the service answers with %s", async (_, options, want) => {
    const local = await startService(options);
    await createChannels(local, "stage");
    const { page } = await openPage();
    await connect(page, local.url);
    await expect.poll(() => panel(page, "Encoder").locator("dd").first().textContent()).toMatch(want);
  });

  test("a channel has one primary action: to get its stream key, and then to watch", async () => {
    const local = await startService();
    const [channelArn = ""] = await createChannels(local, "stage");
    const { page } = await openPage();
    const primary = page.locator("button.primary:visible");
    await expect.poll(() => primary.allTextContents()).toEqual(["Connect"]);
    await connect(page, local.url);
    await expect.poll(() => primary.allTextContents()).toEqual(["Reveal stream key"]);
    await control(local, "start", { channelArn });
    await expect.poll(() => primary.allTextContents()).toEqual(["Watch"]);
  });
});
