/** The columns in the order of the table. Each column runs against a service of its own. */
import { startLocalIvs } from "@ivskit/local/node";
import { serviceOptions } from "../scenarios/service-options.ts";
import { bunColumns } from "./bun.ts";
import { chromiumColumns } from "./chromium.ts";
import { type Column, type ColumnRun, connectionTo } from "./column.ts";
import { denoColumns } from "./deno.ts";
import type { Installed } from "./installed.ts";
import { nodeColumns } from "./node.ts";
import { systemBrowserColumns } from "./system-browsers.ts";
import { workerdColumns } from "./workerd.ts";

export const columns: readonly Column[] = [
  ...nodeColumns,
  ...denoColumns,
  ...bunColumns,
  ...workerdColumns,
  ...chromiumColumns,
  ...systemBrowserColumns,
];

/** @throws Error if the runtime gives no report. Failures of scenarios are in the report */
export async function runColumn(column: Column, installed: Installed): Promise<ColumnRun> {
  const service = await startLocalIvs(serviceOptions);
  try {
    return { title: column.title, ...(await column.run(installed, connectionTo(service.url))) };
  } finally {
    await service.close();
  }
}
