/** Bundles with Rollup, and minifies with esbuild, since Rollup does not minify. */
import { join } from "node:path";
import jsonPlugin from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transform } from "esbuild";
import { type RollupCache, rollup } from "rollup";
import { type BundleOptions, conditionsOf } from "./bundler.ts";

// The types describe a CommonJS module, whose default export is one level deeper than the real one.
const json = jsonPlugin as unknown as typeof jsonPlugin.default;

const entry = "program.js";
/** Parsed modules by folder and place: the next program differs in a few lines. */
const caches = new Map<string, RollupCache>();

/**
 * Bundles a program with Rollup; esbuild removes white space and comments. @throws Error with Rollup's errors and
 * warnings
 */
export async function bundleWithRollup(program: string, options: BundleOptions): Promise<string> {
  const { folder, place, outside = [] } = options;
  const key = `${place} ${folder}`;
  const cache = caches.get(key);
  const id = join(folder, entry);
  const bundle = await rollup({
    input: entry,
    ...(cache && { cache }),
    external: [...outside],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
    plugins: [
      {
        name: "program",
        resolveId: (name) => (name === entry ? id : undefined),
        load: (name) => (name === id ? program : undefined),
        shouldTransformCachedModule: () => true,
      },
      nodeResolve({ browser: true, preferBuiltins: false, exportConditions: [...conditionsOf[place]] }),
      // The other two bundlers read JSON by default.
      json(),
    ],
  });
  if (bundle.cache) caches.set(key, bundle.cache);
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  if (output.length !== 1) throw new Error("expected one file");
  return (await transform(output[0].code, { minify: true, format: "esm", legalComments: "none" })).code;
}
