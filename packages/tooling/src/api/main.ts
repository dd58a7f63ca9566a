/**
 * Reports the public types of the packages, from their built declarations.
 *
 *     node packages/tooling/src/api/main.ts            writes packages/<name>/api/<entry>.api.md
 *     node packages/tooling/src/api/main.ts --check    fails where a committed report says something else
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { firstDifference } from "./difference.ts";
import { reportsOf } from "./report.ts";

/** `packages/openapi` is left out: its types are those that openapi-typescript makes of the committed documents. */
const packages = [
  "packages/core",
  "packages/client-ivs",
  "packages/client-ivs-realtime",
  "packages/client-ivschat",
  "packages/local",
  "packages/tokens",
  "packages/chat",
  "packages/events",
  "packages/workflows",
  "packages/codemod",
  "packages/cli",
  "codegen",
];

const isCheck = argv.includes("--check");
const temporary = mkdtempSync(join(tmpdir(), "ivskit-api-"));
const problems: string[] = [];
try {
  const reports = reportsOf(process.cwd(), packages, temporary);
  for (const { path, text, errors } of reports) {
    problems.push(...errors.map((error) => `${path}: ${error}`));
    const committed = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (committed === text) continue;
    if (isCheck) problems.push(`${path} ${firstDifference(committed, text)}`);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      console.log(`wrote ${path}`);
    }
  }
  const current = new Set(reports.map(({ path }) => path));
  for (const path of packages.flatMap((folder) => reportsWithoutEntry(folder, current))) {
    if (isCheck) problems.push(`${path} reports an entry that package.json no longer exports`);
    else rmSync(path);
  }
} finally {
  rmSync(temporary, { recursive: true });
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  if (isCheck)
    console.error("Public types changed. Run `npx -y pnpm@12 api` to write the reports, and read their diff.");
  process.exitCode = 1;
}

function reportsWithoutEntry(folder: string, current: ReadonlySet<string>): readonly string[] {
  const target = join(folder, "api");
  if (!existsSync(target)) return [];
  return readdirSync(target)
    .filter((name) => name.endsWith(".api.md"))
    .map((name) => join(target, name))
    .filter((path) => !current.has(path));
}
