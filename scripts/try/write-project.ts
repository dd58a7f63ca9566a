/** Writes tarballs, dependencies and overrides into a project. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { addPackages, type OverridesPlace } from "./manifest.ts";
import { type PackageManager, readsWorkspaceFile } from "./package-manager.ts";
import type { Project } from "./project.ts";
import { type NewFile, replaceFiles } from "./replace-files.ts";
import { readCatalog, standAlone } from "./sample.ts";
import type { Tarball } from "./tarballs.ts";
import { addOverrides } from "./workspace-file.ts";

/** The folder of the tarballs in a project. */
export const TARBALLS = ".ivskit";

/**
 * Writes first the tarballs, then the files that name them, and removes the tarballs of an earlier run last. So the files
 * never name a tarball that is not there.
 *
 * @param chosen names of the packages that become dependencies
 * @returns the files that changed, from the project's folder, apart from tarballs
 * @throws ExpectedError where a file of the project cannot be understood; nothing is written then
 * @throws Error of the file system; files that were replaced before have their former contents again
 */
export function writeProject(
  project: Project,
  tarballs: readonly Tarball[],
  chosen: readonly string[],
): readonly string[] {
  const { folder, manifest, manifestText, manager } = project;
  const specifiers = Object.fromEntries(
    tarballs.map(({ packageName, fileName }) => [packageName, `file:${TARBALLS}/${fileName}`]),
  );
  const texts = new Map<string, string>();
  if (readsWorkspaceFile(manager)) {
    const path = join(folder, "pnpm-workspace.yaml");
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    texts.set("pnpm-workspace.yaml", addOverrides(text, path, specifiers));
  }
  const plainText = standAlone(manifestText, manifest, readCatalog(repository), Object.keys(specifiers));
  texts.set("package.json", addPackages(plainText, manifest, specifiers, chosen, placeOf(manager)));
  const changed = [...texts].filter(([file, text]) => !holds(join(folder, file), text));
  const home = join(folder, TARBALLS);
  const isNew = !existsSync(home);
  mkdirSync(home, { recursive: true });
  const files: readonly NewFile[] = [
    ...tarballs
      .map(({ fileName, contents }) => ({ path: join(home, fileName), contents }))
      .filter(({ path, contents }) => !(existsSync(path) && readFileSync(path).equals(contents))),
    ...changed.map(([file, contents]) => ({ path: join(folder, file), contents })),
  ];
  try {
    replaceFiles(files);
  } catch (error) {
    if (isNew) rmSync(home, { recursive: true, force: true });
    throw error;
  }
  removeFormer(home, new Set(tarballs.map(({ fileName }) => fileName)));
  return changed.map(([file]) => file);
}

function placeOf(manager: PackageManager): OverridesPlace {
  if (manager.name === "yarn") return ["resolutions"];
  if (manager.name === "pnpm") return readsWorkspaceFile(manager) ? undefined : ["pnpm", "overrides"];
  return ["overrides"];
}

function holds(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === text;
}

function removeFormer(home: string, current: ReadonlySet<string>): void {
  for (const file of readdirSync(home)) {
    if (/^ivskit-.*-[0-9a-f]{8}\.tgz$/.test(file) && !current.has(file)) rmSync(join(home, file));
  }
}
