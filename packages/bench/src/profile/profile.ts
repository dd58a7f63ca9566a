/** Profiles a case on Node, writes the profile to `results/`, and prints a table of functions. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import type { Case } from "../case.ts";
import { figure } from "../figures/number.ts";
import { markdownTable } from "../report/table.ts";
import { newestNode } from "../runtimes/script.ts";
import { type CpuProfile, selfTimes } from "./self-times.ts";

const home = join(import.meta.dirname, "../..");
const shown = 30;

export async function profile(one: Case): Promise<void> {
  const folder = join(home, "results/profile", one.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await one.profile?.(({ script, args }) =>
    execute(newestNode.command[0], ["--cpu-prof", `--cpu-prof-dir=${folder}`, script, ...args], {
      cwd: home,
      env: process.env,
    }),
  );
  for (const file of readdirSync(folder)) {
    const times = selfTimes(JSON.parse(readFileSync(join(folder, file), "utf8")) as CpuProfile);
    const all = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    console.log(`${join("packages/bench/results/profile", one.name, file)}: ${all.toFixed(0)} ms\n`);
    const rows = times
      .slice(0, shown)
      .map(({ name, where, milliseconds }) => [
        name,
        figure(milliseconds),
        figure((100 * milliseconds) / all),
        where.replace(/^.*node_modules\//, "").replace(`file://${join(home, "../..")}/`, ""),
      ]);
    console.log(markdownTable([["function", "self ms", "%", "where"], ...rows]));
  }
}
