/** The matrix as the page `docs/runtimes.md`. */
import { operationNames } from "../scenarios/inputs.ts";
import type { ColumnRun } from "./column.ts";

/** The same runs give the same text. */
export function runtimesPage(runs: readonly ColumnRun[]): string {
  return `# Runtimes

Every scenario of the suite in \`packages/testing/src/scenarios\` runs in every runtime below, against the local service
over HTTP, with signatures verified. What runs is what a user gets: the packed packages, installed into an empty folder.
A cell is the number of scenarios about the operation that passed there; "2 of 3" means that one failed. A scenario that
is about several operations counts for each.

${runtimesTable(runs)}

- Node runs with its permission model and may read nothing but the installed packages. The client is loaded by \`import\`;
  that \`require\` loads it too is tested beside this table.
- Deno runs with \`--allow-net=127.0.0.1\` and no other permission.
- workerd runs without \`nodejs_compat\`, turned off by \`no_nodejs_compat\` and \`no_nodejs_compat_v2\`.
- Chromium runs it in a page of another origin than the service's, under its rules for such calls.
- Everywhere it is noticed who looks for \`process\` or \`Buffer\`, and so for the environment. With a region and
  credentials given, this project's packages never do.
- In workerd and Chromium nothing else does, and no module of Node's is imported. On Node, Deno and Bun \`@ivskit/core\`
  imports \`node:crypto\` for SHA-256, and \`@smithy/core\` uses \`Buffer\` and imports further modules, all of them listed
  in \`packages/testing/src/matrix/known.ts\`. None of them reads a file: Node and Deno would refuse it.

\`packages/testing/test/matrix.test.ts\` runs all this and compares; \`node packages/testing/src/matrix/write.ts\` writes
this page.
`;
}

/** Rows are operations, columns runtimes. */
export function runtimesTable(runs: readonly ColumnRun[]): string {
  const header = ["Operation", ...runs.map(({ title, version }) => headingOf(title, version))];
  const rows = [...operationNames].sort().map((name) => [`\`${name}\``, ...runs.map((run) => cellOf(run, name))]);
  const all = ["all scenarios", ...runs.map(({ results }) => countOf(results))];
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

/** `Node 20` of version 20.20.2 is `Node 20.20.2`. */
function headingOf(title: string, version: string): string {
  return `${title.replace(/ \d+$/, "")} ${version}`;
}

function cellOf({ results }: ColumnRun, operation: string): string {
  return countOf(results.filter(({ operations }) => operations.includes(operation)));
}

function countOf(results: ColumnRun["results"]): string {
  const passed = results.filter(({ message }) => message === undefined).length;
  return passed === results.length ? `${passed}` : `${passed} of ${results.length}`;
}
