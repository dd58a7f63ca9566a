/** Projects outside the repository, in which the packages are installed as users get them. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { installPacked } from "@ivskit/tooling/packed/packed";

/** In the order of their dependencies. */
const libraries = ["core", "client-ivs", "client-ivs-realtime", "client-ivschat", "tokens", "local"].map(
  (name) => `@ivskit/${name}`,
);

export interface Projects {
  /** The folder of all projects; its `node_modules` holds the packages. */
  readonly folder: string;
  /** Creates a project with these files by their path. @returns its folder */
  create(name: string, files: Readonly<Record<string, string>>): Promise<string>;
  remove(): Promise<void>;
}

/** @throws Error with the output of pnpm or npm, if a package cannot be packed or installed */
export async function installProjects(): Promise<Projects> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ivskit-projects-")));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await installPacked(folder, import.meta.dirname, libraries);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    folder,
    async create(name, files) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, name, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      return join(folder, name);
    },
    remove,
  };
}
