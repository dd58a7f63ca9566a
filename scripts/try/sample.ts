/** Makes the package.json of a copied sample stand by itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import { parse } from "yaml";
import type { Manifest } from "./manifest.ts";

const groups = ["dependencies", "devDependencies"] as const;

/**
 * The versions that samples share in this repository, by package.
 *
 * @param repository the top folder
 */
export function readCatalog(repository: string): Readonly<Record<string, string>> {
  const file = parse(readFileSync(join(repository, "pnpm-workspace.yaml"), "utf8")) as {
    readonly catalog: Readonly<Record<string, string>>;
  };
  return file.catalog;
}

/**
 * The text of package.json of a sample without words that only this repository understands: `catalog:` becomes the
 * version, and a private package of the repository is removed. Other projects keep their text.
 *
 * @param available names of the packages that `try` writes into the project
 */
export function standAlone(
  text: string,
  manifest: Manifest,
  catalog: Readonly<Record<string, string>>,
  available: readonly string[],
): string {
  if (!`${manifest.name}`.startsWith("@ivskit/app-")) return text;
  let result = text;
  for (const group of groups) {
    for (const [name, version] of Object.entries((manifest[group] ?? {}) as Readonly<Record<string, string>>)) {
      const isPrivate = version.startsWith("workspace:") && !available.includes(name);
      const plain = version === "catalog:" ? catalog[name] : undefined;
      if (!isPrivate && plain === undefined) continue;
      result = applyEdits(result, modify(result, [group, name], isPrivate ? undefined : plain, {}));
    }
  }
  return result;
}
