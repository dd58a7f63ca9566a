/** An empty Debian with Node, which stands for the image `node:<version>-slim` where no container engine runs. */
import { spawnSync } from "node:child_process";
import { cp, mkdir, realpath, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execute } from "../execute.ts";

/** Returns the reasons why this machine cannot make a root; empty if it can. */
export function missingForRoots(): readonly string[] {
  const programs = ["mmdebstrap", "chroot", "mount"].filter(
    (program) => spawnSync(program, ["--version"], { env: withSystemPrograms }).error !== undefined,
  );
  return process.getuid?.() === 0 ? programs : [...programs, "the user root"];
}

/** Programs for the administrator are not in the PATH of all shells. */
export const withSystemPrograms: NodeJS.ProcessEnv = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

/**
 * Makes the root in an empty folder: Debian's smallest set of packages, the Node that runs this program, npm, and a user
 * called `node`.
 *
 * @throws Error with the output of mmdebstrap, if Debian's packages cannot be fetched
 */
export async function makeBaseRoot(root: string): Promise<void> {
  const surroundings = { cwd: "/", env: withSystemPrograms, timeoutSeconds: 900 };
  await execute("mmdebstrap", ["--quiet", "--variant=minbase", "bookworm", root], surroundings);
  const local = join(root, "usr/local");
  await cp(process.execPath, join(local, "bin/node"));
  const npm = await npmFolder();
  await mkdir(join(local, "lib/node_modules"), { recursive: true });
  await cp(npm, join(local, "lib/node_modules/npm"), { recursive: true });
  for (const name of ["npm", "npx"])
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, "bin", name));
  await execute("chroot", [root, "/usr/sbin/useradd", "--create-home", "node"], surroundings);
  for (const file of ["resolv.conf", "hosts"])
    await cp(join("/etc", file), join(root, "etc", file), { dereference: true });
}

/** The folder of the npm of this machine, whose command is a link into it. */
async function npmFolder(): Promise<string> {
  const said = await execute("sh", ["-c", "command -v npm"], { cwd: "/", env: process.env });
  return dirname(dirname(await realpath(said.trim())));
}
