/** Measures the time of a signature, relative to a minimal signer with the fastest hash of the runtime. */
import type { Case, Context, Findings, Table } from "../../case.ts";
import { figure } from "../../figures/number.ts";
import { median, medianRatio } from "../../figures/statistics.ts";
import type { Job } from "../../inside/programs.ts";
import type { RaceTimes } from "../../inside/race.ts";
import { connectionTo } from "../../peers/peer.ts";
import type { Runtime } from "../../runtimes/runtime.ts";
import { type PresentRuntime, presentRuntimes } from "../../runtimes/runtimes.ts";

const titles: Readonly<Record<string, string>> = {
  ivskit: "ivskit",
  smithy: "@smithy/signature-v4",
  aws4fetch: "aws4fetch",
  "bare-node": "by hand, node:crypto",
  "bare-bun": "by hand, Bun.CryptoHasher",
  "bare-web": "by hand, WebCrypto",
  "bare-js": "by hand, JavaScript",
};
const clients = ["ivskit", "smithy", "aws4fetch"];
const byHand: Readonly<Record<Runtime["kind"], readonly string[]>> = {
  node: ["bare-node", "bare-web", "bare-js"],
  deno: ["bare-node", "bare-web", "bare-js"],
  bun: ["bare-bun", "bare-node", "bare-web", "bare-js"],
  workerd: ["bare-web", "bare-js"],
  chromium: ["bare-web", "bare-js"],
};
/** No request is sent to this address. */
const connection = connectionTo("https://ivs.us-west-2.amazonaws.com");

interface Run {
  readonly runtime: PresentRuntime;
  readonly times: RaceTimes;
  /** The name of the fastest minimal signer. */
  readonly bare: string;
}

export const signingCase: Case = {
  name: "signing",
  question: "How long does a signature take?",
  async run(context): Promise<Findings> {
    const runs: Run[] = [];
    for (const runtime of await presentRuntimes()) runs.push(await runIn(runtime, context));
    const { rounds, milliseconds } = roundOf(context);
    return {
      how: `The table shows the microseconds that it takes to sign a GetChannel request with Signature Version 4, with a cached signing key.
"By hand" is a minimal signer that only does what the format requires: two hashes and one HMAC of short strings. It is measured
with every hash of the runtime, and with one in JavaScript (\`@noble/hashes\`). The other signers are compared with the fastest
of these. "@smithy/signature-v4" is the signer of that library with its defaults: its hash for the runtime, and its own cache of
keys, which hashes the credentials each time. The last column compares our signer with it. Signers take turns. A round is
${milliseconds} ms for each, and there are ${rounds} rounds. The clock of workerd stands still while code runs, so its time is that of a
request for many signatures, minus that of a request for none.`,
      tables: [tableOf(runs)],
      charts: [
        {
          name: "signing",
          title: "Microseconds for a signature, with a cached key",
          unit: "µs, less is better",
          groups: runs.map(({ runtime, times }) => ({
            title: runtime.release,
            bars: Object.entries(times).map(([name, values]) => ({
              label: titles[name] ?? name,
              value: median(values),
              ours: name === "ivskit",
            })),
          })),
        },
      ],
      figures: Object.fromEntries(
        runs.flatMap(({ runtime, times, bare }) => [
          [`signing.${runtime.name}`, ratio(times, "ivskit", bare)],
          [`signing.${runtime.name}/smithy`, ratio(times, "ivskit", "smithy")],
        ]),
      ),
    };
  },
  profile: (use) => {
    const races = [{ inFlight: 1, rounds: 20, milliseconds: 200 }];
    const job: Job = { program: "signing", subjects: ["ivskit"], connection, races };
    return use({ script: "src/inside/script.ts", args: [JSON.stringify(job)] });
  },
};

function roundOf({ quick }: Context): { rounds: number; milliseconds: number } {
  return quick ? { rounds: 3, milliseconds: 40 } : { rounds: 11, milliseconds: 60 };
}

async function runIn(runtime: PresentRuntime, context: Context): Promise<Run> {
  context.log(runtime.release);
  const bares = byHand[runtime.kind];
  const races = [{ inFlight: 1, ...roundOf(context) }];
  const subjects = [...clients, ...bares];
  const [times = {}] = await runtime.run({ program: "signing", subjects, connection, races });
  const [bare = ""] = [...bares].sort((left, right) => median(times[left] ?? []) - median(times[right] ?? []));
  return { runtime, times, bare };
}

const ratio = (times: RaceTimes, name: string, other: string): number =>
  medianRatio(times[name] ?? [], times[other] ?? []);

function tableOf(runs: readonly Run[]): Table {
  const rows = runs.flatMap(({ runtime, times, bare }) =>
    Object.entries(times).map(([name, values]) => [
      runtime.release,
      `${titles[name] ?? name}${name === bare ? " (fastest)" : ""}`,
      figure(median(values)),
      ratio(times, name, bare).toFixed(2),
      ratio(times, name, "smithy").toFixed(2),
    ]),
  );
  return { rows: [["runtime", "signer", "µs", "to the fastest by hand", "to @smithy/signature-v4"], ...rows] };
}
