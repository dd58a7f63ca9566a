/** Reads the names that the declarations of a package export: values and types. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const read = new Map<string, readonly string[]>();

/** Every name that `import { … } from` the package can take. @throws Error if there are none */
export function exportedNames(name: string): readonly string[] {
  const names = read.get(name) ?? namesIn(declarationsOf(name));
  if (names.length === 0) throw new Error(`the declarations of ${name} export nothing`);
  read.set(name, names);
  return names;
}

function namesIn(file: string): readonly string[] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module).map((symbol) => symbol.name) : [];
}

/** The file that a package names as its declarations. */
function declarationsOf(name: string): string {
  const path = fileURLToPath(import.meta.resolve(`${name}/package.json`));
  const { types, exports } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly types?: string;
    readonly exports?: { readonly "."?: { readonly types?: string } };
  };
  return join(dirname(path), types ?? exports?.["."]?.types ?? "");
}
