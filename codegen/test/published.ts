/**
 * Runs the generator over published models: `pnpm --filter @ivskit/codegen published FOLDER`. For each service of the
 * restJson1 protocol, it generates, type-checks and bundles a client, or prints the reason of the refusal. Exits with
 * status 1 if a client does not compile or bundle. Core must be built before.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";
import { textOfWarning } from "../src/fault.ts";
import { type GenerateResult, GenerationError, generate } from "../src/main.ts";

const repository = join(import.meta.dirname, "../..");
const protocolTrait = "aws.protocols#restJson1";
/** The number of packages in one run of the compiler. */
const batchSize = 30;

interface Found {
  readonly file: string;
  readonly name: string;
}

interface Generated extends Found {
  readonly result: GenerateResult;
}

/** The models of services of the protocol, and the number of other services. */
function findModels(folder: string): { readonly models: readonly Found[]; readonly others: number } {
  const files = globSync("**/*.json", { cwd: folder }).sort();
  const services = files.flatMap((path) => {
    const file = join(folder, path);
    const { shapes = {} } = JSON.parse(readFileSync(file, "utf8")) as { shapes?: Record<string, Shape> };
    const service = Object.values(shapes).find(({ type }) => type === "service");
    return service
      ? [{ file, name: basename(path, ".json"), speaks: service.traits?.[protocolTrait] !== undefined }]
      : [];
  });
  const models = services.filter(({ speaks }) => speaks);
  return { models, others: services.length - models.length };
}

interface Shape {
  readonly type: string;
  readonly traits?: Readonly<Record<string, unknown>>;
}

/** Reports a refusal. Any other error is a bug of the generator, and ends the run. */
function generateOne({ file, name }: Found, out: string): GenerateResult | GenerationError {
  try {
    return generate({ models: [file], out: join(out, name) });
  } catch (error) {
    if (error instanceof GenerationError) return error;
    throw new Error(`${file}: the generator failed`, { cause: error });
  }
}

/** @returns the errors of the compiler */
function typeCheck(names: readonly string[], out: string): readonly string[] {
  const own = readFileSync(join(out, names[0] ?? "", "tsconfig.json"), "utf8");
  const { compilerOptions } = JSON.parse(own) as { compilerOptions: object };
  const project = join(out, "tsconfig.json");
  writeFileSync(
    project,
    JSON.stringify({
      compilerOptions: { ...compilerOptions, rootDir: ".", outDir: undefined, noEmit: true },
      include: names.map((name) => `${name}/src`),
    }),
  );
  const compiler = join(repository, "node_modules/typescript-7/bin/tsc");
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", project, "--pretty", "false"], {
    cwd: out,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const lines = `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
  return status === 0 || lines.length > 0 ? lines : [`the compiler ended with status ${status}`];
}

/** @returns the error of the bundler, or undefined if there was none */
async function bundle(name: string, out: string): Promise<string | undefined> {
  try {
    await build({
      entryPoints: [join(out, name, "src/index.ts")],
      bundle: true,
      write: false,
      minify: true,
      format: "esm",
      target: "es2022",
      conditions: ["browser"],
      logLevel: "silent",
    });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Measures the largest model in its own process. */
function measure({ file }: Found, out: string): string {
  const script = `
    const { generate } = await import(${JSON.stringify(join(import.meta.dirname, "../src/main.ts"))});
    const start = performance.now();
    generate({ models: [process.argv[1]], out: process.argv[2] });
    const seconds = (performance.now() - start) / 1000;
    console.log(seconds.toFixed(1) + " s, " + Math.round(process.resourceUsage().maxRSS / 1024) + " MiB at most");
  `;
  const args = ["--input-type=module", "--eval", script, file, join(out, "largest")];
  return execFileSync(process.execPath, args, { encoding: "utf8" }).trim();
}

const [given] = process.argv.slice(2);
if (given === undefined || !statSync(given, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${given ?? "no argument"}: expected a folder of Smithy JSON AST models`);
  process.exit(1);
}
const started = performance.now();
const { models, others } = findModels(resolve(given));
const out = mkdtempSync(join(tmpdir(), "ivskit-published-"));
try {
  mkdirSync(join(out, "node_modules/@ivskit"), { recursive: true });
  symlinkSync(join(repository, "packages/core"), join(out, "node_modules/@ivskit/core"));

  const generated: Generated[] = [];
  const refused: string[] = [];
  for (const found of models) {
    const result = generateOne(found, out);
    if (result instanceof GenerationError) refused.push(result.message);
    else generated.push({ ...found, result });
  }
  const complaints: string[] = [];
  for (let at = 0; at < generated.length; at += batchSize) {
    const names = generated.slice(at, at + batchSize).map(({ name }) => name);
    complaints.push(...typeCheck(names, out));
  }
  const unbundled: string[] = [];
  for (const { name } of generated) {
    const problem = await bundle(name, out);
    if (problem !== undefined) unbundled.push(`${name}: ${problem}`);
  }
  const wrong = new Set(complaints.map((line) => /^[^/(:]+/.exec(line)?.[0]));
  const warned = generated.filter(({ result }) => result.warnings.length > 0);

  for (const line of [...complaints, ...unbundled]) console.error(line);
  for (const { name, result } of warned) {
    for (const warning of result.warnings) console.log(`warning: ${name}: ${textOfWarning(warning)}`);
  }
  for (const message of refused) console.log(`refused: ${message}`);
  console.log(`${models.length} services speak restJson1, ${others} do not`);
  console.log(`generated: ${generated.length}, of which ${warned.length} with warnings; refused: ${refused.length}`);
  console.log(`type-checked: ${generated.length - wrong.size}; bundled: ${generated.length - unbundled.length}`);
  const [largest] = [...models].sort((a, b) => statSync(b.file).size - statSync(a.file).size);
  if (largest) console.log(`largest model: ${largest.name}, ${measure(largest, out)}`);
  console.log(`${Math.round((performance.now() - started) / 1000)} s in all`);
  if (complaints.length + unbundled.length > 0) process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
