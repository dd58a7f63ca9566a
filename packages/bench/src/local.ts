/**
 * Measures the local service under load: requests per second and the 99th percentile, with verified signatures. With
 * `--write`, it writes the table to `local.md`.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fire, type Volley } from "./load/fire.ts";
import { median } from "./load/median.ts";
import { prepare } from "./load/prepare.ts";
import { type Scenario, scenarios } from "./load/scenarios.ts";
import { type Subject, startSubject } from "./load/subject.ts";
import { markdownTable } from "./report/table.ts";

const sizes = [10, 100_000] as const;
/** Many short rounds, so that other load on the machine affects all services alike. */
const rounds = 25;
const warmUpRounds = 3;

/** Measures each service once per round. */
async function measure(scenario: Scenario, subjects: readonly Subject[]): Promise<Map<Subject, Volley[]>> {
  const measured = new Map(subjects.map((subject) => [subject, [] as Volley[]]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const [subject, volleys] of measured) {
      const prepared = await prepare(subject.url, (client) => scenario.send(client, subject));
      const volley = await fire(subject.url, prepared, scenario.requests);
      if (round >= 0) volleys.push(volley);
    }
  }
  return measured;
}

function row(name: string, keeping: string, small: readonly Volley[], large: readonly Volley[]): string[] {
  const figures = (volleys: readonly Volley[]): string[] => {
    const times = volleys.flatMap((volley) => volley.timesMs).sort((left, right) => left - right);
    const p99 = times[Math.ceil(times.length * 0.99) - 1] ?? 0;
    return [median(volleys.map(({ perSecond }) => perSecond)).toFixed(0), p99.toFixed(0)];
  };
  const ratios = small.map(({ perSecond }, round) => perSecond / (large[round]?.perSecond ?? Number.NaN));
  return [name, keeping, ...figures(small), ...figures(large), median(ratios).toFixed(2)];
}

const subjects: Subject[] = [];
const rows: string[][] = [
  ["operation", "state in", "requests/s at 10", "p99 ms", "requests/s at 100,000", "p99 ms", "time, 100,000 to 10"],
];
try {
  for (const keeping of ["memory", "file"] as const) {
    for (const size of sizes) subjects.push(await startSubject(size, keeping));
  }
  for (const scenario of scenarios) {
    const found = await measure(scenario, subjects);
    for (const keeping of ["memory", "file"] as const) {
      const [small, large] = [...found].filter(([subject]) => subject.keeping === keeping).map(([, value]) => value);
      if (small !== undefined && large !== undefined) rows.push(row(scenario.name, keeping, small, large));
    }
  }
} finally {
  await Promise.all(subjects.map((subject) => subject.close()));
}

const table = `# The local service under load

Written by \`npx -y pnpm@12 --filter @ivskit/bench bench:local --write\`, on ${cpus().length} cores that are shared with other programs, with Node ${process.versions.node}.
Figures differ by half between runs, and pauses of the machine affect every p99. The load and the service share the cores,
with 16 connections on loopback. Requests are signed before, and the service verifies every signature. The services take
turns in ${rounds} short rounds. Requests per second and ratios are medians of the rounds, and p99 is over all requests. With a
file, each write is synced to the disk before its response.

${markdownTable(rows)}

CreateChannel is measured last and adds to the number of channels.
`;
console.log(table);
if (process.argv.includes("--write")) writeFileSync(new URL("../local.md", import.meta.url), table);
