/** Checks the types of generated packages with the compilers of two versions of TypeScript, and bundles them. */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const repository = join(import.meta.dirname, "../..");

export const compilers: Readonly<Record<string, string>> = {
  "TypeScript 6": join(repository, "node_modules/typescript/bin/tsc6"),
  "TypeScript 7": join(repository, "node_modules/typescript-7/bin/tsc"),
};

/**
 * @param names the packages to check together, folders below `out`
 * @returns the complaints of the compiler
 */
export function typeCheck(compiler: string, names: readonly string[], out: string): Promise<readonly string[]> {
  const own = readFileSync(join(out, names[0] ?? "", "tsconfig.json"), "utf8");
  const { compilerOptions } = JSON.parse(own) as { compilerOptions: object };
  const project = join(out, "tsconfig.json");
  const options = { ...compilerOptions, rootDir: ".", outDir: undefined, noEmit: true, emitDeclarationOnly: false };
  writeFileSync(project, JSON.stringify({ compilerOptions: options, include: names.map((name) => `${name}/src`) }));
  const args = ["--max-old-space-size=6144", compiler, "-p", project, "--pretty", "false"];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: out, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
      resolve(error && lines.length === 0 ? [`the compiler failed: ${error.message}`] : lines);
    });
  });
}

/** @returns the size of a bundle with all exports, or the error of the bundler */
export async function bundle(
  name: string,
  out: string,
): Promise<{ readonly bytes: number } | { readonly error: string }> {
  try {
    const { outputFiles } = await build({
      entryPoints: [join(out, name, "src/index.ts")],
      bundle: true,
      write: false,
      minify: true,
      format: "esm",
      target: "es2022",
      conditions: ["browser"],
      logLevel: "silent",
    });
    return { bytes: outputFiles[0]?.contents.length ?? 0 };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
