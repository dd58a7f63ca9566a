/** Runs code in a page of Chromium. The page has an origin of its own, so a service's rules for other origins apply. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Page } from "playwright-core";
import { chromiumArguments, chromiumPath } from "./chromium.ts";

const document = `<!doctype html><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,">`;

/**
 * Opens a page, runs a module in it, and gives the result of `use`. Page and browser are closed afterwards.
 *
 * @param code the module; it has run when `use` is called
 */
export async function withPage<Value>(code: string, use: (page: Page) => Promise<Value>): Promise<Value> {
  const server = createServer(({ url }, response) => {
    const [type, body] = url === "/program.js" ? ["text/javascript", code] : ["text/html", document];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.addScriptTag({ type: "module", url: "/program.js" });
      return await use(page);
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
