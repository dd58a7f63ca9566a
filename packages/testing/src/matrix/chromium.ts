/** Chromium: a page of another origin than the service's, so that its rules for such calls apply. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Page } from "playwright-core";
import { chromiumArguments, chromiumPath } from "../chromium.ts";
import { type Column, type Report, reportModule } from "./column.ts";

const document = `<!doctype html><meta charset="utf-8"><title>matrix</title><link rel="icon" href="data:,">`;

export const chromiumColumn: Column = {
  title: "Chromium",
  async run({ bundle }, connection) {
    const code = await bundle(`${reportModule(connection)}globalThis.report = report;`, ["browser"]);
    return withPage(code, async (page) => ({
      version: page.context().browser()?.version() ?? "",
      ...(await page.evaluate<Report>("report()")),
    }));
  },
};

/** How a page of another origin fares with a call that has this header: the answer's status, or the browser's refusal. */
export function callWithHeader(url: string, name: string): Promise<string> {
  const call = `fetch(${JSON.stringify(url)}, { method: "POST", headers: { ${JSON.stringify(name)}: "value" } })`;
  return withPage("", (page) => page.evaluate<string>(`${call}.then(({ status }) => String(status), String)`));
}

/** @param code a module that has run in the page when `use` is given it */
async function withPage<Value>(code: string, use: (page: Page) => Promise<Value>): Promise<Value> {
  const server = createServer(({ url }, response) => {
    const [type, body] = url === "/report.js" ? ["text/javascript", code] : ["text/html", document];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.addScriptTag({ type: "module", url: "/report.js" });
      return await use(page);
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
