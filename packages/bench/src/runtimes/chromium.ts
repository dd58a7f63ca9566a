/** Chromium, with a page whose origin differs from that of the service. */
import { chromiumPath } from "@ivskit/tooling/chromium";
import { withPage } from "@ivskit/tooling/page";
import type { Report } from "../inside/programs.ts";
import { bundleJob } from "./bundle.ts";
import type { Runtime } from "./runtime.ts";
import { versionOf } from "./version.ts";

const entry = `
globalThis.run = async (races) => {
  const made = await tasks();
  const report = [];
  for (const one of races) report.push(await race(made, one));
  return report;
};
`;

export const chromium: Runtime = {
  name: "chromium",
  kind: "chromium",
  title: "Chromium",
  version: async () => versionOf(await chromiumPath()),
  async run(job) {
    const code = await bundleJob(job, "browser", entry);
    return withPage(code, (page) => page.evaluate<Report>(`run(${JSON.stringify(job.races)})`));
  },
};
