/** The system's browsers run a module, report errors of the page, and leave no process. */
import { expect, test } from "vitest";
import { systemBrowsers } from "../../src/browsers/system-browsers.ts";

for (const browser of systemBrowsers) {
  const missing = browser.missing();
  if (missing.length > 0) console.log(`skipped: ${browser.name} needs ${missing.join(", ")}`);
  test.skipIf(missing.length > 0)(`${browser.name} runs a module and reports errors`, async () => {
    const page = await browser.withPage(`globalThis.answer = async () => ({ answer: 42 });`, async (page) => ({
      version: page.version,
      answer: await page.evaluate("answer()"),
      error: await page.evaluate("Promise.reject(new TypeError('from the page'))").catch(String),
      global: await page.evaluate("typeof process"),
    }));
    expect(page).toEqual({
      version: expect.stringMatching(/^\d+\.\d+/),
      answer: { answer: 42 },
      error: expect.stringContaining("TypeError: from the page"),
      global: "undefined",
    });
  });
}
