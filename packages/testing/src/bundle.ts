// Bundles a program for browsers, as a user's build does, with each of the bundlers that people use.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build, transform } from "esbuild";
import { type RollupCache, rollup } from "rollup";

/** Makes one self-contained minified module of a program. */
export type Bundle = (program: string) => Promise<string>;

const folder = fileURLToPath(new URL("..", import.meta.url));

/** With esbuild. */
export async function bundleWithEsbuild(program: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return outputFiles[0]?.text ?? "";
}

const ENTRY = "program.js";
let cache: RollupCache | undefined;

/** With Rollup; esbuild only takes out white space and comments. */
export async function bundleWithRollup(program: string): Promise<string> {
  const bundle = await rollup({
    input: ENTRY,
    ...(cache && { cache }),
    onwarn: ({ message }) => {
      throw new Error(message);
    },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === ENTRY ? `${folder}${ENTRY}` : undefined),
        load: (id) => (id === `${folder}${ENTRY}` ? program : undefined),
        shouldTransformCachedModule: () => true,
      },
      nodeResolve({ browser: true, preferBuiltins: false }),
    ],
  });
  cache = bundle.cache;
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  if (output.length !== 1) throw new Error("expected one file");
  return (await transform(output[0].code, { minify: true, format: "esm" })).code;
}

/** Bytes of a bundle as it is and as it travels. */
export function sizeOf(code: string): { readonly min: number; readonly gzip: number } {
  return { min: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
