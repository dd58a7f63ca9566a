/**
 * Adds the files for `require` to a package that tsc has built for `import`: `all.cjs` holds the code, and each entry
 * exports its part of it.
 *
 * TypeScript must see the same types by `import` and `require`. So each declaration exists once, as `.d.cts`, and the
 * entries for `import` export them again. The other direction does not work: before TypeScript 5.8, a CommonJS
 * declaration cannot export those of an ES module.
 */
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { build } from "esbuild";

interface Export {
  readonly require?: { readonly types?: string; readonly default?: string };
}

/** The entries that package.json exports for `require`, as paths in the package without their endings. */
function entriesOf(folder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, Export | string>>;
  };
  return Object.values(manifest.exports).flatMap((target) => {
    const path = typeof target === "string" ? undefined : target.require?.default;
    if (path === undefined) return [];
    // A pattern stands for all modules in its place.
    const modules = globSync(path.replace(/\.cjs$/, ".js"), { cwd: folder });
    if (modules.length === 0) throw new Error(`${folder}: package.json exports ${path}, and there is no such module`);
    return modules.map((module) => module.replace(/\.js$/, "")).sort();
  });
}

/** Writes `dist/all.cjs`, and the file for `require` of each entry. */
export async function buildCommonJs(folder: string): Promise<void> {
  const entries = entriesOf(folder);
  const common = { absWorkingDir: folder, packages: "external", bundle: true, target: "es2022" } as const;
  await build({
    ...common,
    stdin: { contents: entries.map((entry) => `export * from "./${entry}.js";`).join("\n"), resolveDir: folder },
    outfile: "dist/all.cjs",
    platform: "node",
    format: "cjs",
    minifyWhitespace: true,
    minifySyntax: true,
  });
  for (const entry of entries) {
    const { metafile } = await build({
      ...common,
      entryPoints: [`${entry}.js`],
      format: "esm",
      metafile: true,
      write: false,
      outdir: ".",
    });
    const names = Object.values(metafile.outputs)[0]?.exports ?? [];
    const all = relative(dirname(entry), "dist/all.cjs");
    const code = [
      '"use strict";',
      'Object.defineProperty(exports, "__esModule", { value: true });',
      `const all = require("${all.startsWith(".") ? all : `./${all}`}");`,
      ...names.map((name) => `exports.${name} = all.${name};`),
    ];
    writeFileSync(join(folder, `${entry}.cjs`), `${code.join("\n")}\n`);
  }
}

/** The declarations of modules such as `#console`, which only the package itself imports. */
function innerDeclarations(folder: string): ReadonlySet<string> {
  const { imports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly imports?: Readonly<Record<string, { readonly types?: string }>>;
  };
  return new Set(Object.values(imports).flatMap(({ types }) => (types ? [join(folder, types)] : [])));
}

/**
 * Turns the declarations in `dist` into those for `require`, except those of modules that only the package imports. A
 * second run changes nothing.
 */
export function moveDeclarations(folder: string): void {
  const dist = join(folder, "dist");
  const inner = innerDeclarations(folder);
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".d.ts") || inner.has(join(dist, file))) continue;
    const text = readFileSync(join(dist, file), "utf8");
    rmSync(join(dist, file));
    const moved = text.replace(/((?:from|import\s*\()\s*["']\.{1,2}\/[^"']*)\.[jt]s(["'])/g, "$1.cjs$2");
    writeFileSync(join(dist, file.replace(/\.d\.ts$/, ".d.cts")), moved);
  }
  for (const entry of entriesOf(folder)) {
    writeFileSync(join(folder, `${entry}.d.ts`), `export * from "./${basename(entry)}.cjs";\n`);
  }
}
