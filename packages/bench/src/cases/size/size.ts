/** Measures the bytes that a program loads for a client: with three bundlers, for browsers and for Workers. */

import { conditionsOf, type Place } from "@ivskit/tooling/bundle/bundler";
import { type BundlerName, bundlerNames, bundlers } from "@ivskit/tooling/bundle/bundlers";
import { modulesWithEsbuild } from "@ivskit/tooling/bundle/esbuild";
import { type Size, sizeOf } from "@ivskit/tooling/bundle/size";
import { gzipFigure } from "../../bundles/committed.ts";
import { commandCount, programFolder, type Use, uses } from "../../bundles/programs.ts";
import type { BarGroup, Case, Context, Findings, Table } from "../../case.ts";
import { whole } from "../../figures/number.ts";
import { benchFolder, ivs, official, type Weighed, weighed } from "./clients.ts";

const places = Object.keys(conditionsOf) as Place[];
/** The number of modules in the table of modules. */
const shownModules = 15;

interface Weight {
  readonly client: Weighed;
  readonly use: Use;
  readonly place: Place;
  readonly bundler: BundlerName;
  readonly size: Size;
}

export const sizeCase: Case = {
  name: "size",
  question: "How many bytes does a program load for it?",
  async run(context): Promise<Findings> {
    const weights = await weigh(context);
    return {
      how: `A program that uses one thing is bundled with esbuild (and minified by it), with Rollup (and esbuild to minify) and
with webpack (and its own terser), under the conditions ${places.map((place) => `\`${conditionsOf[place].join(",")}\``).join(" and ")}.
Bytes are those of the minified module, after \`gzip -9\`, and after Brotli at level 11. "One page of results" uses the
paginator of ListChannels. "All exports" uses everything in the package. "Each further command" is the difference between all ${commandCount} commands and one, divided by
${commandCount - 1}. aws4fetch signs and sends requests, and has no operations. "FetchHttpHandler" is the client with the handler of
\`@smithy/fetch-http-handler\` in addition to its own. @aws-lite/client has no plugin for IVS and only runs on Node.
Its figures do not include the modules of Node, and only esbuild can bundle it.`,
      tables: [...sizeTables(weights), await moduleTable()],
      charts: [
        {
          name: "size",
          title: "Bundle for browsers: bytes, minified and after gzip (esbuild)",
          unit: "bytes, less is better",
          groups: barGroups(weights),
        },
      ],
      figures: figuresOf(weights),
    };
  },
};

async function weigh({ log }: Context): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const client of weighed) {
    log(client.client);
    const { folder = benchFolder, outside = [] } = client;
    for (const place of places) {
      for (const [use, program] of Object.entries(client.programs) as [Use, string][]) {
        for (const bundler of client.bundlers ?? bundlerNames) {
          const code = await bundlers[bundler](program, { folder, place, outside });
          weights.push({ client, use, place, bundler, size: sizeOf(code) });
        }
      }
    }
  }
  return weights;
}

function find(weights: readonly Weight[], want: Omit<Weight, "size">): Size | undefined {
  const keys = ["client", "use", "place", "bundler"] as const;
  return weights.find((weight) => keys.every((key) => weight[key] === want[key]))?.size;
}

/** The mean number of bytes after gzip that a further command adds. */
function further(weights: readonly Weight[], where: Pick<Weight, "client" | "place" | "bundler">): number {
  const one = find(weights, { ...where, use: "one command" })?.gzip ?? Number.NaN;
  const all = find(weights, { ...where, use: "all commands" })?.gzip ?? Number.NaN;
  return (all - one) / (commandCount - 1);
}

const bundlerTitles: Readonly<Record<BundlerName, string>> = {
  esbuild: "esbuild",
  rollup: "Rollup",
  webpack: "webpack",
};

/** One table for each place, or one for all if the sizes are the same. */
function sizeTables(weights: readonly Weight[]): Table[] {
  const tables = places.map((place) => ({ place, rows: sizeRows(place, weights) }));
  const same = Map.groupBy(tables, ({ rows }) => JSON.stringify(rows));
  return [...same.values()].map((alike) => ({
    title: `Bytes under ${alike.map(({ place }) => `\`${conditionsOf[place].join(",")}\``).join(" and ")}${alike.length > 1 ? " alike" : ""}`,
    rows: alike[0]?.rows ?? [],
  }));
}

function sizeRows(place: Place, weights: readonly Weight[]): string[][] {
  const head = ["use", "client", ...bundlerNames.flatMap((name) => [`${bundlerTitles[name]}: min`, "gzip", "Brotli"])];
  const rows = uses.flatMap((use) =>
    weighed
      .filter(({ programs }) => programs[use] !== undefined)
      .map((client) => [
        use,
        client.client,
        ...bundlerNames.flatMap((bundler) => {
          const size = find(weights, { client, use, place, bundler });
          return [size?.min, size?.gzip, size?.brotli].map((bytes) => whole(bytes ?? Number.NaN));
        }),
      ]),
  );
  const added = [ivs, official].map((client) => [
    "each further command",
    client.client,
    ...bundlerNames.flatMap((bundler) => ["", whole(further(weights, { client, place, bundler })), ""]),
  ]);
  return [head, ...rows, ...added];
}

async function moduleTable(): Promise<Table> {
  const modules = await modulesWithEsbuild(ivs.programs["one command"] ?? "", {
    folder: programFolder,
    place: "browser",
  });
  const rest = modules.slice(shownModules).reduce((sum, [, bytes]) => sum + bytes, 0);
  const rows = modules.slice(0, shownModules).map(([path, bytes]) => [nameOf(path), whole(bytes)]);
  const others = modules.length - rows.length;
  return {
    title: "The modules of one command (esbuild, `browser`, minified, before gzip)",
    rows: [["module", "bytes"], ...rows, ...(others > 0 ? [[`${others} others`, whole(rest)]] : [])],
  };
}

/** Turns `../core/dist/send.js` into `@ivskit/core/dist/send.js`. */
function nameOf(path: string): string {
  return `\`${path.replace(/^.*node_modules\//, "").replace(/^\.\.\//, "@ivskit/")}\``;
}

function barGroups(weights: readonly Weight[]): BarGroup[] {
  return uses.map((use) => ({
    title: use,
    bars: weighed.flatMap((client) => {
      const size = find(weights, { client, use, place: "browser", bundler: "esbuild" });
      return size === undefined ? [] : [{ label: client.client, value: size.gzip, ours: client.ours === true }];
    }),
  }));
}

/**
 * Figures of this project's clients: every bundle, with which tests compare theirs; for IVS also the largest of all
 * bundlers and places, and the difference between bundlers.
 */
function figuresOf(weights: readonly Weight[]): Record<string, number> {
  const gated = weights.filter(({ client }) => client.gated);
  const own = gated.filter(({ client }) => client === ivs);
  const gzips = (use: Use, place?: Place): number[] =>
    own.filter((weight) => weight.use === use && (place ?? weight.place) === weight.place).map(({ size }) => size.gzip);
  const spreads = uses.flatMap((use) =>
    places.map((place) => Math.max(...gzips(use, place)) / Math.min(...gzips(use, place)) - 1),
  );
  const additions = places.flatMap((place) =>
    bundlerNames.map((bundler) => further(weights, { client: ivs, place, bundler })),
  );
  const bundles = gated.map(({ client: { client }, use, bundler, place, size }): [string, number] => [
    gzipFigure({ client, use, bundler, place }),
    size.gzip,
  ]);
  return {
    ...Object.fromEntries(bundles),
    "size.one": Math.max(...gzips("one command")),
    "size.all": Math.max(...gzips("all commands")),
    "size.further": Math.max(...additions),
    "size.spread": Math.max(...spreads),
  };
}
