/** Packs the packages and installs them into an empty folder outside the workspace, as a user gets them. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyPublished, installPacked } from "@ivskit/tooling/packed/packed";
import { build } from "esbuild";

const here = import.meta.dirname;
const inside = join(here, "inside");
const packed = ["core", "client-ivs", "client-ivs-realtime", "client-ivschat"].map((name) => `@ivskit/${name}`);

export interface Installed {
  /** Contains `node_modules`, and the suite without the clients: `suite.js`, `watch.js`. */
  readonly folder: string;
  /** Bundles a program with the clients into one module. Imports resolve from the folder. */
  bundle(program: string, conditions: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** @throws Error with the output of pnpm or npm, if a package cannot be packed or installed */
export async function install(): Promise<Installed> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ivskit-matrix-")));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await installPacked(folder, here, packed);
    await copyPublished(folder, "@smithy/fetch-http-handler", here);
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
