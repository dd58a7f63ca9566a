/**
 * The dashboard explains errors of credentials, the token endpoint, the service and a panel, and works again when the
 * service answers again.
 */
import { describe, expect, test } from "vitest";
import {
  connect,
  control,
  createChannels,
  credentials,
  keep,
  openPage,
  startService,
  tokens,
  useBrowser,
} from "./support.ts";

useBrowser();

describe("credentials that are refused", () => {
  test.each([
    [
      "wrong-secret",
      { ...credentials, secretAccessKey: "not-the-right-secret" },
      {},
      "The signature was refused",
      "secret does not belong",
    ],
    [
      "wrong-key",
      { ...credentials, accessKeyId: "ASIANOBODYKNOWSTHIS" },
      {},
      "does not know this access key",
      "all three parts",
    ],
    ["wrong-token", { ...credentials, sessionToken: "old" }, {}, "does not know this access key", "all three parts"],
    ["wrong-region", credentials, { region: "eu-west-1" }, "The signature was refused", "region"],
    ["expired", { ...credentials, expiration: "2020-01-01T00:00:00Z" }, {}, "have expired", "Get new temporary"],
  ])(
    "%s: the page says so, makes no further call, and leads back to the form",
    async (name, entered, options, title, mend) => {
      const local = await startService(options);
      const { page } = await openPage();
      await page.clock.install();
      await connect(page, local.url, entered);
      const alert = page.getByRole("alert");
      await alert.getByText(title).waitFor();
      await expect.poll(() => alert.textContent()).toContain(mend);
      for (const secret of Object.values(entered)) {
        if (secret !== entered.accessKeyId) expect(await page.content()).not.toContain(secret);
      }
      await keep(page, `error-${name}`);
      let asked = 0;
      page.on("request", () => asked++);
      await page.clock.runFor(120_000);
      expect(asked).toBe(0);
      await alert.getByRole("button", { name: "Enter other credentials" }).click();
      await page.getByRole("heading", { name: "Connect to Amazon IVS" }).waitFor();
    },
  );

  test("credentials that expire during the day: the last state stays, with its time", async () => {
    const local = await startService();
    await createChannels(local, "stage");
    const { page } = await openPage();
    await page.clock.install();
    const expiration = new Date(Date.now() + 3_600_000).toISOString();
    await connect(page, local.url, { ...credentials, expiration });
    await page.getByRole("heading", { name: "stage" }).waitFor();
    // The time of the last answer is known only after the first one.
    await page.locator(".fresh").waitFor();
    await page.clock.fastForward("01:00:01");
    // Every panel that reads data shows this alert, so the page may contain several.
    await page.getByRole("alert").getByText("The credentials have expired").first().waitFor();
    await page.getByText("Last answer").waitFor();
    await page.getByRole("heading", { name: "stage" }).waitFor();
    await keep(page, "error-expired-later");
  });
});

describe("a token endpoint", () => {
  const later = (delayMs: number): string => new Date(Date.now() + delayMs).toISOString();
  const query = (endpoint: string): Record<string, string> => ({ endpoint, tokens: "/credentials" });

  test("gives credentials, and new ones before they expire", async () => {
    const local = await startService();
    await createChannels(local, "stage");
    let asked = 0;
    tokens.answer = () => {
      asked++;
      return { status: 200, body: { ...credentials, expiration: later(asked === 1 ? 60_000 : 3_600_000) } };
    };
    const { page } = await openPage({ query: query(local.url) });
    await keep(page, "connect-token-endpoint");
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByRole("heading", { name: "stage" }).waitFor();
    // While the credentials are valid, the client asks the token endpoint at most once in ten seconds.
    await expect.poll(() => asked).toBe(2);
  });

  test.each([
    ["is signed out", { status: 401, body: {} }, "answered 401. Sign in there"],
    ["answers no JSON object", { status: 200, body: null }, "lacks accessKeyId"],
    ["lacks the secret", { status: 200, body: { accessKeyId: "ASIA" } }, "lacks accessKeyId or secretAccessKey"],
    ["gives expired ones", { status: 200, body: { ...credentials, expiration: later(-1) } }, "have expired"],
    ["gives an invalid date", { status: 200, body: { ...credentials, expiration: "soon" } }, "must be a date"],
  ])("%s", async (_, answer, want) => {
    const local = await startService();
    tokens.answer = () => answer;
    const { page } = await openPage({ query: query(local.url) });
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByRole("alert").getByText(want).waitFor();
  });

  test("fails for a while: the page asks it again by itself", async () => {
    const local = await startService();
    await createChannels(local, "stage");
    tokens.answer = () => ({ status: 503, body: {} });
    const { page } = await openPage({ query: query(local.url) });
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByRole("alert").getByText("The token endpoint answered 503").waitFor();
    tokens.answer = () => ({ status: 200, body: credentials });
    await page.getByRole("heading", { name: "stage" }).waitFor();
  });

  test("does not answer", async () => {
    const { page } = await openPage({ query: { endpoint: "http://127.0.0.1:1", tokens: "http://127.0.0.1:1/" } });
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByRole("alert").getByText("The token endpoint 127.0.0.1:1 does not answer").waitFor();
  });
});

describe("a service that is down", () => {
  test("from the start", async () => {
    const { page } = await openPage();
    await connect(page, "http://127.0.0.1:1");
    await page.getByRole("alert").getByText("The service does not answer").waitFor();
    await page.getByRole("button", { name: "Try again now" }).waitFor();
    await keep(page, "error-service-down");
  });

  test("for a while: the last numbers stay, marked as old, until it answers again", async () => {
    const local = await startService();
    const [channelArn = ""] = await createChannels(local, "stage");
    await control(local, "start", { channelArn, viewerCount: 77 });
    const { page } = await openPage();
    await page.clock.install();
    await connect(page, local.url);
    await page.locator(".figures").getByText("77").waitFor();
    await local.close();
    // A panel that is reading data shows this alert, too, so there may be several.
    await page.getByRole("alert").getByText("The service does not answer").first().waitFor();
    await page.getByText("Last answer").waitFor();
    await page.locator(".figures").getByText("77").waitFor();
    await keep(page, "error-lost");

    // The page must not retry by itself before the new service has its channel.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
    await page.route(`${local.url}/**`, (route) => route.abort());
    const again = await startService({ port: Number(new URL(local.url).port) });
    await createChannels(again, "another");
    await page.unroute(`${local.url}/**`);
    await page.getByRole("button", { name: "Try again now" }).click();
    await page.clock.resume();
    await page.getByRole("heading", { name: "another" }).waitFor();
    await page.locator(".fresh").waitFor();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  });

  test("while it is slow, the page says that it loads", async () => {
    const local = await startService();
    const { page } = await openPage();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/ListChannels$/, async (route) => {
      await held;
      await route.continue();
    });
    await connect(page, local.url);
    await page.locator("[aria-busy]").getByText("Loading").waitFor({ state: "attached" });
    await keep(page, "loading");
    release();
    await page.getByText("No channels in this region yet").waitFor();
  });
});

test("an error of a panel is shown in that panel", async () => {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  const { page } = await openPage();
  await connect(page, local.url);
  const composer = page.getByRole("region", { name: "Timed metadata" });
  await composer.getByLabel("Metadata", { exact: true }).fill("too late");
  // The stream ends while the next call of ListStreams is in progress, so the page does not know of the end yet.
  await new Promise<void>((held) => page.route(/ListStreams$/, () => held()));
  await control(local, "end", { channelArn });
  await composer.getByRole("button", { name: "Send" }).click();
  const alert = composer.getByRole("alert");
  await alert.getByText("The channel is offline").waitFor();
  await expect.poll(() => alert.textContent()).toContain("Start the encoder first.");
});
