/** Renders the matrix as the page `docs/runtimes.md`. */
import { services } from "../scenarios/all.ts";
import type { ServiceName } from "../scenarios/scenario.ts";
import type { ColumnRun } from "./column.ts";
import { whereItRuns } from "./where-it-runs.ts";

const titles: Readonly<Record<ServiceName, string>> = {
  ivs: "Amazon IVS",
  "ivs-realtime": "Amazon IVS Real-Time",
  ivschat: "Amazon IVS Chat",
};

/** The whole page. Equal results give equal text. */
export function runtimesPage(runs: readonly ColumnRun[]): string {
  return `# Runtimes

This page shows which operations are tested in which runtime. The scenarios in \`packages/testing/src/scenarios\` run in
every runtime below, against the local service over HTTP, and the service verifies the signatures. They run with the packed
packages, installed into an empty folder, as a user gets them. A rehearsal of a release also runs them in seven of these
columns with the packages of an npm registry.

Each number is the count of passed scenarios for the operation. "2 of 3" means that one of three failed. A scenario that
calls several operations counts for each of them.

${services.map(({ service }) => `## ${titles[service]}\n\n${runtimesTable(runs, service)}`).join("\n\n")}

${whereItRuns}

## How the runtimes are set up

- Node runs with its permission model, and may read only the installed packages. This table loads the clients with
  \`import\`. Another test loads them with \`require\`.
- Deno runs with \`--allow-net=127.0.0.1\` and no other permission.
- workerd runs without \`nodejs_compat\`: the flags \`no_nodejs_compat\` and \`no_nodejs_compat_v2\` turn it off.
- Chromium, Firefox and WebKit run the scenarios in a page. The page has another origin than the service, so CORS
  applies.
- Firefox and WebKit are those of the system: Debian's packages \`firefox-esr\` and \`webkit2gtk-driver\`. The run prints
  their versions. \`.ci/run\` installs them; where one is missing, the run names it as skipped.
- In every runtime, the test notices code that reads \`process\` or \`Buffer\`, and therefore the environment. On Node and
  Bun, \`@ivskit/core\` reads environment variables and the shared files of AWS tools. The permissions of these tests
  refuse the files, and on Deno the variables too; the clients work without them.
- In workerd and browsers, the clients import no module of the runtime. On Node and Deno, \`@ivskit/core\` imports
  \`node:crypto\` for SHA-256. On Bun, it uses \`Bun.CryptoHasher\`. \`packages/testing/src/matrix/known.ts\` lists all.
- The clients send with fetch by default. Columns "over \`node:http\`" use \`createNodeHttpHandler()\` of
  \`@ivskit/core/node-http\`. Columns "over FetchHttpHandler" use \`new FetchHttpHandler()\` of
  \`@smithy/fetch-http-handler\`, which is installed too.
- Each release of Node runs with fetch and with \`node:http\`. FetchHttpHandler runs only on the newest release, since all
  releases have the same fetch.
- No scenario shows one known difference: FetchHttpHandler follows redirects, and sends the session token with them. The
  README of \`@ivskit/core\` says how to prevent it.

\`packages/testing/test/matrix/\` runs all this and compares it with this page.
\`npx -y pnpm@12 exec node packages/testing/src/matrix/write.ts\` writes this page.
`;
}

/** The table of a service. Its rows are operations, its columns runtimes. */
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

/**
 * Returns a heading such as `Node 20.20.2 over node:http` for the title `Node 20 over node:http`. The version may be
 * empty.
 */
function headingOf(title: string, version: string): string {
  return version === "" ? title : title.replace(/^(\w+)( \d+)?/, `$1 ${version}`);
}

function cellOf(results: ColumnRun["results"], operation: string): string {
  return countOf(results.filter(({ operations }) => operations.includes(operation)));
}

function countOf(results: ColumnRun["results"]): string {
  const passed = results.filter(({ message }) => message === undefined).length;
  return passed === results.length ? `${passed}` : `${passed} of ${results.length}`;
}
