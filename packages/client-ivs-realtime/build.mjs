/**
 * Builds the package after `tsc` has written its declarations into `dist`. Written by ivskit-codegen. Do not edit.
 *
 * For `import`, each module is a file, and `index.js` holds all exports: on Node, reading a file per operation would
 * take most of the time of an import. Bundlers drop unused exports of one file as well as unused files.
 * For `require`, `all.cjs` holds the code, and each entry exports its part of it.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

/** The modules of the package without their endings, such as `operations/get-thing`. */
const modules = readdirSync("src", { recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, "").replaceAll("\\", "/"));
/** The modules that package.json exports. */
const entries = modules.filter((module) => module === "index" || module.startsWith("operations/"));
const sourcesOf = (names) => names.map((name) => `src/${name}.ts`);
const common = { outdir: "dist", format: "esm", target: "es2022", logLevel: "warning" };
const bundled = { ...common, bundle: true, packages: "external" };
const declarations = modules.map((module) => readFileSync(`dist/${module}.d.ts`, "utf8"));

// Files of an earlier build may be left, for operations that are gone.
rmSync("dist", { recursive: true });
const { metafile } = await build({ ...common, outbase: "src", entryPoints: sourcesOf(modules), metafile: true });
await build({ ...bundled, entryPoints: sourcesOf(["index"]) });
const everything = entries.map((entry) => `export * from "./${entry}.js";`).join("");
await build({
  ...bundled,
  stdin: { contents: everything, resolveDir: "src", sourcefile: "all" },
  outdir: undefined,
  outfile: "dist/all.cjs",
  format: "cjs",
  minifyWhitespace: true,
  minifySyntax: true,
});
for (const entry of entries) {
  const all = entry === "index" ? "./all.cjs" : "../all.cjs";
  const { exports } = metafile.outputs[`dist/${entry}.js`];
  const lines = exports.map((name) => `exports.${name} = all.${name};\n`);
  const head = `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n`;
  writeFileSync(`dist/${entry}.cjs`, `${head}const all = require("${all}");\n${lines.join("")}`);
}

// TypeScript must see the same types by `import` and `require`. So each declaration exists once, as `.d.cts`.
for (const [index, module] of modules.entries()) {
  const text = declarations[index].replace(/((?:from|import\() ?"\.{1,2}\/[^"]*)\.js"/g, '$1.cjs"');
  writeFileSync(`dist/${module}.d.cts`, text);
}
for (const entry of entries) writeFileSync(`dist/${entry}.d.ts`, `export * from "./${basename(entry)}.cjs";\n`);
