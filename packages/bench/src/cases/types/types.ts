/** Measures the cost of the declarations of a client for the type checker. */
import type { Case, Context, Findings } from "../../case.ts";
import { whole } from "../../figures/number.ts";
import { median } from "../../figures/statistics.ts";
import { ours, withInstalled } from "../../install.ts";
import { type Compilation, type Compiler, compile, compilers, prepare } from "./compiler.ts";

const official = "@aws-sdk/client-ivs";
const names = [ours, official];

const programOf = (name: string): string => `import { GetChannelCommand, IvsClient } from "${name}";
const client = new IvsClient({ region: "us-west-2" });
const { channel } = await client.send(new GetChannelCommand({ arn: "arn" }));
export const url: string | undefined = channel?.playbackUrl;
`;

interface Cost {
  readonly name: string;
  readonly compiler: Compiler;
  /** The number of files in addition to those of an empty program. */
  readonly files: number;
  readonly bytes: number;
  readonly errors: number;
  readonly checkSeconds: number;
  readonly totalSeconds: number;
}

export const typesCase: Case = {
  name: "types",
  question: "How much do its types cost the compiler?",
  async run(context): Promise<Findings> {
    const costs = await costsOf(context);
    const of = (name: string): Cost[] => costs.filter((cost) => cost.name === name);
    const rows = costs.map((cost) => [
      cost.compiler.title,
      cost.name,
      whole(cost.files),
      whole(cost.bytes),
      whole(cost.checkSeconds * 1000),
      whole(cost.totalSeconds * 1000),
      whole(cost.errors),
    ]);
    return {
      how: `\`tsc\` checks a program that sends one command, with \`strict\`, without \`skipLibCheck\` and without the types of Node. Only
one client and its dependencies are installed. The table counts the files that the compiler reads in addition to those of an
empty program, and the bytes of the declaration files among them. The times are printed by the compiler, as medians of ${roundsOf(context)} runs in turns.`,
      tables: [
        {
          rows: [["compiler", "client", "files", "bytes of declarations", "check, ms", "total, ms", "errors"], ...rows],
        },
      ],
      charts: [
        {
          name: "types",
          title: "Declarations that the compiler reads for one command",
          unit: "bytes, less is better",
          groups: compilers.map((compiler) => ({
            title: compiler.title,
            bars: costs
              .filter((cost) => cost.compiler === compiler)
              .map(({ name, bytes }) => ({ label: name, value: bytes, ours: name === ours })),
          })),
        },
      ],
      figures: {
        "types.files": Math.max(...of(ours).map(({ files }) => files)),
        "types.bytes": Math.max(...of(ours).map(({ bytes }, index) => bytes / (of(official)[index]?.bytes ?? 0))),
        "types.errors": Math.max(...of(ours).map(({ errors }) => errors)),
      },
    };
  },
};

const roundsOf = ({ quick }: Context): number => (quick ? 1 : 5);

function costsOf(context: Context): Promise<Cost[]> {
  return withInstalled(ours, (own) =>
    withInstalled(official, async (other) => {
      const projects = [own, other].map((folder, index) => ({
        empty: prepare(folder, "empty", "export {};\n"),
        program: prepare(folder, "program", programOf(names[index] ?? "")),
      }));
      const costs: Cost[] = [];
      for (const compiler of compilers) {
        context.log(compiler.title);
        const runs: Compilation[][] = projects.map(() => []);
        for (let round = 0; round < roundsOf(context); round++) {
          for (const [index, { program }] of projects.entries()) runs[index]?.push(await compile(compiler, program));
        }
        for (const [index, { empty }] of projects.entries()) {
          costs.push(costOf(names[index] ?? "", compiler, runs[index] ?? [], await compile(compiler, empty)));
        }
      }
      return costs;
    }),
  );
}

function costOf(name: string, compiler: Compiler, runs: readonly Compilation[], empty: Compilation): Cost {
  const [first] = runs;
  return {
    name,
    compiler,
    files: (first?.files.length ?? Number.NaN) - empty.files.length,
    bytes: first?.declarationBytes ?? Number.NaN,
    errors: first?.errors.length ?? Number.NaN,
    checkSeconds: median(runs.map(({ checkSeconds }) => checkSeconds)),
    totalSeconds: median(runs.map(({ totalSeconds }) => totalSeconds)),
  };
}
