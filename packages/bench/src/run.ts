/** Runs cases one after the other, prints their results, and writes the page. */
import type { Case } from "./case.ts";
import { cases } from "./cases.ts";
import { describeMachine } from "./machine.ts";
import type { Options } from "./options.ts";
import { drawChart } from "./report/chart.ts";
import { drawFrontChart } from "./report/front-chart.ts";
import { performancePage, type Section, tableText, verdictsOf, verdictTable } from "./report/page.ts";
import { readMeasured, readNotes, writeChart, writeFrontChart, writeMeasured, writePage } from "./report/store.ts";

export async function runCases(chosen: readonly Case[], { quick, write }: Options): Promise<void> {
  const machine = await describeMachine();
  console.log(machine.join("\n"));
  for (const one of chosen) {
    const began = performance.now();
    console.log(`\n— ${one.name}: ${one.question}`);
    const findings = await one.run({ quick, log: (text) => console.log(`  ${text}`) });
    const measured = { machine, quick, findings };
    const verdicts = verdictsOf([{ case: one, measured, notes: "" }]).filter(({ target }) =>
      target.figure.startsWith(`${one.name}.`),
    );
    for (const table of findings.tables) console.log(`\n${tableText(table)}`);
    if (verdicts.length > 0) console.log(`\n${verdictTable(verdicts)}`);
    console.log(`\n  ${((performance.now() - began) / 1000).toFixed(0)} s`);
    // Results are written at once, so that a later case that fails does not lose them.
    if (write) writeMeasured(one.name, measured);
  }
  if (write) writeEverything();
}

/** Writes the page and its charts from the stored results of all cases. */
export function writeEverything(): void {
  const sections = cases.flatMap((one): Section[] => {
    const measured = readMeasured(one.name);
    return measured === undefined ? [] : [{ case: one, measured, notes: readNotes(one.name) }];
  });
  for (const { measured } of sections) {
    for (const chart of measured.findings.charts) writeChart(chart.name, drawChart(chart));
  }
  const [sizes] = sections.find((section) => section.case.name === "size")?.measured.findings.charts ?? [];
  if (sizes) writeFrontChart(drawFrontChart(sizes));
  writePage(performancePage(sections));
}
