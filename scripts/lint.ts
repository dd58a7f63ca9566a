/**
 * Runs every check of the sources that is not a test. Expects built packages. Runs all steps, and fails if one of them
 * fails.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { publicPackages } from "@ivskit/tooling/packed/public-packages";
import { findDeadPaths } from "./lint/document-paths.ts";
import { findInstallFaults, type InstalledPackages } from "./lint/install-sections.ts";
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

interface Step {
  /** Prints the problems, and returns true if there are none. */
  readonly check: () => boolean;
  /** The usual way to fix a problem; absent where the check says it itself. */
  readonly remedy?: string;
}

const steps: Readonly<Record<string, Step>> = {
  "format and lint": {
    check: () => run("biome", "check", "."),
    remedy: "`npx -y pnpm@12 format` fixes the format and the order of imports.",
  },
  "imports between packages": { check: () => isEmpty(findForeignImports(root, code)) },
  "unused files, exports and dependencies": {
    check: () => run("knip", "--no-progress", "--no-config-hints"),
    remedy: "Delete them. If another tool needs one, name it in knip.jsonc with the reason.",
  },
  "files without a type check": {
    check: () => isEmpty(findUncheckedFiles(root, code)),
    remedy: "Add each file to the `include` of a tsconfig that its package's `check` script names.",
  },
  "paths in documents": {
    check: () => isEmpty(findDeadPaths(root, documents)),
    remedy: "Name a path that exists.",
  },
  "Install sections of READMEs": {
    check: () => isEmpty(findInstallFaults(root, readmes())),
    remedy:
      "Write the section as packages/core/README.md or apps/node/README.md has it. That of a client comes from codegen/src/targets/client/readme.ts.",
  },
  spelling: {
    check: () => run("cspell", "lint", "--dot", "--gitignore", "--cache", "--no-progress", "--no-summary", "."),
    remedy: "Correct the word. If it is right, add it to scripts/lint/spelling/project.txt, which is sorted.",
  },
  "wording of comments": { check: () => run("node", "packages/tooling/src/comments/main.ts", "--check") },
  "public types": { check: () => run("node", "packages/tooling/src/api/main.ts", "--check") },
};

/** The page for beginners, and the READMEs of the packages that are published, and of the apps, which use some of them. */
function readmes(): readonly InstalledPackages[] {
  const apps = all.filter((file) => /^apps\/[^/]+\/package\.json$/.test(file));
  return [
    { folder: "docs", file: "getting-started.md", names: ["@ivskit/client-ivs", "@ivskit/local"] },
    ...publicPackages().map(({ folder, name }) => ({ folder, names: [name] })),
    ...apps.map((file) => ({ folder: dirname(file), names: ownDependencies(file) })),
  ];
}

function ownDependencies(file: string): readonly string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, file), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies).filter((name) => name.startsWith("@ivskit/"));
}

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status === 0;
}

function isEmpty(problems: readonly string[]): boolean {
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

const failed: string[] = [];
for (const [name, { check, remedy }] of Object.entries(steps)) {
  const start = performance.now();
  console.log(`lint: ${name}`);
  const hasPassed = check();
  if (!hasPassed) {
    failed.push(name);
    if (remedy) console.error(remedy);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`lint: ${name} ${hasPassed ? "passed" : "failed"} in ${seconds} s`);
}

if (failed.length > 0) console.error(`lint: failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
