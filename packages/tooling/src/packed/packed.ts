/** Installs packages into an empty folder outside the workspace, as a user gets them, without asking a registry. */
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "../execute.ts";
import { packageFolder } from "../package-folder.ts";
import { dependenciesOf } from "./dependencies.ts";
import { pack } from "./pack.ts";

/**
 * Packs packages of this project and installs the tarballs with npm. Their dependencies are copied from the
 * workspace first, so npm asks no registry, and the versions are those of the lockfile. npm removes packages again that
 * the tarballs do not declare.
 *
 * @param names of packages that the package in `from` depends on; each must stand after those that it depends on
 * @throws Error with the output of pnpm or npm, when a package cannot be packed or installed
 */
export async function installPacked(folder: string, from: string, names: readonly string[]): Promise<void> {
  const homes = names.map((name) => packageFolder(name, from));
  for (const home of homes) await pack(home, folder);
  const tarballs = (await readdir(folder)).map((name) => `./${name}`);
  for (const [name, home] of dependenciesOf(homes, /^@ivskit\//)) await plant(folder, name, home);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await installOffline(folder, tarballs);
}

/** Runs `npm install` in a folder that already holds everything it needs. */
export async function installOffline(folder: string, tarballs: readonly string[] = []): Promise<void> {
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await execute("npm", ["install", ...flags, ...tarballs], { cwd: folder, env: process.env });
}

/**
 * Copies a published package and its dependencies from the workspace into an empty folder.
 *
 * @param from a folder of a package that depends on it
 */
export async function installPublished(folder: string, name: string, from: string): Promise<void> {
  await copyPublished(folder, name, from);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
}

/** The same, into a folder that holds packages already. npm must not run there afterwards: it would remove the copy. */
export async function copyPublished(folder: string, name: string, from: string): Promise<void> {
  const home = packageFolder(name, from);
  const nothing = /^$/;
  for (const [needed, place] of [[name, home] as const, ...dependenciesOf([home], nothing)]) {
    await cp(place, join(folder, "node_modules", needed), { recursive: true });
  }
}

/** Copies a package and links its programs, as npm does; npm would download a package without these links again. */
export async function plant(folder: string, name: string, home: string): Promise<void> {
  const modules = join(folder, "node_modules");
  await cp(home, join(modules, name), { recursive: true });
  const { bin = {} } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { bin?: Programs };
  const programs = typeof bin === "string" ? { [name.replace(/^.*\//, "")]: bin } : bin;
  await mkdir(join(modules, ".bin"), { recursive: true });
  for (const [program, path] of Object.entries(programs)) {
    await symlink(join("..", name, path), join(modules, ".bin", program));
  }
}

type Programs = string | Readonly<Record<string, string>>;
