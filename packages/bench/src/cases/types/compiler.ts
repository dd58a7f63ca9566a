/** The compilers, and the diagnostics of a compilation. */

import { execFile } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const resolve = createRequire(import.meta.url).resolve;
const binary = (name: string, file: string): string => join(dirname(resolve(`${name}/package.json`)), "bin", file);

export const compilers = [
  { title: "TypeScript 6", name: "typescript6", binary: binary("typescript", "tsc6") },
  { title: "TypeScript 7", name: "typescript7", binary: binary("typescript-7", "tsc") },
] as const;

export type Compiler = (typeof compilers)[number];

export interface Compilation {
  readonly files: readonly string[];
  /** The bytes of the declarations that are not part of the library of the compiler. */
  readonly declarationBytes: number;
  readonly errors: readonly string[];
  readonly checkSeconds: number;
  readonly totalSeconds: number;
}

/** Options with every check and without the types of Node. */
const options = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

/** Writes a program and its configuration to the folder with its packages. @returns the path of the configuration */
export function prepare(folder: string, name: string, program: string): string {
  writeFileSync(join(folder, `${name}.ts`), program);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ compilerOptions: options, files: [`${name}.ts`] }));
  return file;
}

/** @throws Error if the compiler prints no times */
export async function compile(compiler: Compiler, project: string): Promise<Compilation> {
  const args = [compiler.binary, "-p", project, "--pretty", "false", "--listFiles", "--extendedDiagnostics"];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 << 20 }).catch((error: { stdout?: string }) => ({
    stdout: error.stdout ?? "",
  }));
  const lines = stdout.split("\n");
  const files = lines.filter((line) => /^\/.*\.[cm]?tsx?$/.test(line));
  const declarations = files.filter((file) => /\.d\.[cm]?ts$/.test(file) && !/\/lib\.[^/]+\.d\.ts$/.test(file));
  return {
    files,
    declarationBytes: declarations.reduce((sum, file) => sum + statSync(file).size, 0),
    errors: lines.filter((line) => /error TS\d+/.test(line)),
    checkSeconds: seconds("Check", stdout),
    totalSeconds: seconds("Total", stdout),
  };
}

function seconds(phase: string, output: string): number {
  const found = new RegExp(`^${phase} time:\\s+([\\d.]+)s`, "m").exec(output)?.[1];
  if (found === undefined)
    throw new Error(`The output of the compiler lacks "${phase} time:"; expected it in:\n${output.slice(-2000)}`);
  return Number(found);
}
