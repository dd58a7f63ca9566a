// esbuild, which minifies by itself.
import { build } from "esbuild";
import { type BundleOptions, conditionsOf } from "./bundler.ts";

/** With esbuild. */
export async function bundleWithEsbuild(program: string, options: BundleOptions): Promise<string> {
  const { folder, place, outside = [] } = options;
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["module", ...conditionsOf[place]],
    external: [...outside],
    write: false,
    logLevel: "silent",
    legalComments: "none",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return outputFiles[0]?.text ?? "";
}
