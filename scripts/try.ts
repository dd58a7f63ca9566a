/**
 * Packs the public packages, and writes them into a project elsewhere, to try them before they are published.
 * `npx -y pnpm@12 try --help` says how.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type PublicPackage, publicPackages, repository } from "@ivskit/tooling/packed/public-packages";
import { ExpectedError } from "./expected-error.ts";
import { help, readArguments } from "./try/arguments.ts";
import { hintsFor } from "./try/hints.ts";
import { readProject } from "./try/project.ts";
import { packTarballs } from "./try/tarballs.ts";
import { writeProject } from "./try/write-project.ts";

async function main(args: readonly string[]): Promise<void> {
  const { folder, manager, only } = readArguments(args);
  if (folder === undefined) return void process.stdout.write(help);
  // pnpm runs scripts in the top folder of the repository, and names the folder that it was called in.
  const project = readProject(resolve(process.env.INIT_CWD ?? process.cwd(), folder), manager);
  const packages = publicPackages();
  const chosen = choose(packages, only);
  build(packages);
  const temporary = mkdtempSync(join(tmpdir(), "ivskit-try-"));
  try {
    const tarballs = await packTarballs(packages, temporary);
    const changed = writeProject(project, tarballs, chosen);
    console.log(
      `${project.folder}: ${tarballs.length} packages in .ivskit; changed: ${changed.join(", ") || "nothing"}`,
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  console.log(`Install them: cd ${JSON.stringify(project.folder)} && ${project.manager.name} install`);
  for (const hint of hintsFor(project, only !== undefined)) console.log(hint);
}

function choose(packages: readonly PublicPackage[], only: readonly string[] | undefined): readonly string[] {
  const names = packages.map(({ name }) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ExpectedError(`There is no package ${unknown}; expected one of ${names.join(", ")}`);
  }
  return only ?? names;
}

function build(packages: readonly PublicPackage[]): void {
  const filters = packages.map(({ name }) => `--filter=${name}`);
  const { status } = spawnSync(
    join(repository, "node_modules/.bin/turbo"),
    ["run", "build", ...filters, "--output-logs=errors-only"],
    { cwd: repository, stdio: "inherit", env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } },
  );
  if (status !== 0) throw new ExpectedError("The packages could not be built; the output above says why");
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ExpectedError ? `try: ${error.message}` : error);
  process.exitCode = error instanceof ExpectedError ? 2 : 1;
}
