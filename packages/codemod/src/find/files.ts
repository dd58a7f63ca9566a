/** Finds the files of a program that may name a client. */
import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CodemodError } from "../fault.ts";

export type Kind = "source" | "manifest" | "project" | "workspace";

export interface FoundFile {
  /** The path from the given folder, with `/`. */
  readonly path: string;
  readonly kind: Kind;
}

/** The names of folders of installed packages, of version control, and of built files. */
export const skippedFolders: ReadonlySet<string> = new Set([
  "node_modules",
  "dist",
  ".git",
  ".aws-sam",
  ".next",
  ".pnpm-store",
  ".serverless",
  ".turbo",
  ".yarn",
  "cdk.out",
  "coverage",
]);

/**
 * The files of a folder in alphabetical order. Links are not followed.
 *
 * @throws CodemodError if the folder cannot be read
 */
export function findFiles(folder: string): readonly FoundFile[] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new CodemodError(`${folder} does not exist; expected the folder of a program`);
  if (!stats.isDirectory()) throw new CodemodError(`${folder} is not a folder; expected the folder of a program`);
  return filesIn(folder, "");
}

function filesIn(root: string, path: string): readonly FoundFile[] {
  return entriesOf(join(root, path)).flatMap((entry) => {
    const inner = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesIn(root, inner);
    const kind = entry.isFile() ? kindOf(entry.name) : undefined;
    return kind ? [{ path: inner, kind }] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CodemodError(`${folder} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function kindOf(name: string): Kind | undefined {
  if (name === "package.json") return "manifest";
  if (/^(?:ts|js)config(\..+)?\.json$/.test(name)) return "project";
  if (name === "pnpm-workspace.yaml") return "workspace";
  return /\.[cm]?[jt]sx?$/.test(name) ? "source" : undefined;
}
