/** `build.mjs`: the script with which a generated package builds itself, for import and for require. */

/**
 * The text of the script. It runs after tsc and knows the package only by its folders, so all packages have the same.
 *
 * Declarations exist once, in the form for require, and the form for import exports them again. Two copies would be two
 * types for TypeScript, and a command of one would not fit a client of the other. The other direction does not work:
 * before TypeScript 5.8, a CommonJS declaration cannot export those of an ES module.
 */
export const buildScript = `/**
 * Builds the package after \`tsc\` has written its declarations into \`dist\`. Written by ivskit-codegen. Do not edit.
 *
 * For \`import\`, \`index.js\` holds all exports: on Node, reading a file per operation would take most of the time of an
 * import. Bundlers drop unused exports of one file as well as unused files. Operations are files of their own, too.
 * For \`require\`, \`all.cjs\` holds the code, and each entry exports its part of it.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

/** The modules of the package without their endings, such as \`operations/get-thing\`. */
const modules = readdirSync("src", { recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\\.ts$/, "").replaceAll("\\\\", "/"));
/** The modules that package.json exports. */
const operations = modules.filter((module) => module.startsWith("operations/"));
const entries = ["index", ...operations];
const sourcesOf = (names) => names.map((name) => \`src/\${name}.ts\`);
const compact = { minifyWhitespace: true, minifySyntax: true, lineLimit: 120 };
const common = { outdir: "dist", outbase: "src", format: "esm", target: "es2022", logLevel: "warning", metafile: true };
const bundled = { ...common, ...compact, bundle: true, packages: "external" };
const declarations = modules.map((module) => readFileSync(\`dist/\${module}.d.ts\`, "utf8"));

// Files of an earlier build may be left, for operations that are gone.
rmSync("dist", { recursive: true });
const index = await build({ ...bundled, entryPoints: sourcesOf(["index"]) });
// The operations and the modules that they import.
const { metafile } = await build({ ...bundled, entryPoints: sourcesOf(operations), write: false });
const apart = await build({ ...common, ...compact, entryPoints: Object.keys(metafile.inputs) });
const outputs = { ...index.metafile.outputs, ...apart.metafile.outputs };
const everything = entries.map((entry) => \`export * from "./\${entry}.js";\`).join("");
await build({
  ...bundled,
  stdin: { contents: everything, resolveDir: "src", sourcefile: "all" },
  outdir: undefined,
  outbase: undefined,
  outfile: "dist/all.cjs",
  format: "cjs",
});
for (const entry of entries) {
  const all = entry === "index" ? "./all.cjs" : "../all.cjs";
  const { exports } = outputs[\`dist/\${entry}.js\`];
  const lines = exports.map((name) => \`exports.\${name} = all.\${name};\\n\`);
  const head = \`"use strict";\\nObject.defineProperty(exports, "__esModule", { value: true });\\n\`;
  writeFileSync(\`dist/\${entry}.cjs\`, \`\${head}const all = require("\${all}");\\n\${lines.join("")}\`);
}

// TypeScript must see the same types by \`import\` and \`require\`. So each declaration exists once, as \`.d.cts\`.
for (const [place, module] of modules.entries()) {
  const text = declarations[place].replace(/((?:from|import\\() ?"\\.{1,2}\\/[^"]*)\\.js"/g, '$1.cjs"');
  writeFileSync(\`dist/\${module}.d.cts\`, text);
}
for (const entry of entries) writeFileSync(\`dist/\${entry}.d.ts\`, \`export * from "./\${basename(entry)}.cjs";\\n\`);
`;
