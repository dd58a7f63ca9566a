/** The page `docs/performance.md`, of what was measured. */
import type { Case, Table } from "../case.ts";
import { targets } from "../figures/targets.ts";
import { evaluate, type Verdict } from "../figures/verdicts.ts";
import { nodeHttpAdvice } from "./node-http.ts";
import type { Measured } from "./store.ts";
import { markdownTable } from "./table.ts";

export interface Section {
  readonly case: Pick<Case, "name" | "question">;
  readonly measured: Measured;
  /** Written by hand. */
  readonly notes: string;
}

/** The same sections give the same text. */
export function performancePage(sections: readonly Section[]): string {
  const verdicts = verdictsOf(sections);
  return [
    "# Performance",
    `What the client costs and how fast it is, next to the official client and other ways to make the same call. Written by
\`npx -y pnpm@12 bench\`, which runs every case in real runtimes against a server on loopback; \`--quick\` looks for
less long, \`--only CASE\` at one case, \`--profile CASE\` into one.`,
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
    ...verdicts.map(({ target, wanted, measured, mark }) => [target.what, wanted, measured, mark]),
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
    ...(measured.quick ? ["These figures are of a short look (`--quick`)."] : []),
    ...charts.map(({ name: file, title }) => `![${title}](performance/${file}.svg)`),
    ...tables.map(tableText),
    ...(own.length === 0 ? [] : [verdictTable(own)]),
    ...(notes === "" ? [] : [notes]),
  ];
}

/** One list where all was measured on the same machine, else one for each. */
function machineText(sections: readonly Section[]): string {
  const groups = Map.groupBy(sections, ({ measured }) => measured.machine.map((line) => `- ${line}`).join("\n"));
  const lists = [...groups].map(([list, group]) => {
    const names = groups.size > 1 ? ` (${group.map((section) => section.case.name).join(", ")})` : "";
    return `Measured${names} on:\n\n${list}`;
  });
  return `${lists.join("\n\n")}

Others use the machine at the same time, so a figure is worth little by itself: what counts are the ratios. Those that are
compared take turns in short rounds, and figures and ratios are medians of the rounds unless a section says otherwise. From
one run to the next the ratios of calls still differ by a tenth or two.`;
}
