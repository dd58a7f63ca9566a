// Run after tsc in a package's folder, or with the folders of its output. Two things that tsc leaves undone there:
// 1. imports in declarations keep their `.ts` ending, which is rewritten in the JavaScript alone;
// 2. `deno check` of a workspace-linked package finds a declaration only by a @ts-self-types line.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const relativeTypeScriptImport = /((?:from|import)\s*\(?\s*["']\.{1,2}\/[^"']*)\.ts(["'])/g;

const folders = process.argv.length > 2 ? process.argv.slice(2) : ["dist"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);

for (const path of files) {
  if (path.endsWith(".d.ts")) {
    replaceFile(path, readFileSync(path, "utf8").replace(relativeTypeScriptImport, "$1.js$2"));
  } else if (path.endsWith(".js")) {
    const declaration = path.replace(/\.js$/, ".d.ts");
    const code = readFileSync(path, "utf8");
    if (!existsSync(declaration) || code.startsWith("// @ts-self-types")) continue;
    // A shebang has to stay the first line.
    if (code.startsWith("#!")) continue;
    replaceFile(path, `// @ts-self-types="./${basename(declaration)}"\n${code}`);
  }
}

/** By renaming, and only where something changes: others may be reading these files. */
function replaceFile(path: string, text: string): void {
  if (readFileSync(path, "utf8") === text) return;
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
