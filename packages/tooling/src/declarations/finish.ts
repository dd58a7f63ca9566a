/**
 * Two things that tsc leaves undone in a folder of JavaScript and declarations:
 *
 * 1. Imports in declarations keep their `.ts` ending; tsc rewrites it in JavaScript alone.
 * 2. `deno check` finds the declarations of a package in the workspace only by a `@ts-self-types` comment.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const relativeTypeScriptImport = /((?:from|import)\s*\(?\s*["']\.{1,2}\/[^"']*)\.ts(["'])/g;

/** Rewrites the files of a folder, and of those in it. A second run changes nothing. */
export function finishDeclarations(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, file);
    if (path.endsWith(".d.ts")) replaceText(path, (text) => text.replace(relativeTypeScriptImport, "$1.js$2"));
    else if (path.endsWith(".js")) replaceText(path, (code) => withSelfTypes(path, code));
  }
}

function withSelfTypes(path: string, code: string): string {
  const declaration = path.replace(/\.js$/, ".d.ts");
  // A shebang must stay the first line, and a program needs no types.
  if (!existsSync(declaration) || code.startsWith("// @ts-self-types") || code.startsWith("#!")) return code;
  return `// @ts-self-types="./${basename(declaration)}"\n${code}`;
}

/** Replaces the file in one step: another process may be reading it. */
function replaceText(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) return;
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, after);
  renameSync(temporary, path);
}
