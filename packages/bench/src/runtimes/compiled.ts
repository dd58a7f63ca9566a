/** The scripts of this package as JavaScript: releases of Node before 22.18 run no TypeScript. Packages stay as installed. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { programs } from "../inside/programs.ts";

const source = join(import.meta.dirname, "..");
/** Inside of the package, so that its dependencies are found as a user's are. */
const folder = join(import.meta.dirname, "../../results/scripts");

let compiled: Promise<string> | undefined;

/** The folder with `inside/script.js` and the modules of every program beside it. They are compiled once in a process. */
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
