/** Measures the calls per second of each peer in every runtime, with one call and with many calls in flight. */
import type { Case, Chart, Context, Findings, Table } from "../../case.ts";
import { whole } from "../../figures/number.ts";
import { median, medianRatio } from "../../figures/statistics.ts";
import type { Job, Report } from "../../inside/programs.ts";
import type { RaceTimes } from "../../inside/race.ts";
import { connectionTo } from "../../peers/peer.ts";
import { type PeerInfo, peers } from "../../peers/peers.ts";
import { isOlderNode, isScripted, type PresentRuntime, presentRuntimes } from "../../runtimes/runtimes.ts";
import { channelAnswer } from "../../service/answers.ts";
import { withService } from "../../service/with-service.ts";

interface Run {
  readonly runtime: PresentRuntime;
  readonly peers: readonly PeerInfo[];
  readonly inFlight: readonly number[];
  readonly report: Report;
}

export const callsCase: Case = {
  name: "calls",
  question: "How many calls per second does it make?",
  async run(context): Promise<Findings> {
    const runs: Run[] = [];
    for (const runtime of await presentRuntimes("every")) runs.push(await runIn(runtime, context));
    const nodes = runs.filter(({ runtime }) => runtime.kind === "node");
    const newest = runs.filter(({ runtime }) => !isOlderNode(runtime));
    const many = newest.filter(({ inFlight }) => inFlight.includes(32));
    return {
      how: `Every peer calls GetChannel of the same service: a process with node:http that sends a prepared channel of
${channelAnswer.length} bytes at once and verifies nothing. In a runtime, all peers are in one process and take turns. A round is ${roundOf(context).milliseconds} ms for each,
and there are ${roundOf(context).rounds} rounds. The columns show the number of calls in flight: a new call starts when one ends. Every peer
parses the response. "ivskit" and "official" are the clients with their defaults; the official one uses node:http on
Node, Deno and Bun. "FetchHttpHandler" is the handler of \`@smithy/fetch-http-handler\`, which also uses fetch. aws-lite uses its generic call, since it has no plugin for IVS. The bare peers sign nothing and
are the lower bound of a call.`,
      tables: [nodeTable(nodes), ...runs.map(tableOf)],
      charts: [
        chartOf("calls-one", "Calls per second, one at a time", newest, 1),
        chartOf("calls-many", "Calls per second, 32 in flight", many, 32),
        chartOf("calls-node", "Calls per second by Node release, one at a time", nodes, 1),
      ],
      figures: Object.assign({}, ...runs.map(figuresOf)),
    };
  },
  profile: (use) =>
    withService((url) => {
      const races = [{ inFlight: 1, rounds: 20, milliseconds: 200 }];
      const job: Job = { program: "calls", subjects: ["ivskit"], connection: connectionTo(url), races };
      return use({ script: "src/inside/script.ts", args: [JSON.stringify(job)] });
    }),
};

function roundOf({ quick }: Context): { rounds: number; milliseconds: number } {
  return quick ? { rounds: 3, milliseconds: 60 } : { rounds: 15, milliseconds: 100 };
}

async function runIn(runtime: PresentRuntime, context: Context): Promise<Run> {
  context.log(runtime.release);
  const scripted = isScripted(runtime);
  const inFlight = scripted ? [1, 8, 32, 128] : [1, 8];
  const here = peers.filter(({ node }) => scripted || !node);
  const races = inFlight.map((count) => ({ inFlight: count, ...roundOf(context) }));
  const subjects = here.map(({ name }) => name);
  const report = await withService((url) =>
    runtime.run({ program: "calls", subjects, connection: connectionTo(url), races }),
  );
  return { runtime, peers: here, inFlight, report };
}

const perSecond = (times: RaceTimes, name: string): number => 1e6 / median(times[name] ?? [Number.NaN]);

/** The ratio of the calls per second of two peers, computed from the times of their calls. */
function ratio(times: RaceTimes, name: string, other: string): number {
  return medianRatio(times[other] ?? [], times[name] ?? []);
}

function tableOf({ runtime, peers: here, inFlight, report }: Run): Table {
  const head = inFlight.flatMap((count) => [`${count} in flight: calls/s`, "to bare fetch", "to official"]);
  const rows = here.map(({ name, title }) => [
    title,
    ...report.flatMap((times) => [
      whole(perSecond(times, name)),
      ratio(times, name, "raw-fetch").toFixed(2),
      ratio(times, name, "official").toFixed(2),
    ]),
  ]);
  return { title: runtime.release, rows: [["", ...head], ...rows] };
}

/** The ratios to the official client by Node release, since they depend on the release more than other figures. */
function nodeTable(runs: readonly Run[]): Table {
  const counts = [1, 32];
  const head = runs.flatMap(({ runtime }) => counts.map((count) => `${runtime.release}: ${count} in flight`));
  const rows = peers
    .filter(({ ours }) => ours)
    .map(({ name, title }) => [
      title,
      ...runs.flatMap(({ report, inFlight }) =>
        counts.map((count) => ratio(report[inFlight.indexOf(count)] ?? {}, name, "official").toFixed(2)),
      ),
    ]);
  return {
    title: "Calls per second relative to the official client with its defaults, by Node release",
    rows: [["", ...head], ...rows],
  };
}

function chartOf(name: string, title: string, runs: readonly Run[], inFlight: number): Chart {
  const groups = runs.map(({ runtime, peers: here, report, inFlight: counts }) => ({
    title: runtime.release,
    bars: here.map((peer) => ({
      label: peer.title,
      value: perSecond(report[counts.indexOf(inFlight)] ?? {}, peer.name),
      ours: peer.ours,
    })),
  }));
  return { name, title, unit: "calls per second, more is better", groups };
}

/** Figures such as `calls.node-24.ivskit/official@1`: the ratio of two peers with one call in flight. */
function figuresOf({ runtime, peers: here, inFlight, report }: Run): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [index, times] of report.entries()) {
    for (const { name } of here.filter(({ ours }) => ours)) {
      for (const { name: other } of here.filter((peer) => peer.name !== name)) {
        figures[`calls.${runtime.name}.${name}/${other}@${inFlight[index]}`] = ratio(times, name, other);
      }
    }
  }
  return figures;
}
