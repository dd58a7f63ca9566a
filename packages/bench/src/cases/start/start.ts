/** Measures the time that a program waits for the client at its start. */
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import type { Case, Chart, Context, Findings, Table } from "../../case.ts";
import { figure } from "../../figures/number.ts";
import { median, medianRatio } from "../../figures/statistics.ts";
import { peers, titleOf } from "../../peers/peers.ts";
import { isOlderNode, type PresentScriptRuntime, presentScriptRuntimes } from "../../runtimes/runtimes.ts";
import { withService } from "../../service/with-service.ts";
import { answerPrograms, importPrograms, packages, removePrograms, type StartProgram } from "./programs.ts";

const home = join(import.meta.dirname, "../../..");

/** Milliseconds by peer and round. */
type TimesMs = Readonly<Record<string, readonly number[]>>;

interface Run {
  readonly runtime: PresentScriptRuntime;
  readonly imports: TimesMs;
  readonly answers: TimesMs;
}

export const startCase: Case = {
  name: "start",
  question: "How long does a program wait for it at the start?",
  async run(context): Promise<Findings> {
    const runs: Run[] = [];
    try {
      for (const runtime of await presentScriptRuntimes("every")) runs.push(await runIn(runtime, context));
    } finally {
      removePrograms();
    }
    const nodes = runs.filter(({ runtime }) => runtime.kind === "node");
    const newest = runs.filter(({ runtime }) => !isOlderNode(runtime));
    return {
      how: `Each figure comes from new processes without a bundler. The tables show the milliseconds from the first line of the program until
the package is imported, and until the response to a first call of GetChannel to a service on loopback, including the import. Peers take
turns. There are ${roundsOf(context)} rounds, after a first round that fills the caches of the file system. Deno keeps its cache of compiled code between runs, as it does by default.`,
      tables: runs.map(tableOf),
      charts: [
        chartOf("start-import", "Milliseconds to import, unbundled", runs, "imports"),
        chartOf("start-answer", "Milliseconds to import and to a first response", newest, "answers"),
        chartOf(
          "start-answer-node",
          "Milliseconds to import and to a first response, by Node release",
          nodes,
          "answers",
        ),
      ],
      figures: Object.assign({}, ...runs.map(figuresOf)),
    };
  },
  profile: async (use) => {
    const [program] = importPrograms();
    try {
      return await use({ script: program?.file ?? "", args: [] });
    } finally {
      removePrograms();
    }
  },
};

const roundsOf = ({ quick }: Context): number => (quick ? 3 : 15);

async function runIn(runtime: PresentScriptRuntime, context: Context): Promise<Run> {
  context.log(runtime.release);
  const imports = await timesOf(runtime, importPrograms(), roundsOf(context));
  const names = peers.map(({ name }) => name);
  const answers = await withService(async (url) =>
    timesOf(runtime, await answerPrograms(names, url), roundsOf(context)),
  );
  return { runtime, imports, answers };
}

async function timesOf(
  runtime: PresentScriptRuntime,
  programs: readonly StartProgram[],
  rounds: number,
): Promise<TimesMs> {
  const times = new Map<string, number[]>(programs.map(({ peer }) => [peer, []]));
  const [command, ...flags] = runtime.command;
  for (let round = -1; round < rounds; round++) {
    for (const { peer, file } of programs) {
      const said = await execute(command, [...flags, file], { cwd: home, env: { ...process.env, NO_COLOR: "1" } });
      if (round >= 0) times.get(peer)?.push(Number(said));
    }
  }
  return Object.fromEntries(times);
}

function tableOf({ runtime, imports, answers }: Run): Table {
  const rows = peers.map(({ name, title }) => [
    title,
    name in imports ? figure(median(imports[name] ?? [])) : "–",
    figure(median(answers[name] ?? [])),
    medianRatio(answers[name] ?? [], answers["raw-fetch"] ?? []).toFixed(2),
  ]);
  return { title: runtime.release, rows: [["", "import, ms", "first response, ms", "to bare fetch"], ...rows] };
}

function chartOf(name: string, title: string, runs: readonly Run[], measure: "imports" | "answers"): Chart {
  const groups = runs.map((run) => ({
    title: run.runtime.release,
    bars: Object.entries(run[measure]).map(([peer, times]) => ({
      label: measure === "imports" ? (packages[peer] ?? peer) : titleOf(peer),
      value: median(times),
      ours: peers.some((known) => known.name === peer && known.ours),
    })),
  }));
  return { name, title, unit: "ms, less is better", groups };
}

function figuresOf({ runtime, imports, answers }: Run): Record<string, number> {
  return {
    [`start.${runtime.name}.import`]: median(imports.ivskit ?? []),
    [`start.${runtime.name}.answer`]: medianRatio(answers.ivskit ?? [], answers["raw-fetch"] ?? []),
  };
}
