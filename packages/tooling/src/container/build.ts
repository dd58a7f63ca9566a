/** Carries out a Dockerfile in folders that are the root of its commands, without a container engine. */
import { cp, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { execute } from "../execute.ts";
import { makeBaseRoot, withSystemPrograms } from "./base-root.ts";
import type { Stage, Step } from "./dockerfile.ts";

export interface Image {
  /** The folder that is the root of its processes. */
  readonly root: string;
  /** The program and its arguments: ENTRYPOINT, then CMD. */
  readonly command: readonly string[];
  readonly user: string;
  readonly workFolder: string;
  readonly env: Readonly<Record<string, string>>;
  /** The program that says by its exit status whether a container is healthy. */
  readonly healthCheck: readonly string[];
}

export interface BuildOptions {
  /** The files that `COPY` finds. */
  readonly context: string;
  /** An empty folder, which receives a root for each stage. */
  readonly folder: string;
  /** Variables for `RUN` alone, such as those that name a registry and a file of certificates. */
  readonly runEnv: Readonly<Record<string, string>>;
  /** Files that `RUN` finds at the same paths as on this machine. */
  readonly runFiles: readonly string[];
}

/**
 * Builds all stages, and returns the image of the last one. All base images must be ones of Node.
 *
 * @throws Error with the output of a command that fails, or the name of an instruction that is not known here
 */
export async function buildImage(stages: readonly Stage[], options: BuildOptions): Promise<Image> {
  await mkdir(options.folder);
  const base = join(options.folder, "base");
  await makeBaseRoot(base);
  for (const file of options.runFiles) await cp(file, join(base, file), { dereference: true });
  const built = new Map<string, string>();
  let image: Image | undefined;
  for (const [index, stage] of stages.entries()) {
    if (!/^node:\d+-slim$/.test(stage.image)) throw new Error(`The base image ${stage.image} is not one of Node`);
    const root = join(options.folder, `stage-${index}`);
    await execute("cp", ["--archive", base, root], { cwd: "/", env: process.env });
    image = { root, command: [], user: "root", workFolder: "/", env: {}, healthCheck: [] };
    for (const step of stage.steps) image = await carryOut(step, image, built, options);
    if (stage.name !== undefined) built.set(stage.name, root);
  }
  if (image === undefined) throw new Error("There is no stage to build");
  return image;
}

async function carryOut(
  step: Step,
  image: Image,
  built: ReadonlyMap<string, string>,
  options: BuildOptions,
): Promise<Image> {
  const { keyword, text, flags } = step;
  switch (keyword) {
    case "RUN":
      await runInside(image, ["/bin/sh", "-ec", text], options.runEnv);
      return image;
    case "COPY": {
      const from = flags.from === undefined ? options.context : built.get(flags.from);
      if (from === undefined) throw new Error(`COPY names the stage ${flags.from}, which is not built`);
      const [source = "", target = "", ...others] = text.split(/\s+/);
      if (others.length > 0) throw new Error(`COPY of several sources is not known here: ${text}`);
      const place = join(image.root, resolve(image.workFolder, target));
      await mkdir(dirname(place), { recursive: true });
      await cp(join(from, source), place, { recursive: true, verbatimSymlinks: true });
      return image;
    }
    case "WORKDIR":
      await mkdir(join(image.root, text), { recursive: true });
      return { ...image, workFolder: text };
    case "ENV": {
      const [, name, value = ""] = /^(\w+)=(\S*)$/.exec(text) ?? [];
      if (name === undefined) throw new Error(`ENV must have the form NAME=VALUE here, got ${text}`);
      return { ...image, env: { ...image.env, [name]: value } };
    }
    case "USER":
      return { ...image, user: text };
    case "ENTRYPOINT":
    case "CMD":
      return { ...image, command: [...image.command, ...(JSON.parse(text) as string[])] };
    case "HEALTHCHECK":
      return { ...image, healthCheck: JSON.parse(text.replace(/^CMD /, "")) as string[] };
    case "VOLUME":
    case "EXPOSE":
      return image;
    default:
      throw new Error(`The instruction ${keyword} is not known here`);
  }
}

/** Runs a command of an image as its user, with its variables. @returns its standard output */
export async function runInside(
  image: Image,
  command: readonly string[],
  extraEnv: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { file, args, env } = insideCommand(image, command, extraEnv);
  const surroundings = { cwd: "/", env: withSystemPrograms, timeoutSeconds: 900 };
  const proc = join(image.root, "proc");
  // Programs look up their own path there.
  await execute("mount", ["-t", "proc", "proc", proc], surroundings);
  try {
    return await execute(file, args, { ...surroundings, env });
  } finally {
    await execute("umount", ["--lazy", proc], surroundings);
  }
}

/** The command that starts another one inside of the image's root. */
export function insideCommand(
  image: Image,
  command: readonly string[],
  extraEnv: Readonly<Record<string, string>> = {},
): { readonly file: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> } {
  const { root, user, workFolder, env } = image;
  const home = user === "root" ? "/root" : `/home/${user}`;
  const change = ["/bin/sh", "-c", 'cd "$0" && exec "$@"', workFolder];
  return {
    file: "/usr/sbin/chroot",
    args: [`--userspec=${user}`, root, ...change, ...command],
    env: { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", HOME: home, ...env, ...extraEnv },
  };
}
