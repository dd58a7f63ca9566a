/** The matrix as the page `docs/runtimes.md`. */
import { services } from "../scenarios/all.ts";
import type { ServiceName } from "../scenarios/scenario.ts";
import type { ColumnRun } from "./column.ts";

const titles: Readonly<Record<ServiceName, string>> = {
  ivs: "Amazon IVS",
  "ivs-realtime": "Amazon IVS Real-Time",
  ivschat: "Amazon IVS Chat",
};

/** The same runs give the same text. */
export function runtimesPage(runs: readonly ColumnRun[]): string {
  return `# Runtimes

Every scenario of the suite in \`packages/testing/src/scenarios\` runs in every runtime below, against the local service
over HTTP, with signatures verified. What runs is what a user gets: the packed packages, installed into an empty folder.
A cell is the number of scenarios about the operation that passed there; "2 of 3" means that one failed. A scenario that
is about several operations counts for each.

${services.map(({ service }) => `## ${titles[service]}\n\n${runtimesTable(runs, service)}`).join("\n\n")}

## How

- Node runs with its permission model and may read nothing but the installed packages. The clients are loaded by \`import\`;
  that \`require\` loads them too is tested beside this table.
- Deno runs with \`--allow-net=127.0.0.1\` and no other permission.
- workerd runs without \`nodejs_compat\`, turned off by \`no_nodejs_compat\` and \`no_nodejs_compat_v2\`.
- Chromium runs it in a page of another origin than the service's, under its rules for such calls.
- Everywhere it is noticed who looks for \`process\` or \`Buffer\`, and so for the environment. With a region and
  credentials given, nothing does.
- In workerd and Chromium no module of a runtime's own is imported. On Node and Deno \`@ivskit/core\` imports
  \`node:crypto\` for SHA-256; on Bun it takes \`Bun.CryptoHasher\`. \`packages/testing/src/matrix/known.ts\` lists both.
- The clients send by fetch. Over \`node:http\` they send by \`createNodeHttpHandler()\` of \`@ivskit/core/node-http\`, over
  FetchHttpHandler by \`new FetchHttpHandler()\` of \`@smithy/fetch-http-handler\`, which is installed beside them.
- Each release of Node runs both transports of ours. FetchHttpHandler runs on the newest: all releases have the same fetch.
- One difference is known, and no scenario shows it: FetchHttpHandler follows redirects, with the session token. The README
  of \`@ivskit/core\` says how to forbid it.

\`packages/testing/test/matrix/\` runs all this and compares; \`node packages/testing/src/matrix/write.ts\` writes
this page.
`;
}

/** Rows are a service's operations, columns runtimes. */
export function runtimesTable(runs: readonly ColumnRun[], service: ServiceName): string {
  const own = runs.map(({ title, version, results }) => ({
    heading: headingOf(title, version),
    results: results.filter((result) => result.service === service),
  }));
  const operationNames = services.find((each) => each.service === service)?.operationNames ?? [];
  const header = ["Operation", ...own.map(({ heading }) => heading)];
  const rows = [...operationNames]
    .sort()
    .map((name) => [`\`${name}\``, ...own.map(({ results }) => cellOf(results, name))]);
  const all = ["all scenarios", ...own.map(({ results }) => countOf(results))];
  const widths = header.map((_, index) => Math.max(...[header, ...rows, all].map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string => {
    const cells = row.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
    );
    return `| ${cells.join(" | ")} |`;
  };
  const rule = widths.map((width, index) => (index === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [header, rule, ...rows, all].map(line).join("\n");
}

/** `Node 20 over node:http` of version 20.20.2 is `Node 20.20.2 over node:http`. */
function headingOf(title: string, version: string): string {
  return title.replace(/^(\w+)( \d+)?/, `$1 ${version}`);
}

function cellOf(results: ColumnRun["results"], operation: string): string {
  return countOf(results.filter(({ operations }) => operations.includes(operation)));
}

function countOf(results: ColumnRun["results"]): string {
  const passed = results.filter(({ message }) => message === undefined).length;
  return passed === results.length ? `${passed}` : `${passed} of ${results.length}`;
}
