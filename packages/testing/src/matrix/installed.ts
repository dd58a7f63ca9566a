/** Installs the packages into an empty folder outside the workspace, as a user gets them. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyPublished, installPacked } from "@ivskit/tooling/packed/packed";
import { build } from "esbuild";

const here = import.meta.dirname;
const inside = join(here, "inside");
const names = ["core", "client-ivs", "client-ivs-realtime", "client-ivschat"].map((name) => `@ivskit/${name}`);

/** Installs packages of this project with their dependencies into the `node_modules` of an empty folder. */
export type Source = (folder: string, names: readonly string[]) => Promise<void>;

/** Packs the packages, and installs the tarballs. Adds FetchHttpHandler, which columns of its own need. */
export const packed: Source = async (folder) => {
  await installPacked(folder, here, names);
  await copyPublished(folder, "@smithy/fetch-http-handler", here);
};

export interface Installed {
  /** Contains `node_modules`, and the suite without the clients: `suite.js`, `watch.js`. */
  readonly folder: string;
  /** Bundles a program with the clients into one module. Imports resolve from the folder. */
  bundle(program: string, conditions: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** @throws Error with the output of a package manager, if a package cannot be packed or installed */
export async function install(source: Source = packed): Promise<Installed> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ivskit-matrix-")));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await source(folder, names);
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
    // The trespasser imports `node:fs`, which must be refused where the bundle runs. A package that did so would fail
    // here.
    external: ["node:fs"],
  });
  return outputFiles[0]?.text ?? "";
}
