/** Installs packages into an empty folder outside the workspace, as they are for a user, without asking a registry. */
import { cp, mkdir, readdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dependenciesOf } from "./dependencies.ts";
import { execute } from "./execute.ts";

const repository = join(import.meta.dirname, "../../../..");

/** What a user of the client installs. */
const CLIENT: readonly string[] = ["packages/core", "packages/client-ivs"];

/**
 * Packages of this project, packed: the client, or those that stand in the folders given. npm finds what the tarballs
 * depend on already there, as copies from the workspace: so it asks no registry, and the versions are those of the
 * lockfile. What the tarballs do not declare it would take away again.
 *
 * @throws Error with the words of pnpm or npm, where a package cannot be packed or installed
 */
export async function installPacked(folder: string, places: readonly string[] = CLIENT): Promise<void> {
  const homes = places.map((place) => join(repository, place));
  for (const home of homes) await pack(home, folder);
  const tarballs = (await readdir(folder)).map((name) => `./${name}`);
  for (const [name, home] of dependenciesOf(homes, /^@ivskit\//)) await plant(folder, name, home);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await installOffline(folder, tarballs);
}

/** What `npm install` does where all that it needs is there already. */
export async function installOffline(folder: string, tarballs: readonly string[] = []): Promise<void> {
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await execute("npm", ["install", ...flags, ...tarballs], { cwd: folder, env: process.env });
}

/** A published package and what it depends on, as the workspace has them. @param from a folder that depends on it */
export async function installPublished(folder: string, name: string, from: string): Promise<void> {
  await copyPublished(folder, name, from);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
}

/** The same beside packages that are installed already. npm must not run afterwards: it would take it away. */
export async function copyPublished(folder: string, name: string, from: string): Promise<void> {
  const home = await realpath(join(from, "node_modules", name));
  const nothing = /^$/;
  for (const [needed, place] of [[name, home] as const, ...dependenciesOf([home], nothing)]) {
    await cp(place, join(folder, "node_modules", needed), { recursive: true });
  }
}

/** A package as npm would have put it there: one whose programs are not linked it would ask for anew. */
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

/** With the pnpm that runs this, as a script's environment names it; its own `pack` alone knows the workspace's versions. */
async function pack(home: string, folder: string): Promise<void> {
  const running = process.env.npm_execpath ?? "";
  const pnpm = /pnpm(\.exe)?$/.test(running) ? [running] : ["npx", "-y", "pnpm@12"];
  const [command = "", ...args] = [...pnpm, "pack", "--pack-destination", folder];
  await execute(command, args, { cwd: home, env: process.env });
}
