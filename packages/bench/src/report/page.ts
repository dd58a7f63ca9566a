/** Writes the page `docs/performance.md` from the results. */
import type { Case, Table } from "../case.ts";
import { targets } from "../figures/targets.ts";
import { evaluate, type Verdict } from "../figures/verdicts.ts";
import { nodeHttpAdvice } from "./node-http.ts";
import type { Measured } from "./store.ts";
import { markdownTable } from "./table.ts";

export interface Section {
  readonly case: Pick<Case, "name" | "question">;
  readonly measured: Measured;
  /** Text that was written by hand. */
  readonly notes: string;
}

/** @returns the text of the page, which only depends on the sections */
export function performancePage(sections: readonly Section[]): string {
  const verdicts = verdictsOf(sections);
  return [
    "# Performance",
    `This page shows how large and how fast the clients are. It compares them with the official client, with other clients, and with
bare requests. A "peer" below is one of them.

\`npx -y pnpm@12 bench\` writes the page. It runs every case in real runtimes with a server on loopback. \`--quick\` measures
less, \`--only CASE\` runs one case, and \`--profile CASE\` profiles one.

In the tables, a column "to X" holds the figure divided by that of X. Targets that are not reached stay on the page.`,
    ...nodeHttpAdvice(figuresOf(sections)),
    "## The machine",
    machineText(sections),
    "## Targets",
    verdictTable(verdicts),
    ...sections.flatMap((section) => sectionText(section)),
  ]
    .join("\n\n")
    .concat("\n");
}

/** All targets, in the order of the cases. */
export function verdictsOf(sections: readonly Section[]): Verdict[] {
  const figures = figuresOf(sections);
  return targets.map((target) => evaluate(target, figures));
}

function figuresOf(sections: readonly Section[]): Record<string, number> {
  return Object.assign({}, ...sections.map(({ measured }) => measured.findings.figures));
}

export function verdictTable(verdicts: readonly Verdict[]): string {
  return markdownTable([
    ["target", "wanted", "measured", ""],
    ...verdicts.map(({ target, wanted, measured, mark }) => [target.description, wanted, measured, mark]),
  ]);
}

export function tableText({ title, rows }: Table): string {
  return [...(title === undefined ? [] : [`**${title}**`]), markdownTable(rows)].join("\n\n");
}

function sectionText({ case: { name, question }, measured, notes }: Section): string[] {
  const { how, charts, tables } = measured.findings;
  const own = verdictsOf([{ case: { name, question }, measured, notes }]).filter(({ target }) =>
    target.figure.startsWith(`${name}.`),
  );
  return [
    `## ${question}`,
    how,
    ...(measured.quick ? ["These figures are from a short run (`--quick`)."] : []),
    ...charts.map(({ name: file, title }) => `![${title}](performance/${file}.svg)`),
    ...tables.map(tableText),
    ...(own.length === 0 ? [] : [verdictTable(own)]),
    ...(notes === "" ? [] : [notes]),
  ];
}

/** One list if all cases were measured on the same machine, else one for each machine. */
function machineText(sections: readonly Section[]): string {
  const groups = Map.groupBy(sections, ({ measured }) => measured.machine.map((line) => `- ${line}`).join("\n"));
  const lists = [...groups].map(([list, group]) => {
    const names = groups.size > 1 ? ` (${group.map((section) => section.case.name).join(", ")})` : "";
    return `Measured${names} on:\n\n${list}`;
  });
  return `${lists.join("\n\n")}

Other programs use the machine at the same time, so only the ratios are meaningful, not the single figures. The compared clients
take turns in short rounds. Figures and ratios are medians of the rounds, unless a section says otherwise. The ratios of calls
still differ by 10 to 20 % between runs.`;
}
