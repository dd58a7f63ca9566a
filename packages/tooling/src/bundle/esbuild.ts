/** Bundles with esbuild, which also minifies. */
import { type BuildOptions, build, type Metafile } from "esbuild";
import { type BundleOptions, conditionsOf } from "./bundler.ts";

/** Bundles a program with esbuild. @throws Error with esbuild's errors and warnings */
export async function bundleWithEsbuild(program: string, options: BundleOptions): Promise<string> {
  const { outputFiles } = await run(program, options);
  return outputFiles[0]?.text ?? "";
}

/** The bytes that each module adds to the minified bundle, the largest first. */
export async function modulesWithEsbuild(program: string, options: BundleOptions): Promise<[string, number][]> {
  const { metafile } = await run(program, options);
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {});
  return modules
    .map(([path, { bytesInOutput }]): [string, number] => [path, bytesInOutput])
    .sort(([, left], [, right]) => right - left);
}

async function run(
  program: string,
  options: BundleOptions,
): Promise<{ outputFiles: { text: string }[]; metafile: Metafile }> {
  const { folder, place, outside = [] } = options;
  const settings = {
    stdin: { contents: program, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["module", ...conditionsOf[place]],
    external: [...outside],
    write: false,
    metafile: true,
    logLevel: "silent",
    legalComments: "none",
  } as const satisfies BuildOptions;
  const { warnings, ...built } = await build(settings);
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return built;
}
