/** The packages of this repository that are published, and the contents of their tarballs. */
import { mkdir, mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { pack } from "@ivskit/tooling/packed/pack";
import { type PublicPackage, publicPackages } from "@ivskit/tooling/packed/public-packages";

/** The `package.json` of a published package. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly license?: string;
  readonly author?: string;
  readonly homepage?: string;
  readonly bugs?: string;
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly engines?: { readonly node?: string };
  readonly main?: string;
  readonly types?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

export interface Tarball {
  /** The folder of the package's sources, from the top of the repository. */
  readonly directory: string;
  readonly path: string;
  readonly manifest: Manifest;
  /** Contains the files of the tarball. */
  readonly folder: string;
  /** The paths of its files, sorted. */
  readonly files: readonly string[];
  /** The number of bytes that it takes when it is installed. */
  readonly bytes: number;
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

/** The names of all published packages. */
export const publicNames: readonly string[] = publicPackages().map(({ name }) => name);

/** Puts the tarball of a package into a folder. @returns its path */
export type TarballSource = (published: PublicPackage, folder: string) => Promise<string>;

const packed: TarballSource = ({ home }, folder) => pack(home, folder);

/**
 * Unpacks the tarballs of all published packages into a temporary folder, which `remove` deletes.
 *
 * @param source by default, packs the packages
 * @throws Error with the output of pnpm
 */
export async function unpackAll(
  source: TarballSource = packed,
): Promise<{ tarballs: readonly Tarball[]; remove: () => Promise<void> }> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "ivskit-packed-")));
  const tarballs: Tarball[] = [];
  for (const published of publicPackages()) {
    const directory = published.folder;
    const target = join(root, directory);
    await mkdir(target, { recursive: true });
    const path = await source(published, target);
    await execute("tar", ["-xzf", path, "-C", target], { cwd: target, env: process.env });
    const folder = join(target, "package");
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(relative(folder, entry.parentPath), entry.name));
    const contents = await Promise.all(files.map((one) => readFile(join(folder, one))));
    const bytes = contents.reduce((sum, content) => sum + content.length, 0);
    tarballs.push({ directory, path, manifest: await readManifest(folder), folder, files: files.sort(), bytes });
  }
  return { tarballs, remove: () => rm(root, { recursive: true, force: true }) };
}
