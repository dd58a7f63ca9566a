// Rollup, which leaves minifying to others: here to esbuild, as Vite long did.
import { join } from "node:path";
import jsonPlugin from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transform } from "esbuild";
import { type RollupCache, rollup } from "rollup";
import { type BundleOptions, conditionsOf } from "./bundler.ts";

// Its types are those of a CommonJS module, whose default is one level further down than the real one.
const json = jsonPlugin as unknown as typeof jsonPlugin.default;

const entry = "program.js";
/** What was parsed before, by folder and place: the next program differs in a few lines. */
const caches = new Map<string, RollupCache>();

/** With Rollup; esbuild only takes out white space and comments. */
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
      // As the other two do without being told.
      json(),
    ],
  });
  if (bundle.cache) caches.set(key, bundle.cache);
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  if (output.length !== 1) throw new Error("expected one file");
  return (await transform(output[0].code, { minify: true, format: "esm", legalComments: "none" })).code;
}
