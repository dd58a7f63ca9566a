/** The packages of the workspace, as their package.json files describe them. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface WorkspacePackage {
  readonly name: string;
  /** From the top of the repository, as in `packages/core`. */
  readonly folder: string;
  /** Names of all declared dependencies, development and peer dependencies included. */
  readonly dependencies: ReadonlySet<string>;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly peerDependencies?: object;
}

/** @param root the top of the repository */
export function workspacePackages(root: string): readonly WorkspacePackage[] {
  return globSync("{codegen,scripts,packages/*,apps/*}/package.json", { cwd: root })
    .sort()
    .map((file) => {
      const manifest = JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest;
      const { name, scripts = {}, dependencies, devDependencies, peerDependencies } = manifest;
      const declared = { ...dependencies, ...devDependencies, ...peerDependencies };
      return { name, folder: dirname(file), dependencies: new Set(Object.keys(declared)), scripts };
    });
}

/** The package that a file belongs to; undefined for a file of the repository itself. */
export function packageOf(file: string, packages: readonly WorkspacePackage[]): WorkspacePackage | undefined {
  return packages.find(({ folder }) => file === folder || file.startsWith(`${folder}/`));
}
