/**
 * Runs every check of the sources that is not a test. Expects built packages. Runs all steps, and fails if one of them
 * fails.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findDeadPaths } from "./lint/document-paths.ts";
import { findForeignImports } from "./lint/package-imports.ts";
import { findUncheckedFiles } from "./lint/unchecked-files.ts";

const root = join(import.meta.dirname, "..");

/** The files that git knows or would add, from the top of the repository. */
const all: readonly string[] = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));
const code = all.filter((file) => /\.[cm]?[jt]sx?$/.test(file));
/** Documents, apart from the report of past tests: some of these tests have moved since. */
const documents = all.filter((file) => file.endsWith(".md") && file !== "scripts/fixes/results.md");

/** Each gives true if the check passes. */
const steps: Readonly<Record<string, () => boolean>> = {
  "format and lint": () => run("biome", "check", "."),
  "imports between packages": () => isEmpty(findForeignImports(root, code)),
  "unused files, exports and dependencies": () => run("knip", "--no-progress", "--no-config-hints"),
  "files without a type check": () => isEmpty(findUncheckedFiles(root, code)),
  "paths in documents": () => isEmpty(findDeadPaths(root, documents)),
  spelling: () => run("cspell", "lint", "--dot", "--gitignore", "--cache", "--no-progress", "--no-summary", "."),
  "wording of comments": () => run("node", "packages/tooling/src/comments/main.ts", "--check"),
  "public types": () => run("node", "packages/tooling/src/api/main.ts", "--check"),
};

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status === 0;
}

function isEmpty(problems: readonly string[]): boolean {
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

const failed: string[] = [];
for (const [name, check] of Object.entries(steps)) {
  const start = performance.now();
  console.log(`lint: ${name}`);
  const hasPassed = check();
  if (!hasPassed) failed.push(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`lint: ${name} ${hasPassed ? "passed" : "failed"} in ${seconds} s`);
}

if (failed.length > 0) console.error(`lint: failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
