/** What a user gets: the packages packed, and installed into an empty folder outside the workspace. */
import { cp, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { dependenciesOf } from "./dependencies.ts";
import { execute } from "./execute.ts";

const packages = join(import.meta.dirname, "../../..");
const inside = join(import.meta.dirname, "inside");

export interface Installed {
  /** Holds `node_modules`, and the suite without the client: `suite.js`, `watch.js`. */
  readonly folder: string;
  /** Makes one module, with the client in it, of a program that stands in the folder. */
  bundle(program: string, conditions: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** @throws Error with the words of pnpm or npm, where a package cannot be packed or installed */
export async function install(): Promise<Installed> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ivskit-matrix-")));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await installTarballs(folder);
    await plantTrespasser(folder);
    await build({
      entryPoints: [join(inside, "suite.ts"), join(inside, "watch.ts")],
      outdir: folder,
      bundle: true,
      format: "esm",
      target: "es2022",
      external: ["@ivskit/*"],
    });
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, bundle: (program, conditions) => bundle(folder, program, conditions), remove };
}

/**
 * npm finds what the tarballs depend on already there, as copies from the workspace: so it asks no registry, and the
 * versions are those of the lockfile. What the tarballs do not declare it would take away again.
 */
async function installTarballs(folder: string): Promise<void> {
  const homes = ["core", "client-ivs"].map((name) => join(packages, name));
  for (const home of homes) await pack(home, folder);
  const tarballs = (await readdir(folder)).map((name) => `./${name}`);
  for (const [name, home] of dependenciesOf(homes, /^@ivskit\//)) {
    await cp(home, join(folder, "node_modules", name), { recursive: true });
  }
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await execute("npm", ["install", ...flags, ...tarballs], { cwd: folder, env: process.env });
}

/** With the pnpm that runs this, as a script's environment names it; its own `pack` alone knows the workspace's versions. */
async function pack(home: string, folder: string): Promise<void> {
  const running = process.env.npm_execpath ?? "";
  const pnpm = /pnpm(\.exe)?$/.test(running) ? [running] : ["npx", "-y", "pnpm@12"];
  const [command = "", ...args] = [...pnpm, "pack", "--pack-destination", folder];
  await execute(command, args, { cwd: home, env: process.env });
}

async function plantTrespasser(folder: string): Promise<void> {
  const home = join(folder, "node_modules/@ivskit/trespasser");
  await mkdir(home);
  await writeFile(
    join(home, "package.json"),
    JSON.stringify({ name: "@ivskit/trespasser", type: "module", exports: "./index.js" }),
  );
  await build({ entryPoints: [join(inside, "trespass.ts")], outfile: join(home, "index.js"), format: "esm" });
}

async function bundle(folder: string, program: string, conditions: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: [...conditions],
    mainFields: ["browser", "module", "main"],
    // The trespasser's, to be refused where the bundle runs. Of another package it would be refused at its start.
    external: ["node:fs"],
  });
  return outputFiles[0]?.text ?? "";
}
