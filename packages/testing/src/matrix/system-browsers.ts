/** Columns of the browsers that the system installs. The page has another origin than the service, so CORS applies. */
import type { SystemBrowser } from "@ivskit/tooling/browsers/system-browser";
import { systemBrowsers } from "@ivskit/tooling/browsers/system-browsers";
import { type Column, type Report, reportModule, type Transport, titleOf } from "./column.ts";

const browserColumn = (browser: SystemBrowser, transport: Transport): Column => ({
  title: titleOf(browser.name, transport),
  missing() {
    const programs = browser.missing();
    return programs.length === 0
      ? undefined
      : `${browser.name} needs ${programs.join(", ")}; on Debian: apt-get install ${browser.packages.join(" ")}`;
  },
  async run({ bundle }, connection) {
    const code = await bundle(`${reportModule(connection, transport)}globalThis.report = report;`, ["browser"]);
    return browser.withPage(code, async (page) => {
      console.log(`${browser.name} ${page.version}`);
      // The system's updates change the version, so the page of results does not name it.
      return { version: "", ...(await page.evaluate<Report>("report()")) };
    });
  },
});

export const systemBrowserColumns: readonly Column[] = systemBrowsers.flatMap((browser) =>
  (["fetch", "FetchHttpHandler"] as const).map((transport) => browserColumn(browser, transport)),
);
