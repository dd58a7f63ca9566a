/**
 * Runs every check of the sources that is not a test: format and lint, and the reports of public types.
 * Expects built packages. Runs all steps, and fails if one of them fails.
 */
import { spawnSync } from "node:child_process";

const steps: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  "format and lint": ["biome", "check", "."],
  "wording of comments": ["node", "packages/tooling/src/comments/main.ts", "--check"],
  "public types": ["node", "packages/tooling/src/api/main.ts", "--check"],
};

const failed: string[] = [];
for (const [name, [command, ...args]] of Object.entries(steps)) {
  const start = performance.now();
  console.log(`lint: ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) failed.push(name);
  console.log(
    `lint: ${name} ${status === 0 ? "passed" : "failed"} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

if (failed.length > 0) console.error(`lint: failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
