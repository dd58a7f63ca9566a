/**
 * What this repository generates: `node generate.ts` writes it, `node generate.ts --check` holds what is committed
 * against it.
 */
import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type GenerateOptions, GenerationError, generate } from "./src/main.ts";
import { report } from "./src/report.ts";

const repository = join(import.meta.dirname, "..");

function filesOf(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: repository }).sort();
}

const services: readonly string[] = filesOf("models/*/README.md").map((file) => dirname(file));
const jobs: readonly GenerateOptions[] = services.flatMap((folder) => {
  const slug = relative("models", folder);
  const model = { models: filesOf(`${folder}/*.json`), overlays: filesOf(`${folder}/overlay/*.json`) };
  return [
    { ...model, out: `packages/client-${slug}`, coreVersion: "workspace:^" },
    { ...model, out: "packages/local/src/contracts", target: "contract" },
  ];
});

// Messages name files from the top of the repository, wherever this was started.
process.chdir(repository);
const check = process.argv.includes("--check");
try {
  for (const job of jobs) {
    const status = report(job.out, generate({ ...job, check }), check, "pnpm generate");
    process.exitCode ||= status;
  }
} catch (error) {
  if (!(error instanceof GenerationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
