/** What the installed packages import of a runtime's own modules, read from their code as a bundler follows it. */
import { isBuiltin } from "node:module";
import { build } from "esbuild";

export interface Imports {
  /** File → modules, as in `@ivskit/core/dist/node/index.js` → `node:crypto`, sorted. */
  readonly builtins: Readonly<Record<string, readonly string[]>>;
  /** All the code that can run, without its comments. */
  readonly code: string;
}

/** Which exports a runtime chooses: `node` stands for Node and Deno, `browser` for workerd and browsers. */
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
    // A package that a program may add is left outside, too, where it is not there.
    const modules = imports.filter(({ path, external }) => external && isBuiltin(path)).map(({ path }) => path);
    return [file.replace(/^.*node_modules\//, ""), [...new Set(modules)].sort()] as const;
  });
  return {
    builtins: Object.fromEntries(found.filter(([, modules]) => modules.length > 0).sort()),
    code: outputFiles[0]?.text ?? "",
  };
}
