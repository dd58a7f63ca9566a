/** Tests, describes and publishes the public packages. `npx -y pnpm@12 release --help` says how. */
import { join } from "node:path";
import { publicPackages, repository } from "@ivskit/tooling/packed/public-packages";
import { ExpectedError } from "./expected-error.ts";
import { help, readArguments } from "./release/arguments.ts";
import { writeJsrWorkspace } from "./release/jsr/workspace.ts";
import { nextVersions } from "./release/next-versions.ts";
import { publishToJsr, publishToNpm, rehearseNpm } from "./release/publish.ts";
import { writeSboms } from "./release/sboms.ts";
import { pendingChangesets, requireCleanTree, requireVersions } from "./release/tree.ts";
import { runCommand } from "./steps/command.ts";
import { type StepResult, tell } from "./steps/progress.ts";

async function main(args: readonly string[]): Promise<void> {
  const { isHelp, isDryRun, isTested } = readArguments(args);
  if (isHelp) return void process.stdout.write(help);
  process.chdir(repository);
  const packages = publicPackages();
  await requireCleanTree(repository);
  const changesets = await pendingChangesets(repository);
  if (isDryRun) {
    tell(`versions that ${changesets.length} changesets lead to`);
    for (const { name, from, to } of await nextVersions(repository, packages)) console.log(`${name} ${from} → ${to}`);
  } else requireVersions(changesets);

  require(runCommand("build", "node_modules/.bin/turbo", ["run", "build", "--output-logs=errors-only"]));
  if (!isTested) require(runCommand("test", "node", ["scripts/test.ts"]));

  tell("software bills of materials");
  await writeSboms(packages, join(repository, "release/sbom"));
  tell("sources for JSR");
  const jsr = join(repository, "release/jsr");
  await writeJsrWorkspace(packages, jsr);
  // The types are checked before anything is published.
  require(publishToJsr(jsr, true));

  if (isDryRun) {
    tell("dry run of npm");
    for (const line of await rehearseNpm()) console.log(line);
    return tell("dry run passed; nothing was published");
  }
  require(publishToNpm());
  require(publishToJsr(jsr, false));
  tell("published");
}

function require({ name, state }: StepResult): void {
  if (state === "failed") throw new ExpectedError(`"${name}" failed; its output above says why`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ExpectedError ? `release: ${error.message}` : error);
  process.exitCode = error instanceof ExpectedError ? 2 : 1;
}
