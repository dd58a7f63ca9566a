/** Columns of Chromium. The page has another origin than the service, so Chromium's rules for such calls apply. */
import { withPage } from "@ivskit/tooling/page";
import { type Column, type Report, reportModule, type Transport, titleOf } from "./column.ts";

const chromiumColumn = (transport: Transport): Column => ({
  title: titleOf("Chromium", transport),
  async run({ bundle }, connection) {
    const code = await bundle(`${reportModule(connection, transport)}globalThis.report = report;`, ["browser"]);
    return withPage(code, async (page) => ({
      version: page.context().browser()?.version() ?? "",
      ...(await page.evaluate<Report>("report()")),
    }));
  },
});

export const chromiumColumns: readonly Column[] = (["fetch", "FetchHttpHandler"] as const).map(chromiumColumn);

/**
 * Calls the URL with this header from a page of another origin. Gives the status, or the text of the browser's error.
 */
export function callWithHeader(url: string, name: string): Promise<string> {
  const call = `fetch(${JSON.stringify(url)}, { method: "POST", headers: { ${JSON.stringify(name)}: "value" } })`;
  return withPage("", (page) => page.evaluate<string>(`${call}.then(({ status }) => String(status), String)`));
}
