/** Installs a client into its own folder, as a user would. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPacked, installPublished } from "@ivskit/tooling/packed/packed";

const home = join(import.meta.dirname, "..");
export const ours = "@ivskit/client-ivs";

/** @param name the name of the package; the package of this project is packed first */
export async function withInstalled<Value>(name: string, use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ivskit-bench-")));
  try {
    if (name === ours) await installPacked(folder, home, ["@ivskit/core", ours]);
    else await installPublished(folder, name, home);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
