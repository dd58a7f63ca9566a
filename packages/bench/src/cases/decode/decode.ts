/** Measures the time to decode a response with a thousand items. */
import type { BarGroup, Case, Context, Findings } from "../../case.ts";
import { figure, whole } from "../../figures/number.ts";
import { median, medianRatio } from "../../figures/statistics.ts";
import { decodedItems } from "../../inside/decoding.ts";
import type { Job, ProgramName } from "../../inside/programs.ts";
import type { RaceTimes } from "../../inside/race.ts";
import { connectionTo } from "../../peers/peer.ts";
import { type PresentRuntime, presentScriptRuntimes } from "../../runtimes/runtimes.ts";

const titles: Readonly<Record<string, string>> = { ivskit: "ivskit", official: "official", json: "JSON.parse" };
const subjects = Object.keys(titles);
/** No request is sent to this address. */
const connection = connectionTo("http://127.0.0.1");

const answers = [
  { program: "decoding channels", title: "ListChannels" },
  { program: "decoding sessions", title: "ListStreamSessions, two times in each item" },
] as const satisfies readonly { readonly program: ProgramName; readonly title: string }[];

interface Run {
  readonly runtime: PresentRuntime;
  readonly title: string;
  readonly times: RaceTimes;
}

export const decodeCase: Case = {
  name: "decode",
  question: "How long does it take to read a long response?",
  async run(context): Promise<Findings> {
    const runs: Run[] = [];
    for (const runtime of await presentScriptRuntimes()) {
      context.log(runtime.release);
      for (const { program, title } of answers) {
        const [times = {}] = await runtime.run({ program, subjects, connection, races: [raceOf(context)] });
        runs.push({ runtime, title, times });
      }
    }
    const rows = runs.flatMap(({ runtime, title, times }) =>
      subjects.map((name) => [
        runtime.release,
        title,
        titles[name] ?? name,
        whole(median(times[name] ?? [])),
        figure(medianRatio(times[name] ?? [], times.json ?? [])),
      ]),
    );
    return {
      how: `A call gets a response with ${whole(decodedItems)} items inside the process, and the client decodes it: timestamps become
dates. The figure is the time of the whole call in microseconds, including the signature. JSON.parse is the lower bound: the
text of a Response is read and parsed, without a conversion. They take turns in ${raceOf(context).rounds} rounds.`,
      tables: [{ rows: [["runtime", "response", "", "µs", "to JSON.parse"], ...rows] }],
      charts: [
        {
          name: "decode",
          title: `Microseconds for a call with ${whole(decodedItems)} items in its response`,
          unit: "µs, less is better",
          groups: runs.map(barsOf),
        },
      ],
      figures: Object.fromEntries(
        runs.map(({ runtime, title, times }) => [
          `decode.${runtime.name}.${title.split(",")[0]}`,
          medianRatio(times.ivskit ?? [], times.json ?? []),
        ]),
      ),
    };
  },
  profile: (use) => {
    const races = [{ inFlight: 1, rounds: 20, milliseconds: 200 }];
    const job: Job = { program: "decoding channels", subjects: ["ivskit"], connection, races };
    return use({ script: "src/inside/script.ts", args: [JSON.stringify(job)] });
  },
};

function raceOf({ quick }: Context): Job["races"][number] {
  return { inFlight: 1, rounds: quick ? 3 : 11, milliseconds: quick ? 40 : 80 };
}

function barsOf({ runtime, title, times }: Run): BarGroup {
  return {
    title: `${runtime.release}: ${title}`,
    bars: subjects.map((name) => ({
      label: titles[name] ?? name,
      value: median(times[name] ?? []),
      ours: name === "ivskit",
    })),
  };
}
