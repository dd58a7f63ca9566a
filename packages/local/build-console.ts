/** Begins a build: bundles the console into `dist/console/assets.js`, which holds its script and its style as text. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const folder = import.meta.dirname;
const out = join(folder, "dist/console");

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "console", entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

const preact = dirname(createRequire(import.meta.url).resolve("preact/package.json"));
/** The script holds Preact, whose licence wants to be with every copy. */
const licence = readFileSync(join(preact, "LICENSE"), "utf8").trim();

// Files of an earlier build may be left, for sources that are gone.
rmSync(join(folder, "dist"), { recursive: true, force: true });
const [script, style] = await Promise.all([bundle("main.tsx"), bundle("style.css")]);
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, "assets.js"),
  `/*! The console holds Preact.\n\n${licence}\n*/\nexport const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};\n`,
);
writeFileSync(
  join(out, "assets.d.ts"),
  "/** The console's module. */\nexport declare const script: string;\nexport declare const style: string;\n",
);
const { name, version } = JSON.parse(readFileSync(join(preact, "package.json"), "utf8"));
writeFileSync(join(folder, "dist/THIRD-PARTY-LICENSES.txt"), `${name} ${version}\n\n${licence}\n`);
