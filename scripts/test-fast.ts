/**
 * Checks the types of one package and runs its fast tests: `node scripts/test-fast.ts core [options of its test runner]`.
 * Expects that the package and its dependencies are built.
 */
import { spawn } from "node:child_process";
import { basename, join } from "node:path";
import { workspacePackages } from "./lint/packages.ts";
import { tell } from "./steps/progress.ts";

const root = join(import.meta.dirname, "..");
const [name = "", ...options] = process.argv.slice(2);
const packages = workspacePackages(root).filter(({ scripts }) => "test" in scripts);
/** The short names of the packages, as in `core` or `app-node`. */
const shortNames = packages.map((one) => one.name.replace(/^@ivskit\//, ""));
const chosen = packages.find((one, index) => [one.name, one.folder, shortNames[index]].includes(name));

async function run(script: string, args: readonly string[]): Promise<boolean> {
  const start = performance.now();
  const child = spawn("pnpm", ["run", script, ...args], { cwd: join(root, chosen?.folder ?? ""), stdio: "inherit" });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  tell(`${script} ${status === 0 ? "passed" : "failed"}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

if (chosen === undefined) {
  console.error(`There is no package "${name}"; expected one of ${shortNames.join(", ")}`);
  process.exitCode = 2;
} else {
  tell(`types and fast tests of ${basename(chosen.folder)}`);
  const results = await Promise.all([run("check", []), run("test", options)]);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
