/** Everything that has to hold: generated code, lint, builds, types and tests, added up to one closing line. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { countResults, resultFolders } from "@ivskit/tooling/junit";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A step that has no test runner of its own counts as one test. */
function step(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: environment });
  if (status === 0) tally.passed += 1;
  else tally.failed += 1;
  return status === 0;
}

const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };

// Before anything is built: a build generates again, and would mend what this is to find.
const isCurrent = step("generated code is what the models give", "node", ["codegen/generate.ts", "--check"]);
step("every listed fix can be taken out", "node", ["scripts/revert-fixes.ts", "--check"]);
if (isCurrent) {
  for (const folder of resultFolders()) rmSync(folder, { recursive: true, force: true });
  const tasks = ["run", "build", "check", "test", "--continue", "--concurrency=2", "--output-logs=new-only"];
  const { status } = spawnSync("turbo", [...tasks, ...process.argv.slice(2)], { stdio: "inherit", env: environment });
  const counted = countResults();
  tally.passed += counted.passed;
  tally.failed += counted.failed;
  tally.skipped += counted.skipped;
  // A build or type check that failed has no results to be counted.
  if (status !== 0 && counted.failed === 0) tally.failed += 1;
  // After the build, whose declarations it reads.
  step("lint", "node", ["scripts/lint.ts"]);
}

const { passed, failed, skipped } = tally;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
