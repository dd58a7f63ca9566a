/** The published packages that this project's packages need, as the lockfile has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../package-folder.ts";

/**
 * The folder of each package by its name: those in the `dependencies` of the packages in `homes`, and theirs in turn.
 *
 * @param own matches names of packages to leave out, with all that they depend on
 * @throws Error for a package that is not installed, or is needed in two versions, which one folder cannot hold
 */
export function dependenciesOf(homes: readonly string[], own: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (home: string): void => {
    for (const name of dependencyNames(home)) {
      if (own.test(name)) continue;
      const folder = packageFolder(name, home);
      const known = found.get(name);
      if (known !== undefined && known !== folder) throw new Error(`${name} is needed in two versions`);
      if (known !== undefined) continue;
      found.set(name, folder);
      visit(folder);
    }
  };
  for (const home of homes) visit(home);
  return found;
}

function dependencyNames(home: string): string[] {
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies ?? {});
}
