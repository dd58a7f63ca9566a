/** Compiles the scripts of this package to JavaScript, since Node before 22.18 does not run TypeScript. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { programs } from "../inside/programs.ts";

const source = join(import.meta.dirname, "..");
/** The folder is inside the package, so that its dependencies are found as those of a user are. */
const folder = join(import.meta.dirname, "../../results/scripts");

let compiled: Promise<string> | undefined;

/** @returns the folder with `inside/script.js` and the modules of programs; they are compiled once per process */
export function compiledScripts(): Promise<string> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<string> {
  const subjects = new Set(Object.values(programs).map((program) => program.folder));
  const modules = [...subjects].flatMap((name) =>
    readdirSync(join(source, name)).map((file) => join(source, name, file)),
  );
  await build({
    entryPoints: [join(source, "inside/script.ts"), ...modules],
    outbase: source,
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  return folder;
}
