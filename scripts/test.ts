/**
 * Runs the tests of the whole repository, and closes with the line `N passed, M failed[, K skipped]`.
 *
 *     node scripts/test.ts                      the fast tests, with generated code, types and lint
 *     node scripts/test.ts --all                the fast tests, then the slow ones
 *     node scripts/test.ts --all --only-slow    the slow tests alone
 *
 * Further options are those of turbo, such as `--filter=@ivskit/core`. Slow tests are in files named `*.slow.test.ts`.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { systemBrowsers } from "@ivskit/tooling/browsers/system-browsers";
import { countResults, resultFiles, skippedNames } from "@ivskit/tooling/junit";
import { runCommand } from "./steps/command.ts";
import { type StepResult, slowest, tell } from "./steps/progress.ts";
import { runTurbo } from "./steps/turbo.ts";

process.chdir(join(import.meta.dirname, ".."));

const own = new Set(["--all", "--only-slow"]);
const given = process.argv.slice(2);
const turboOptions = given.filter((option) => !own.has(option));
const isSlowIncluded = given.includes("--all");
const isFastIncluded = !given.includes("--only-slow");

// The list is part of the cache key, so a cached result without a browser is not used on a machine with the browser.
const present = systemBrowsers.filter((browser) => browser.missing().length === 0);
process.env.IVSKIT_BROWSERS = present.map(({ name }) => name).join();
// The variable is part of the cache key, too. With `required`, tests with Redis are not skipped.
process.env.IVSKIT_REDIS ??= spawnSync("redis-server", ["--version"]).error ? "missing" : "present";

const steps: StepResult[] = [];
const tally = { passed: 0, failed: 0, skipped: 0 };

/** A step without a test runner of its own counts as one test. */
function step(name: string, ...args: readonly string[]): boolean {
  const result = runCommand(name, "node", args);
  steps.push(result);
  tally[result.state === "passed" ? "passed" : "failed"] += 1;
  return result.state === "passed";
}

async function tasks(names: readonly string[], size: "fast" | "slow"): Promise<void> {
  for (const file of resultFiles(size)) rmSync(file);
  tell(`${names.join(", ")} of all packages`);
  const result = await runTurbo(names, turboOptions);
  steps.push(...result.steps);
  const counts = countResults(size);
  tally.passed += counts.passed;
  tally.skipped += counts.skipped;
  for (const name of skippedNames(size)) tell(`skipped: ${name}`);
  // A build, a type check or a generation that failed leaves no results, and counts as one test.
  const failedTasks = result.steps.filter(({ name, state }) => state === "failed" && !/ test(:slow)?$/.test(name));
  const failed = counts.failed + failedTasks.length;
  // A test that was killed leaves no results either.
  tally.failed += result.hasPassed ? failed : Math.max(failed, 1);
}

if (isFastIncluded) {
  // This comes before the build, which generates code and so would hide the difference.
  const isCurrent = step("generated code is current", "codegen/generate.ts", "--check");
  step("every listed fix can be taken out", "scripts/revert-fixes.ts", "--check");
  step("every mutant can be planted", "scripts/mutants.ts", "--check");
  if (isCurrent) {
    await tasks(["build", "check", "test"], "fast");
    // This comes after the build, whose declarations it reads.
    step("lint", "scripts/lint.ts");
  }
}
if (isSlowIncluded) await tasks(["test:slow"], "slow");

console.log(`\nTime by step\n${slowest(steps).join("\n")}\n`);
tell("end");
const { passed, failed, skipped } = tally;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
