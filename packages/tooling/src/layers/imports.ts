/** The imports between the files of a folder, as dependency-cruiser reads them. */
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";

export interface Import {
  readonly from: string;
  readonly to: string;
}

export interface Imports {
  /** Paths in the folder, with `/` on every system. */
  readonly files: readonly string[];
  readonly imports: readonly Import[];
}

/**
 * @param aliases specifiers such as `#hash`, with the path in the folder that each one means
 * @throws Error when dependency-cruiser cannot read the folder, or finds no TypeScript compiler
 */
export async function importsOf(folder: string, aliases: Readonly<Record<string, string>> = {}): Promise<Imports> {
  const { modules } = await cruiseFolder(folder, aliases);
  const sources = modules.map(({ source }) => source).filter(isOwn);
  const imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.filter(({ resolved }) => isOwn(resolved)).map(({ resolved }) => ({ from: source, to: resolved })),
  );
  // Without a compiler, dependency-cruiser skips TypeScript files and reports nothing.
  if (sources.length === 0) throw new Error(`${folder}: no TypeScript file was read; expected at least one`);
  return { files: sources.sort(), imports };
}

async function cruiseFolder(folder: string, aliases: Readonly<Record<string, string>>): Promise<ICruiseResult> {
  const { output } = await cruise(
    ["."],
    // Type imports disappear when TypeScript is compiled, so they must be read before.
    { baseDir: folder, tsPreCompilationDeps: true },
    {
      extensions: [".ts", ".tsx"],
      alias: Object.fromEntries(Object.entries(aliases).map(([name, path]) => [name, join(folder, path)])),
    },
  );
  if (typeof output === "string") throw new Error(`dependency-cruiser returned text; expected modules: ${output}`);
  return output;
}

/** Packages, built-in modules and files outside of the folder are not part of its layers. */
function isOwn(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.startsWith("..") && !path.includes("node_modules");
}

/** The same imports between the folders at a depth; a file that is less deep stands for itself. */
export function unitsAtDepth(imports: readonly Import[], depth: number): readonly Import[] {
  const unit = (path: string): string => path.split("/").slice(0, depth).join("/");
  return imports.map(({ from, to }) => ({ from: unit(from), to: unit(to) })).filter(({ from, to }) => from !== to);
}

/** The imports whose target leads back to their source. */
export function circularImports(imports: readonly Import[]): readonly Import[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reachableFrom = (start: string): ReadonlySet<string> => {
    const seen = new Set([start]);
    // A set can grow while it is iterated; additions are visited too.
    for (const path of seen) for (const target of targets.get(path) ?? []) seen.add(target);
    return seen;
  };
  return imports.filter(({ from, to }) => reachableFrom(to).has(from));
}
