/**
 * Drives the built dashboard in Chromium for the demo. It creates a channel on the page, waits until the page shows the
 * channel live, and sends metadata. Then it takes a screenshot, ends the stream, and waits until the page shows the
 * channel offline. `IVS_ENDPOINT` is the URL of a local service. `AWS_REGION`, `AWS_ACCESS_KEY_ID`,
 * `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` are the region and the credentials.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openDashboard } from "./open-dashboard.ts";

const { page, endpoint, close } = await openDashboard();
try {
  const newChannel = page.getByRole("button", { name: "New channel" });
  const name = "from-the-browser";
  await newChannel.click();
  await page.getByRole("dialog").getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create channel" }).click();
  await page.getByRole("heading", { name }).waitFor();
  const channelArn = (await page.locator(".head code").textContent()) ?? "";
  console.log(`created   channel "${name}" on the page`);

  const state = page.locator(".figures");
  const startedAt = performance.now();
  await control("start", { channelArn, viewerCount: 240 });
  await state.getByText("Live").waitFor();
  console.log(`live      seen after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);

  const composer = page.getByRole("region", { name: "Timed metadata" });
  await composer.getByRole("textbox").fill('{"poll": "Tea or coffee?"}');
  await composer.getByRole("button", { name: "Send" }).click();
  console.log(`metadata  ${await composer.getByText(/^Sent/).textContent()}`);
  for (const viewerCount of [310, 420, 390]) {
    await control("viewers", { channelArn, viewerCount });
    await state.getByText(String(viewerCount)).waitFor();
  }
  const folder = join(import.meta.dirname, "../../results");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "dashboard.png");
  await page.screenshot({ path });

  await control("end", { channelArn });
  await state.getByText("Offline").waitFor();
  console.log("offline   seen as well");
  console.log(`picture   ${path}`);
} finally {
  await close();
}

/** Calls a control of the local service, in place of an encoder or viewers. */
async function control(route: string, body: Record<string, unknown>): Promise<void> {
  const url = new URL(`/_ivskit/streams/${route}`, endpoint);
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The local service answered ${response.status}: ${await response.text()}`);
}
