/** The versions that the waiting changesets lead to. */
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import type { PublicPackage } from "@ivskit/tooling/packed/public-packages";

export interface NextVersion {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Applies the changesets in a clone that is removed afterwards, so the repository stays as it is.
 *
 * @returns one entry for each package, also if its version stays
 * @throws Error with the output of git or changesets
 */
export async function nextVersions(
  repository: string,
  packages: readonly PublicPackage[],
): Promise<readonly NextVersion[]> {
  const clone = await mkdtemp(join(tmpdir(), "ivskit-versions-"));
  try {
    await execute("git", ["clone", "--quiet", "--shared", repository, clone], { cwd: clone, env: process.env });
    // The clone needs the program that writes change logs.
    await symlink(join(repository, "node_modules"), join(clone, "node_modules"));
    const program = join(repository, "node_modules/.bin/changeset");
    await execute(program, ["version"], { cwd: clone, env: process.env });
    return await Promise.all(
      packages.map(async ({ name, version, folder }) => {
        const manifest = JSON.parse(await readFile(join(clone, folder, "package.json"), "utf8"));
        return { name, from: version, to: manifest.version as string };
      }),
    );
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
}
