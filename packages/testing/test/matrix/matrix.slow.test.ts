/** The scenario suite in every release and over every transport, and the page that shows the results. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { skippedColumns, withoutColumns } from "../../src/matrix/absent.ts";
import type { ColumnRun } from "../../src/matrix/column.ts";
import { columns } from "../../src/matrix/columns.ts";
import { runtimesPage, runtimesTable } from "../../src/matrix/table.ts";
import { services } from "../../src/scenarios/all.ts";
import { useMatrix } from "./suite.ts";

const { runOf, testColumns } = useMatrix();

testColumns(columns);

const present = columns.filter(({ missing }) => missing?.() === undefined);
const absent = columns.filter((column) => !present.includes(column));
for (const line of skippedColumns(absent)) console.log(line);

test("the page docs/runtimes.md says what ran", async () => {
  const ran: ColumnRun[] = [];
  for (const column of present) ran.push(await runOf(column));
  for (const { service, operationNames } of services) {
    const table = runtimesTable(ran, service);
    console.log(table);
    expect(table.split("\n"), service).toHaveLength(operationNames.length + 3);
  }
  const page = readFileSync(new URL("../../../../docs/runtimes.md", import.meta.url), "utf8");
  const headings = absent.map(({ title }) => title);
  expect(
    withoutColumns(page, headings),
    "to fix it, run npx -y pnpm@12 exec node packages/testing/src/matrix/write.ts",
  ).toBe(runtimesPage(ran));
});
