/**
 * Finds code that reaches into another package by a path. turbo knows a dependency only by its name in package.json. It
 * misses a dependency by a path: the other package is built too late, and a change of it is a cache hit.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { packageOf, type WorkspacePackage, workspacePackages } from "./packages.ts";

const relativePath = /(["'`])(\.{1,2}\/[^"'`\n$]*)\1/g;

/**
 * One line for each path into another package, for each import of a package that is not declared, and for each source
 * that imports its own package by name.
 *
 * @param root the top of the repository
 * @param files TypeScript and JavaScript files, from the top of the repository
 */
export function findForeignImports(root: string, files: readonly string[]): readonly string[] {
  const packages = workspacePackages(root);
  return [
    ...files.flatMap((file) => foreignIn(root, file, packages)),
    ...packages.flatMap((one) => foreignScripts(root, one, packages)),
  ];
}

function foreignIn(root: string, file: string, packages: readonly WorkspacePackage[]): readonly string[] {
  const own = packageOf(file, packages);
  const text = readFileSync(join(root, file), "utf8");
  const imports = new Set(ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName));
  const problems: string[] = [];
  for (const specifier of imports) {
    if (specifier.startsWith(".")) {
      const target = normalize(join(dirname(file), specifier));
      if (packageOf(target, packages) !== own)
        problems.push(`${file} imports ${specifier}: import the package by name`);
    } else {
      const imported = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
      if (own === undefined || imported === undefined || own.dependencies.has(imported.name)) continue;
      if (imported === own) {
        // Tests and build scripts may use the package as its users do.
        if (file.startsWith(`${own.folder}/src/`))
          problems.push(`${file} imports ${specifier}: import the file by its path, so that the layers can be checked`);
        continue;
      }
      problems.push(`${file} imports ${specifier}: declare ${imported.name} in ${own.folder}/package.json`);
    }
  }
  // Paths that are read, run or bundled, as in `new URL("../../other/src/file.ts", import.meta.url)`.
  for (const [, , path = ""] of text.matchAll(relativePath)) {
    if (imports.has(path)) continue;
    const target = normalize(join(dirname(file), path));
    const owner = packageOf(target, packages);
    if (owner === undefined || owner === own || !existsSync(join(root, target))) continue;
    problems.push(`${file} names the path ${path}: find ${owner.name} with packageFolder of @ivskit/tooling`);
  }
  return problems;
}

function foreignScripts(root: string, own: WorkspacePackage, packages: readonly WorkspacePackage[]): readonly string[] {
  return Object.entries(own.scripts).flatMap(([name, command]) => {
    const paths = command.split(/\s+/).filter((word) => word.startsWith("../"));
    const foreign = paths.filter((path) => {
      const target = normalize(join(own.folder, path)).replace(/\*.*$/, "");
      return packageOf(target, packages) !== undefined && existsSync(join(root, dirname(target)));
    });
    return foreign.map((path) => `${own.folder}/package.json runs ${path} in "${name}": run a bin of the package`);
  });
}
