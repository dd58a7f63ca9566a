/** Finds the programs in a folder. */
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The error of a folder that cannot be checked. The message says why. */
export class CheckError extends Error {
  override readonly name = "CheckError";
}

export interface FoundProgram {
  /** The path from the given folder, or the name of the folder if it is the program itself. */
  readonly name: string;
  readonly folder: string;
}

const skipped = new Set(["node_modules", "dist", ".git"]);

export const isSource = (name: string): boolean => /\.[cm]?[jt]sx?$/.test(name);

/**
 * The folder itself, if it holds a package.json, a tsconfig.json or code; otherwise each of its subfolders that holds
 * code. A package.json that stands above packages of their own, without being a workspace, makes no program.
 *
 * @throws CheckError if there is no program
 */
export function findPrograms(folder: string): readonly FoundProgram[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CheckError(`${folder} is not a folder; expected a program, or a folder of programs`);
  if (isProgram(folder)) return [{ name: folder.replace(/^.*\/(?=[^/]+\/?$)|\/$/g, ""), folder }];
  const programs = foldersIn(folder)
    .map((name) => ({ name, folder: join(folder, name) }))
    .filter((program) => sourceFiles(program.folder).length > 0);
  if (programs.length === 0)
    throw new CheckError(`${folder} holds no program; expected TypeScript or JavaScript files`);
  return programs;
}

/** All code in a folder, from that folder. Installed packages and built files are left out. */
export function sourceFiles(folder: string, path = ""): readonly string[] {
  return entries(join(folder, path)).flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(folder, inner);
    return entry.isFile() && isSource(entry.name) ? [inner] : [];
  });
}

function isProgram(folder: string): boolean {
  const names = entries(folder).map(({ name }) => name);
  if (names.some((name) => isSource(name) || /^(?:ts|js)config(\..*)?\.json$/.test(name))) return true;
  if (!names.includes("package.json")) return false;
  if (names.includes("pnpm-workspace.yaml") || names.includes("lerna.json")) return true;
  if (/"workspaces"\s*:/.test(readFileSync(join(folder, "package.json"), "utf8"))) return true;
  return !foldersIn(folder).some((name) => existsSync(join(folder, name, "package.json")));
}

function foldersIn(folder: string): readonly string[] {
  return entries(folder)
    .filter((entry) => entry.isDirectory() && !skipped.has(entry.name) && !entry.name.startsWith("."))
    .map(({ name }) => name);
}

function entries(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
