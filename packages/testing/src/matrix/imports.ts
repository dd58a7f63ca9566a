/** What the installed packages import of a runtime's own modules, read from their code as a bundler follows it. */
import { isBuiltin } from "node:module";
import { build, type Platform } from "esbuild";

export interface Imports {
  /** File → modules, as in `@ivskit/core/dist/hash/node.js` → `node:crypto`, sorted. */
  readonly builtins: Readonly<Record<string, readonly string[]>>;
  /** All the code that can run, without its comments. */
  readonly code: string;
}

/** @param platform `node` stands for Node, Deno and Bun, which choose the same exports; `browser` for the others */
export async function importsOf(folder: string, name: string, platform: Platform): Promise<Imports> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export * from "${name}";`, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    minifyWhitespace: true,
    format: "esm",
    platform,
    conditions: platform === "browser" ? ["workerd", "worker", "browser"] : ["node"],
    plugins: [
      {
        name: "builtins stay outside",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[a-z:/_]+$/ }, ({ path }) => (isBuiltin(path) ? { path, external: true } : null)),
      },
    ],
  });
  const found = Object.entries(metafile.inputs).map(([file, { imports }]) => {
    const modules = imports.filter(({ external }) => external).map(({ path }) => path);
    return [file.replace(/^.*node_modules\//, ""), [...new Set(modules)].sort()] as const;
  });
  return {
    builtins: Object.fromEntries(found.filter(([, modules]) => modules.length > 0).sort()),
    code: outputFiles[0]?.text ?? "",
  };
}
