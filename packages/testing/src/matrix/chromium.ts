/** Chromium: a page of another origin than the service's, so that its rules for such calls apply. */
import { withPage } from "../page.ts";
import { type Column, type Report, reportModule } from "./column.ts";

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
