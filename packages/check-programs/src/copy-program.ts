/** Copies a program to a folder of its own, with packages to import. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";

const clients = /^@(aws-sdk|ivskit)\/client-(ivs|ivs-realtime|ivschat)$|^@ivskit\/core$/;

/** The packages that this package depends on: the clients, and common tools and libraries of programs. */
const shared = join(import.meta.dirname, "../node_modules");

/**
 * Copies a program without its repository. Packages that it has installed are linked. A program that has installed none
 * gets those of this package; every program gets the clients, and its own packages by their names.
 */
export function copyProgram(from: string, to: string): void {
  const source = realpathSync(from);
  const installed: string[] = [];
  cpSync(source, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => {
      if (path === source) return true;
      if (basename(path) === "node_modules") installed.push(path);
      return !["node_modules", ".git"].includes(basename(path));
    },
  });
  for (const folder of installed) linkAll(folder, join(to, relative(source, folder)), (target) => moved(target));
  const modules = join(to, "node_modules");
  const hasInstalled = existsSync(modules);
  mkdirSync(modules, { recursive: true });
  for (const [name, folder] of workspacePackages(to)) link(folder, join(modules, name));
  linkAll(shared, modules, (target, name) => (hasInstalled && !clients.test(name) ? undefined : target));

  /** Returns the target of a link: for a package of the program itself, the package in the copy. */
  function moved(target: string): string {
    const inside = relative(source, target);
    const isOwn = !inside.startsWith("..") && !inside.split("/").includes("node_modules");
    return isOwn ? join(to, inside) : target;
  }
}

/** Links the packages of one `node_modules` in another one, apart from those that are there. */
function linkAll(from: string, to: string, choose: (target: string, name: string) => string | undefined): void {
  for (const name of packageNames(from)) {
    const target = choose(realpathSync(join(from, name)), name);
    if (target !== undefined) link(target, join(to, name));
  }
}

function packageNames(modules: string): readonly string[] {
  return readdirSync(modules).flatMap((name) => {
    if (name.startsWith("@")) return readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`);
    return name.startsWith(".") && name !== ".bin" ? [] : [name];
  });
}

function link(target: string, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

/** The packages below the root of a program, with their names. */
function workspacePackages(root: string): readonly (readonly [name: string, folder: string])[] {
  return manifests(root)
    .map(dirname)
    .filter((folder) => folder !== root)
    .flatMap((folder) => {
      const { name } = readManifest(folder) as { readonly name?: unknown };
      return typeof name === "string" && name !== "" ? [[name, folder] as const] : [];
    });
}

/** The content of a package.json; an empty object where there is none, or none that can be read. */
export function readManifest(folder: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8").replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** The paths of all package.json files of a program. */
function manifests(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist"].includes(entry.name) ? [] : manifests(path);
    return entry.name === "package.json" ? [path] : [];
  });
}
