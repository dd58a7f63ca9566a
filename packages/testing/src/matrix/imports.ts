/** Finds the runtime's own modules that the installed packages import. It reads them as a bundler does. */
import { isBuiltin } from "node:module";
import { build } from "esbuild";

export interface Imports {
  /** Modules by importing file, sorted, as in `@ivskit/core/dist/node/index.js` → `node:crypto`. */
  readonly builtins: Readonly<Record<string, readonly string[]>>;
  /** All code that can run, without comments. */
  readonly code: string;
}

/** The exports that a runtime chooses: `node` stands for Node and Deno, `browser` for workerd and browsers. */
export type Target = "node" | "bun" | "browser";

const conditionsOf: Readonly<Record<Target, string[]>> = {
  node: ["node"],
  bun: ["bun", "node"],
  browser: ["workerd", "worker", "browser"],
};

export async function importsOf(folder: string, name: string, target: Target): Promise<Imports> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export * from "${name}";`, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    minifyWhitespace: true,
    format: "esm",
    platform: target === "browser" ? "browser" : "node",
    conditions: conditionsOf[target],
    plugins: [
      {
        name: "builtins stay outside",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[a-z:/_]+$/ }, ({ path }) => (isBuiltin(path) ? { path, external: true } : null)),
      },
    ],
  });
  const found = Object.entries(metafile.inputs).map(([file, { imports }]) => {
    // An optional dependency that is not installed is external, too, and not built in.
    const modules = imports.filter(({ path, external }) => external && isBuiltin(path)).map(({ path }) => path);
    return [file.replace(/^.*node_modules\//, ""), [...new Set(modules)].sort()] as const;
  });
  return {
    builtins: Object.fromEntries(found.filter(([, modules]) => modules.length > 0).sort()),
    code: outputFiles[0]?.text ?? "",
  };
}
