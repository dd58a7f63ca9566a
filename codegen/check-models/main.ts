/**
 * Runs the generator over a folder of published models: `npx -y pnpm@12 check-models FOLDER`. For each service of the
 * restJson1 protocol, it generates, type-checks and bundles a client, or says why the model is refused. Exits with status
 * 1 if a client does not compile or bundle, if the generator crashes or hangs, and for a reason that is not on the list.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { plural } from "../src/load/wording.ts";
import { bundle, compilers, typeCheck } from "./compile.ts";
import { type Found, findModels } from "./find.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { omissions, reasonsOf, refusals } from "./reasons.ts";

interface Generated {
  readonly name: string;
  readonly outcome: Outcome;
  readonly operations: number;
}

/** The number of packages in one run of a compiler. */
const batchSize = 15;
const repository = join(import.meta.dirname, "../..");
const unlisted = "not on the list of reasons";

/** Counts by name. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  toString(): string {
    return [...this.#counts].map(([name, count]) => `${name} ${count}`).join(", ") || "none";
  }
}

async function checkModels(models: readonly Found[], out: string): Promise<number> {
  const problems: string[] = [];
  const refused = new Tally();
  const leftOut = new Tally();
  const generated: Generated[] = [];
  for (const { file, name } of models) {
    try {
      const outcome = await outcomeOf(file, join(out, name));
      const { refusal, warnings, seconds, mebibytes } = outcome;
      const cost = `${seconds.toFixed(1)} s, ${mebibytes} MiB`;
      if (refusal !== undefined) {
        const [reason = unlisted] = reasonsOf(refusal, refusals);
        if (reasonsOf(refusal, refusals).includes(undefined)) problems.push(`${name}: ${unlisted}: ${refusal}`);
        refused.add(reason);
        console.log(`${name}: refused (${reason}); ${cost}\n  ${refusal.replaceAll("\n", "\n  ")}`);
        continue;
      }
      const operations = readdirSync(join(out, name, "src/operations")).length;
      const omitted = warnings.filter((warning) => warning.endsWith("the operation is left out"));
      for (const warning of omitted) {
        const [reason] = reasonsOf(warning, omissions);
        leftOut.add(reason ?? unlisted);
        if (reason === undefined) problems.push(`${name}: ${unlisted}: ${warning}`);
      }
      generated.push({ name, outcome, operations });
      console.log(`${name}: generated, ${plural(operations, "operation")}, ${omitted.length} left out; ${cost}`);
      for (const warning of warnings) console.log(`  warning: ${warning}`);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  const wrongTypes = await checkTypes(generated, out, problems);
  let bundled = 0;
  for (const { name } of generated) {
    const result = await bundle(name, out);
    if ("error" in result) problems.push(`${name}: not bundled: ${result.error}`);
    else bundled++;
  }
  const operations = generated.reduce((sum, one) => sum + one.operations, 0);
  const share = ((100 * leftOut.total) / Math.max(1, operations + leftOut.total)).toFixed(2);
  for (const problem of problems) console.error(problem);
  console.log(`generated: ${generated.length} of ${models.length} models; refused: ${refused}`);
  console.log(`operations: ${operations}; left out: ${leftOut} (${share} %)`);
  for (const [compiler, count] of wrongTypes) console.log(`${compiler}: ${generated.length - count} type-checked`);
  console.log(`bundled: ${bundled}`);
  const slowest = [...generated].sort((a, b) => b.outcome.seconds - a.outcome.seconds)[0];
  const largest = [...generated].sort((a, b) => b.outcome.mebibytes - a.outcome.mebibytes)[0];
  if (slowest && largest) {
    console.log(`most time: ${slowest.name}, ${slowest.outcome.seconds.toFixed(1)} s`);
    console.log(`most memory: ${largest.name}, ${largest.outcome.mebibytes} MiB`);
  }
  return problems.length;
}

/** @returns the number of packages with complaints, by compiler */
async function checkTypes(
  generated: readonly Generated[],
  out: string,
  problems: string[],
): Promise<ReadonlyMap<string, number>> {
  const wrong = new Map<string, number>();
  for (const [version, compiler] of Object.entries(compilers)) {
    const names = new Set<string>();
    for (let at = 0; at < generated.length; at += batchSize) {
      const batch = generated.slice(at, at + batchSize).map(({ name }) => name);
      for (const line of await typeCheck(compiler, batch, out)) {
        problems.push(`${version}: ${line}`);
        if (/^\S/.test(line)) names.add(line.split("/")[0] ?? "");
      }
    }
    wrong.set(version, names.size);
  }
  return wrong;
}

const [given] = process.argv.slice(2);
const folder = given === undefined ? undefined : resolve(process.env.INIT_CWD ?? ".", given);
if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${given ?? "no argument"}: expected a folder of Smithy JSON AST models`);
  process.exit(1);
}
const started = performance.now();
const { models, others } = findModels(folder);
console.log(`${models.length} services use restJson1, ${others} do not`);
const out = mkdtempSync(join(tmpdir(), "ivskit-check-models-"));
try {
  mkdirSync(join(out, "node_modules/@ivskit"), { recursive: true });
  symlinkSync(join(repository, "packages/core"), join(out, "node_modules/@ivskit/core"));
  if ((await checkModels(models, out)) > 0) process.exitCode = 1;
  console.log(`${Math.round((performance.now() - started) / 1000)} s in all`);
} finally {
  rmSync(out, { recursive: true, force: true });
}
