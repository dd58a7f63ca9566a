/**
 * What the local service does under load: requests a second and the slowest of a hundred, with signatures verified.
 * `--write` keeps the table in `local.md`.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import {
  CreateChannelCommand,
  GetChannelCommand,
  type IvsClient,
  ListChannelsCommand,
  type ListChannelsCommandInput,
} from "@ivskit/client-ivs";
import { fire, type Volley } from "./load/fire.ts";
import { prepare } from "./load/prepare.ts";
import { type Subject, startSubject } from "./load/subject.ts";
import { markdownTable } from "./report/table.ts";

const sizes = [10, 100_000] as const;
/** Many short ones: what else the machine does then falls on all services alike. */
const rounds = 25;
const warmUp = 3;

interface Scenario {
  readonly name: string;
  /** Of a round. */
  readonly requests: number;
  readonly send: (client: IvsClient, subject: Subject) => Promise<unknown>[];
}

function list(input: ListChannelsCommandInput): Scenario["send"] {
  return (client) => [client.send(new ListChannelsCommand({ maxResults: 10, ...input }))];
}

/** Creating comes last: until then the services have as many channels as it says. */
const scenarios: readonly Scenario[] = [
  {
    name: "GetChannel",
    requests: 160,
    send: (client, { arns }) => arns.map((arn) => client.send(new GetChannelCommand({ arn }))),
  },
  { name: "ListChannels, a page of 10", requests: 80, send: list({}) },
  { name: "ListChannels by name, 10 found", requests: 80, send: list({ filterByName: "bench-0" }) },
  {
    name: "CreateChannel",
    requests: 80,
    send: (client) => [client.send(new CreateChannelCommand({ name: "created" }))],
  },
];

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

/** In every round each service has its turn. */
async function measure(scenario: Scenario, subjects: readonly Subject[]): Promise<Map<Subject, Volley[]>> {
  const measured = new Map(subjects.map((subject) => [subject, [] as Volley[]]));
  for (let round = -warmUp; round < rounds; round++) {
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
    const times = volleys.flatMap((volley) => volley.times).sort((left, right) => left - right);
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

Written by \`pnpm --filter @ivskit/bench bench:local --write\`, on ${cpus().length} cores that others use too, with Node ${process.versions.node}:
from run to run figures differ by half, and the machine's own pauses are in every p99. Load and service share the cores, 16
connections on loopback, requests signed beforehand, every signature verified by the service. The services take turns in
${rounds} short rounds; requests a second and ratios are medians of the rounds, p99 is of all requests. A file means that each
write is synced to the disk before it is answered.

${markdownTable(rows)}

CreateChannel comes last and adds to the channels that it says.
`;
console.log(table);
if (process.argv.includes("--write")) writeFileSync(new URL("../local.md", import.meta.url), table);
