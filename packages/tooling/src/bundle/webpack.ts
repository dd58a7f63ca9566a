/** Bundles with webpack in its production mode, which minifies with terser. */
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { type BundleOptions, conditionsOf } from "./bundler.ts";

/** Bundles a program with webpack, in a temporary folder. @throws Error with webpack's errors and warnings */
export async function bundleWithWebpack(program: string, options: BundleOptions): Promise<string> {
  const { folder, place, outside = [] } = options;
  const own = await realpath(await mkdtemp(join(tmpdir(), "ivskit-webpack-")));
  const entry = join(own, "program.js");
  try {
    await writeFile(entry, program);
    await run({
      mode: "production",
      target: ["web", "es2022"],
      context: folder,
      entry,
      experiments: { outputModule: true },
      output: { path: own, filename: "bundle.js", module: true, library: { type: "module" } },
      resolve: {
        conditionNames: [...conditionsOf[place], "..."],
        // The program is in the temporary folder, and finds its packages from the given one.
        modules: ["node_modules", join(folder, "node_modules")],
      },
      externals: [...outside],
      externalsType: "module",
      performance: false,
    });
    return await readFile(join(own, "bundle.js"), "utf8");
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

function run(configuration: webpack.Configuration): Promise<void> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors() || stats?.hasWarnings()) {
          const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
          reject(new Error([...errors, ...warnings].map(({ message }) => message).join("\n")));
        } else resolve();
      });
    });
  });
}
