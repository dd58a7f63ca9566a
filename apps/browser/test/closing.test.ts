/**
 * A message still arrives if the page is closed before the service answers. If the message's request has not started
 * yet, the browser asks the user before it closes the page.
 */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { signal, startSlowProxy } from "./slow-proxy.ts";
import {
  closeLater,
  connect,
  control,
  createChannels,
  credentials,
  openPage,
  startService,
  tokens,
  useBrowser,
} from "./support.ts";

useBrowser();

const composer = (page: Page) => page.getByRole("region", { name: "Timed metadata" });

async function press(page: Page, text: string): Promise<void> {
  await composer(page).getByLabel("Metadata", { exact: true }).fill(text);
  await composer(page).getByRole("button", { name: "Send" }).click();
}

test.each([
  ["is closed", (page: Page) => page.close()],
  ["navigates to another page", (page: Page) => page.goto("about:blank")],
])("a message arrives when the page %s as soon as it is sent", async (_, leave) => {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn });
  const proxy = await startSlowProxy(local.url);
  closeLater(proxy);
  const { page } = await openPage();
  await connect(page, proxy.url);
  await page.locator(".figures").getByText("Live").waitFor();

  const message = proxy.hold("/PutMetadata");
  const list = proxy.hold("/ListStreams");
  await list.arrived;
  await press(page, "the last words");
  await leave(page);
  // This waits until the browser has aborted a request that it does not keep alive.
  await list.cut;
  message.release();
  await expect.poll(() => local.service.streams.metadata(channelArn)).toBe("the last words");
});

describe("a message whose request cannot be started yet", () => {
  /** Opens a page whose client waits for new credentials before each further call, until `answer` is called. */
  async function openWaiting(): Promise<{ page: Page; answer: () => void }> {
    const local = await startService();
    const [channelArn = ""] = await createChannels(local, "stage");
    await control(local, "start", { channelArn });
    // The token endpoint returns credentials that expire after five seconds. Then the client needs new credentials
    // before it can send a call.
    let expiresAt = 0;
    tokens.answer = () => {
      expiresAt = Date.now() + 5_000;
      return { status: 200, body: { ...credentials, expiration: new Date(expiresAt).toISOString() } };
    };
    const { page } = await openPage({ query: { endpoint: local.url, tokens: "/credentials" } });
    await page.getByRole("button", { name: "Connect" }).click();
    await page.locator(".figures").getByText("Live").waitFor();
    const held = signal();
    await page.route("**/credentials", async (route) => {
      await held.promise;
      await route.continue();
    });
    await new Promise((resolve) => setTimeout(resolve, expiresAt - Date.now() + 100));
    return { page, answer: held.resolve };
  }

  test("the browser asks before the page is closed, and the message is sent if the user stays", async () => {
    const { page, answer } = await openWaiting();
    await press(page, "wait for me");
    await composer(page).getByText("Sending…").waitFor();
    const left = page.waitForEvent("close").then(() => undefined);
    const asked = Promise.race([page.waitForEvent("dialog"), left]);
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog?.type()).toBe("beforeunload");
    await dialog?.dismiss();
    answer();
    await composer(page).getByText("Sent 11 bytes").waitFor();
  });

  test("the browser does not ask if no message waits", async () => {
    const { page } = await openWaiting();
    await composer(page).getByLabel("Metadata", { exact: true }).fill("only typed");
    let asked = 0;
    page.on("dialog", (dialog) => {
      asked++;
      void dialog.accept();
    });
    const closed = page.waitForEvent("close");
    await page.close({ runBeforeUnload: true });
    await closed;
    expect(asked).toBe(0);
  });
});
