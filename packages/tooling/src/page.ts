/** Opens pages in Chromium. A page that runs code has an origin of its own, so a service's rules for other origins apply. */
import { chromium, type Page } from "playwright-core";
import { withServedProgram } from "./browsers/served-program.ts";
import { chromiumArguments, chromiumPath } from "./chromium.ts";

/**
 * Opens a page, runs a module in it, and gives the result of `use`. Page and browser are closed afterwards.
 *
 * @param code the module; it has run when `use` is called
 */
export function withPage<Value>(code: string, use: (page: Page) => Promise<Value>): Promise<Value> {
  return withServedProgram(code, (url) => withPageAt(url, use));
}

/** Opens a URL, and gives the result of `use`. Page and browser are closed afterwards. */
export async function withPageAt<Value>(url: string, use: (page: Page) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await use(page);
  } finally {
    await browser.close();
  }
}
