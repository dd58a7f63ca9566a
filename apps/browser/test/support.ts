/** Starts the built page on one origin, a local IVS service on another, and a browser that opens the page. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CreateChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { type RunningLocalIvs, type ServerOptions, startLocalIvs } from "@ivskit/local/node";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchChromium } from "../src/node/chromium.ts";
import { type Site, serveSite, type TokenEndpoint } from "../src/node/site.ts";

export const credentials = {
  accessKeyId: "ASIATESTTESTTESTTEST",
  secretAccessKey: "a-secret-of-the-tests",
  sessionToken: "a-session-token-of-the-tests",
};

let browser: Browser;
let site: Site;
const open: { close(): Promise<unknown> }[] = [];
/** The answer of the site's token endpoint. A test may replace it. */
export const tokens: { answer: TokenEndpoint } = { answer: () => ({ status: 200, body: credentials }) };

/**
 * Starts a browser and the site for the tests of a file. Each test file calls this once.
 *
 * @param environment variables for the browser
 */
export function useBrowser(environment: Readonly<Record<string, string>> = {}): void {
  beforeAll(async () => {
    browser = await launchChromium(environment);
    site = await serveSite(0, () => tokens.answer());
  });
  afterEach(async () => {
    for (const resource of open.splice(0).reverse()) await resource.close();
    tokens.answer = () => ({ status: 200, body: credentials });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}

/** Closes a resource after the test, also if the test fails. */
export function closeLater(resource: { close(): Promise<unknown> }): void {
  open.push(resource);
}

export async function startService(options: ServerOptions = {}): Promise<RunningLocalIvs> {
  const local = await startLocalIvs({ credentials: [credentials], ...options });
  open.push(local);
  return local;
}

export function clientOf(local: RunningLocalIvs): IvsClient {
  return new IvsClient({ region: "us-west-2", credentials, endpoint: local.url });
}

/** Creates a channel for each name, and returns their ARNs. */
export async function createChannels(local: RunningLocalIvs, ...names: string[]): Promise<string[]> {
  const client = clientOf(local);
  const arns: string[] = [];
  for (const name of names) {
    const { channel } = await client.send(new CreateChannelCommand({ name, tags: { team: "events" } }));
    arns.push(channel?.arn ?? "");
  }
  client.destroy();
  return arns;
}

export interface PageOptions {
  readonly query?: Readonly<Record<string, string>>;
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** The locale of the page. Null: the browser's own. Default: `en-GB`. */
  readonly locale?: string | null;
  /** True: localStorage throws, as it does if the user blocks site data. */
  readonly withoutStorage?: boolean;
  /** The URL to open. Default: the built page. */
  readonly url?: string;
}

/** Opens the page in a new browser context. `complaints` collects the console's errors and uncaught exceptions. */
export async function openPage(options: PageOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const { width = 1280, height = 860, colorScheme = "light", locale = "en-GB", query = {}, url = site.url } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, ...(locale && { locale }) });
  open.push(context);
  if (options.withoutStorage) await context.addInitScript(blockStorage);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${url}/?${new URLSearchParams(query)}`);
  return { page, complaints };
}

function blockStorage(): void {
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

export async function connect(
  page: Page,
  endpoint: string,
  entered: Record<string, string> = credentials,
): Promise<void> {
  const names = ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"];
  await page.locator("[name=endpoint]").fill(endpoint);
  for (const name of names) await page.locator(`[name=${name}]`).fill(entered[name] ?? "");
  await page.getByRole("button", { name: "Connect" }).click();
}

/**
 * Calls a control route of the local service, in place of an encoder or viewers.
 *
 * @throws Error if the service refuses the call
 */
export async function control(local: RunningLocalIvs, route: string, body: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${local.url}/_ivskit/streams/${route}`, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
}

/** Serves four seconds of a test video, in place of the playback hosts of IVS. */
export async function servePicture(page: Page): Promise<void> {
  await page.route("https://*.playback.live-video.net/**", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const path = join(import.meta.dirname, "picture", name.endsWith(".m3u8") ? "stream.m3u8" : name);
    return route.fulfill({ path, headers: { "access-control-allow-origin": "*" } });
  });
}

/** Saves a screenshot for the README if `SCREENSHOTS` is set. */
export async function keep(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS === undefined) return;
  const folder = join(import.meta.dirname, "../docs");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}
