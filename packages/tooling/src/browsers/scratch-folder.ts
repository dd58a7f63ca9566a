/** A folder for the files of a program, such as a browser's profile. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Removes the folder after `use`. */
export async function withScratchFolder<Value>(name: string, use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), `ivskit-${name}-`));
  try {
    return await use(folder);
  } finally {
    // A killed process may still write its last file.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
