/** Pages of the console in a real browser, and places in them. */
import { Ivschat } from "@aws-sdk/client-ivschat";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { defaultCredentials, type LocalIvsOptions } from "../src/index.ts";
import { openBrowser, openConsole } from "./browser.ts";
import { allCapabilities } from "./messaging/support.ts";
import { type Fixture, useLocalIvs } from "./support.ts";

export interface ConsoleFixture {
  readonly local: Fixture;
  readonly browser: Browser;
  /** For each page, its errors and its requests to other servers. A test that expects some removes them. */
  readonly problems: (readonly string[])[];
  /** Opens the console of the local service, or of the server at `url`. The page is closed after the test. */
  open(options?: BrowserContextOptions, url?: string): Promise<Page>;
}

/** Starts a service and a browser for the tests of a file. The file fails if a page had an error, or asked another server. */
export function useConsole(options?: LocalIvsOptions): ConsoleFixture {
  const local = useLocalIvs(options);
  const problems: (readonly string[])[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser?.close());
  afterAll(() => {
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.flat()).toEqual([]);
  });
  return {
    local,
    problems,
    get browser() {
      return browser;
    },
    async open(options, url = local.server.url) {
      const opened = await openConsole(browser, url, options);
      problems.push(opened.problems);
      return opened.page;
    },
  };
}

export const row = (page: Page, name: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name }) });
export const detail = (page: Page): Locator => page.locator(".detail");
export const entry = (page: Page, list: string, text: string): Locator =>
  page.getByRole("list", { name: list }).getByText(text).first();

/** A token of a user who may send, delete messages and disconnect users. */
export async function chatToken({ server }: Fixture, roomIdentifier: string, userId: string): Promise<string> {
  const chat = new Ivschat({ endpoint: server.url, region: "us-west-2", credentials: defaultCredentials });
  const capabilities = [...allCapabilities];
  const { token = "" } = await chat.createChatToken({ roomIdentifier, userId, capabilities });
  chat.destroy();
  return token;
}
