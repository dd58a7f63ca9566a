// Run after tsc in a package's folder. Two things that tsc leaves undone in `dist`:
// 1. imports in declarations keep their `.ts` ending, which is rewritten in the JavaScript alone;
// 2. `deno check` of a workspace-linked package finds a declaration only by a @ts-self-types line.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const relativeTypeScriptImport = /((?:from|import)\s*\(?\s*["']\.{1,2}\/[^"']*)\.ts(["'])/g;

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const path = join("dist", file);
  if (file.endsWith(".d.ts")) {
    writeFileSync(path, readFileSync(path, "utf8").replace(relativeTypeScriptImport, "$1.js$2"));
  } else if (file.endsWith(".js")) {
    const declaration = path.replace(/\.js$/, ".d.ts");
    const code = readFileSync(path, "utf8");
    if (!existsSync(declaration) || code.startsWith("// @ts-self-types")) continue;
    // A shebang has to stay the first line.
    if (code.startsWith("#!")) continue;
    writeFileSync(path, `// @ts-self-types="./${basename(declaration)}"\n${code}`);
  }
}
