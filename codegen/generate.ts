/**
 * Generates all generated code of this repository. `node generate.ts --check` compares it with the committed files.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { typesOf } from "@ivskit/tooling/openapi/types-of";
import { corePartitions, corePartitionsFile } from "./core-partitions.ts";
import { withTables } from "./readme-tables.ts";
import { type GenerateOptions, GenerationError, generate } from "./src/main.ts";
import { report } from "./src/report.ts";
import { writeFolder } from "./src/write/write.ts";

const repository = join(import.meta.dirname, "..");

function filesOf(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: repository }).sort();
}

const documents = "packages/openapi/documents";
const services: readonly string[] = filesOf("models/*/README.md").map((file) => dirname(file));
/** The members of package.json that are the same in all packages stand in that of the repository. */
const shared = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
  readonly author: string;
  readonly bugs: string;
  readonly repository: { readonly url: string };
};

function metadataOf(directory: string): Readonly<Record<string, unknown>> {
  const { author, bugs, repository } = shared;
  const site = repository.url.replace(/^git\+(.*)\.git$/, "$1");
  const homepage = `${site}/tree/main/${directory}#readme`;
  return { author, homepage, bugs, repository: { ...repository, directory } };
}

const jobs: readonly GenerateOptions[] = services.flatMap((folder) => {
  const slug = relative("models", folder);
  const out = `packages/client-${slug}`;
  const model = { models: filesOf(`${folder}/*.json`), overlays: filesOf(`${folder}/overlay/*.json`) };
  return [
    { ...model, out, coreVersion: "workspace:^", metadata: metadataOf(out) },
    { ...model, out: `packages/local/src/services/${slug}`, target: "contract" },
    { ...model, out: documents, target: "openapi" },
  ];
});

/**
 * Generates types from the OpenAPI documents on disk. The job of a document reports if the document is not up to date.
 */
async function generateTypes(out: string): Promise<number> {
  const files = filesOf(`${documents}/*.json`).map(async (file) => ({
    path: `${basename(file, ".json")}.ts`,
    text: await typesOf(readFileSync(file, "utf8")),
    keep: [],
  }));
  const printed = await Promise.all(files);
  const changes = writeFolder(out, "types", printed, { check, force: false });
  return report(out, { ...changes, warnings: [] }, check, "npx -y pnpm@12 generate");
}

/** Updates one file. */
function updateFile(path: string, textFrom: (present: string) => string): number {
  const present = existsSync(path) ? readFileSync(path, "utf8") : "";
  const text = textFrom(present);
  const changes = { write: text === present ? [] : [{ path, text, isNew: false }], remove: [] };
  if (!check && text !== present) writeFileSync(path, text);
  return report(dirname(path), { ...changes, files: 1, warnings: [] }, check, "npx -y pnpm@12 generate");
}

// Paths in messages are relative to the root of the repository, wherever this was started.
process.chdir(repository);
const check = process.argv.includes("--check");
try {
  for (const job of jobs) {
    const status = report(job.out, generate({ ...job, check }), check, "npx -y pnpm@12 generate");
    process.exitCode ||= status;
  }
  const types = await generateTypes("packages/openapi/src");
  process.exitCode ||= types;
  const tables = updateFile("codegen/README.md", withTables);
  process.exitCode ||= tables;
  const partitions = updateFile(corePartitionsFile, corePartitions);
  process.exitCode ||= partitions;
} catch (error) {
  if (!(error instanceof GenerationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
