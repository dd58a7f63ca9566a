/** The published packages that this project's packages need, as the lockfile has them. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Where each of them lies, by its name: those in the manifests' `dependencies`, and theirs in turn.
 *
 * @throws Error for one that is not installed, or needed in two versions: they are to stand side by side in one folder
 */
export function dependenciesOf(homes: readonly string[], own: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (home: string): void => {
    for (const name of Object.keys(manifestOf(home).dependencies ?? {})) {
      if (own.test(name)) continue;
      const place = find(name, home);
      const known = found.get(name);
      if (known !== undefined && known !== place) throw new Error(`${name} is needed in two versions`);
      if (known !== undefined) continue;
      found.set(name, place);
      visit(place);
    }
  };
  for (const home of homes) visit(home);
  return found;
}

function find(name: string, home: string): string {
  const folders = createRequire(join(home, "package.json")).resolve.paths(name) ?? [];
  const folder = folders.find((candidate) => existsSync(join(candidate, name, "package.json")));
  if (folder === undefined) throw new Error(`${name} is not installed for ${manifestOf(home).name}`);
  return realpathSync(join(folder, name));
}

function manifestOf(home: string): Manifest {
  return JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as Manifest;
}
