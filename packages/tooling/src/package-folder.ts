/** Where the package manager has put a package, for code that needs its files and not its exports. */
import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * The folder of a package that another one depends on. It needs no export of the package, not even `package.json`.
 *
 * @param from a folder of the package that declares the dependency
 * @throws Error where the package is not installed there
 */
export function packageFolder(name: string, from: string): string {
  const folders = createRequire(join(from, "package.json")).resolve.paths(name) ?? [];
  const folder = folders.find((candidate) => existsSync(join(candidate, name, "package.json")));
  if (folder === undefined) throw new Error(`${name} is not installed for ${from}; expected it in its dependencies`);
  return realpathSync(join(folder, name));
}
