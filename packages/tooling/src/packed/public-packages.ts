/** The packages that are published, as their package.json files describe them. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  /** The absolute path of its folder. */
  readonly home: string;
  /** The folder of the package, from the top of the repository, as in `packages/core`. */
  readonly folder: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

/** The top of the repository. */
export const repository: string = join(import.meta.dirname, "../../../..");

/** All packages without `private`, by their folders. */
export function publicPackages(): readonly PublicPackage[] {
  return globSync("{codegen,packages/*}/package.json", { cwd: repository })
    .sort()
    .flatMap((file) => {
      const home = dirname(join(repository, file));
      const {
        name,
        version,
        private: isPrivate,
      } = JSON.parse(readFileSync(join(repository, file), "utf8")) as Manifest;
      return isPrivate === true ? [] : [{ name, version, home, folder: dirname(file) }];
    });
}
