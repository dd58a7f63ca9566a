/** Opens Chromium, and a page of the console in it. */

import { chromiumArguments, chromiumPath } from "@ivskit/tooling/chromium";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** @param environment of the browser's process */
export async function openBrowser(environment: Readonly<Record<string, string>> = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumArguments],
    env: { ...(process.env as Record<string, string>), ...environment },
  });
}

export interface ConsolePage {
  readonly page: Page;
  /** The problems of the page: exceptions, errors on its console, and requests to other servers. */
  readonly problems: readonly string[];
}

/** Opens the console and waits until it has the service's state. */
export async function openConsole(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<ConsolePage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== url && !request.url().startsWith("data:")) problems.push(request.url());
  });
  await page.goto(url);
  await page.getByRole("heading", { name: /^Channels \d/ }).waitFor();
  return { page, problems };
}
