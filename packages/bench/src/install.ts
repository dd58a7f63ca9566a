/** Clients installed each into a folder of its own, as a user has them. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPacked, installPublished } from "@ivskit/tooling/packed/packed";

const home = join(import.meta.dirname, "..");
export const ours = "@ivskit/client-ivs";

/** @param name of the package; this project's own is packed first */
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
