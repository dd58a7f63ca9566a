/**
 * Runs the matrix, prints its table and writes `docs/runtimes.md`. If a scenario fails, it writes the page and fails.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { skippedColumns } from "./absent.ts";
import type { ColumnRun } from "./column.ts";
import { columns, runColumn } from "./columns.ts";
import { install } from "./installed.ts";
import { runtimesPage } from "./table.ts";

const skipped = skippedColumns(columns);
if (skipped.length > 0) throw new Error(`the page needs a run of every column\n${skipped.join("\n")}`);

const docs = join(import.meta.dirname, "../../../../docs");

const installed = await install();
const runs: ColumnRun[] = [];
try {
  for (const column of columns) runs.push(await runColumn(column, installed));
} finally {
  await installed.remove();
}
mkdirSync(docs, { recursive: true });
const page = runtimesPage(runs);
writeFileSync(join(docs, "runtimes.md"), page);
console.log(page);
for (const { title, results } of runs) {
  for (const { scenario, message } of results) {
    if (message === undefined) continue;
    console.error(`${title}: ${scenario}: ${message}`);
    process.exitCode = 1;
  }
}
