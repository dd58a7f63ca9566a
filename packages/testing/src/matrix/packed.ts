/** Installs packages into an empty folder outside the workspace, as they are for a user, without asking a registry. */
import { cp, readdir, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dependenciesOf } from "./dependencies.ts";
import { execute } from "./execute.ts";

const packages = join(import.meta.dirname, "../../..");

/**
 * Clients of this project, packed. npm finds what the tarballs depend on already there, as copies from the workspace:
 * so it asks no registry, and the versions are those of the lockfile. What the tarballs do not declare it would take away
 * again.
 *
 * @throws Error with the words of pnpm or npm, where a package cannot be packed or installed
 */
export async function installPacked(folder: string, clients: readonly string[] = ["client-ivs"]): Promise<void> {
  const homes = ["core", ...clients].map((name) => join(packages, name));
  for (const home of homes) await pack(home, folder);
  const tarballs = (await readdir(folder)).map((name) => `./${name}`);
  for (const [name, home] of dependenciesOf(homes, /^@ivskit\//)) {
    await cp(home, join(folder, "node_modules", name), { recursive: true });
  }
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await execute("npm", ["install", ...flags, ...tarballs], { cwd: folder, env: process.env });
}

/** A published package and what it depends on, as the workspace has them. @param from a folder that depends on it */
export async function installPublished(folder: string, name: string, from: string): Promise<void> {
  const home = await realpath(join(from, "node_modules", name));
  const nothing = /^$/;
  for (const [needed, place] of [[name, home] as const, ...dependenciesOf([home], nothing)]) {
    await cp(place, join(folder, "node_modules", needed), { recursive: true });
  }
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
}

/** With the pnpm that runs this, as a script's environment names it; its own `pack` alone knows the workspace's versions. */
async function pack(home: string, folder: string): Promise<void> {
  const running = process.env.npm_execpath ?? "";
  const pnpm = /pnpm(\.exe)?$/.test(running) ? [running] : ["npx", "-y", "pnpm@12"];
  const [command = "", ...args] = [...pnpm, "pack", "--pack-destination", folder];
  await execute(command, args, { cwd: home, env: process.env });
}
