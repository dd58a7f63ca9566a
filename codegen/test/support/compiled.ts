/** Generates the awkward models and compiles them as a user would, so that tests can read and run the code. */
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "../../src/main.ts";
import { type Run, repository, runTsc } from "./cli.ts";
import { fill } from "./folder.ts";

const models = join(import.meta.dirname, "../awkward");

/** The files of each model, by name. */
export const awkwardModels: Readonly<Record<string, readonly string[]>> = {
  enums: ["enums.json"],
  examples: ["examples.json"],
  legacy: ["legacy.json"],
  mixins: ["mixins.json", "mixins.apply.json"],
  names: ["names.json"],
  paging: ["paging.json"],
  recursion: ["recursion.json"],
  rename: ["rename.json"],
  resources: ["resources.json"],
  rules: ["rules.json"],
  wire: ["wire.json"],
};

/** The paths of these files. */
export function filesOf(names: readonly string[]): readonly string[] {
  return names.map((name) => join(models, name));
}

/** A tsconfig.json for all packages, with the options of the one in a package. */
function configOf(folder: string, name: string): object {
  const text = readFileSync(join(folder, name, "tsconfig.json"), "utf8");
  const { compilerOptions } = JSON.parse(text) as { compilerOptions: object };
  return {
    compilerOptions: {
      ...compilerOptions,
      rootDir: ".",
      outDir: "dist",
      emitDeclarationOnly: false,
      sourceMap: false,
      declarationMap: false,
    },
    include: ["*/src"],
  };
}

/** Generates a package for each model into the folder, and links `@ivskit/core` there. */
export function generateAll(folder: string): void {
  linkCore(folder);
  for (const [name, files] of Object.entries(awkwardModels)) {
    generate({ models: filesOf(files), out: join(folder, name) });
  }
}

/** Links `@ivskit/core` into the folder. */
export function linkCore(folder: string): void {
  mkdirSync(join(folder, "node_modules/@ivskit"), { recursive: true });
  symlinkSync(join(repository, "packages/core"), join(folder, "node_modules/@ivskit/core"));
}

/**
 * Compiles all packages to `dist/<name>/src`.
 *
 * @param name one of the packages, which all have the same options
 */
export function compileAll(folder: string, name = "names"): Promise<Run> {
  const config = { "tsconfig.json": JSON.stringify(configOf(folder, name)) };
  fill(folder, { ...config, "dist/package.json": '{"type": "module"}' });
  return runTsc(join(folder, "tsconfig.json"));
}

/** Imports a compiled module, such as `names/src/index`. */
export function load<T>(folder: string, module: string): Promise<T> {
  return import(/* @vite-ignore */ pathToFileURL(join(folder, "dist", `${module}.js`)).href) as Promise<T>;
}
