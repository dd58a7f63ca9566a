/** Packs the public packages, each into a tarball whose name changes with its contents. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pack } from "@ivskit/tooling/packed/pack";
import type { PublicPackage } from "@ivskit/tooling/packed/public-packages";

export interface Tarball {
  readonly packageName: string;
  /** As in `ivskit-core-0.1.0-0123abcd.tgz`. */
  readonly fileName: string;
  readonly contents: Buffer;
}

/**
 * Packs the packages. The name of each tarball has a hash of its contents, because package managers remember a tarball
 * by its path.
 *
 * @param folder an empty folder, which the packages are packed into
 * @throws Error with the output of pnpm, if a package cannot be packed
 */
export function packTarballs(packages: readonly PublicPackage[], folder: string): Promise<readonly Tarball[]> {
  return Promise.all(
    packages.map(async ({ name, home }) => {
      const path = await pack(home, folder);
      const contents = await readFile(path);
      const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
      return { packageName: name, fileName: basename(path).replace(/\.tgz$/, `-${hash}.tgz`), contents };
    }),
  );
}
