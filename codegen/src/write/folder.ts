/** Compares an output folder with the files that it must contain. */
import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { Faults, GenerationError } from "../fault.ts";
import type { PrintedFile } from "../print/print.ts";
import { keepValues } from "./keep.ts";
import { type Manifest, manifestName, manifestText, otherManifests, parseManifest } from "./manifest.ts";
import { refuseForeignFiles, refuseOtherOwners, refuseTwins } from "./obstacles.ts";
import { foldCase } from "./paths.ts";
import { type Entry, Tree } from "./tree.ts";

export interface Changes {
  /** Files to write, with their new text, without those that are up to date. The manifest is last. */
  readonly write: readonly { readonly path: string; readonly text: string; readonly isNew: boolean }[];
  /** Files of an earlier run that are no longer generated. */
  readonly remove: readonly string[];
  /** The number of all files of the run, the manifest and unchanged ones included. */
  readonly files: number;
}

/**
 * @param force whether to overwrite files that no earlier run wrote
 * @throws GenerationError with a fault for each file that prevents the run
 */
export function compareFolder(folder: string, id: string, files: readonly PrintedFile[], force: boolean): Changes {
  const faults = new Faults();
  const tree = new Tree(folder);
  const manifest = manifestName(id);
  const paths = files.map(({ path }) => path);
  const listed = new Set(listedIn(folder, tree, manifest, force));
  const others = otherManifests(folder, tree, manifest);
  refuseTwins(folder, paths, faults);
  refuseOtherOwners(folder, paths, others, faults);

  const foreign: string[] = [];
  const known = new Set(paths);
  const stale = [...listed].filter((path) => !known.has(path));
  const all = [...files, { path: manifest, text: manifestText(paths), keep: [] }];
  const write = all.flatMap((file) => {
    const { path } = file;
    const entry = tree.look(path);
    // A file of an earlier run with another spelling is removed before this one is written.
    if (entry.kind === "nothing" || (entry.path !== path && stale.includes(entry.path)))
      return [{ path, text: file.text, isNew: true }];
    const isLink = entry.kind === "symbolic link" && entry.path === path;
    if (!isLink && !isFileAt(folder, path, entry, faults)) return [];
    const present = isLink ? undefined : readFileSync(join(folder, path), "utf8");
    const text = file.keep.length > 0 && present !== undefined ? keepValues(file, present) : file.text;
    if (text === present) return [];
    // The generator makes no links. A link belongs to the user, even if the manifest lists its path.
    if (isLink || !(listed.has(path) || path === manifest)) foreign.push(path);
    if (!isLink) refuseReadOnly(folder, path, faults);
    return [{ path, text, isNew: false }];
  });
  const remove = stale.filter((path) => isStale(folder, path, tree, others, faults)).sort();
  if (!force) refuseForeignFiles(folder, foreign, faults);
  faults.raise();
  return { write, remove, files: all.length };
}

/** @throws GenerationError if the manifest is not valid */
function listedIn(folder: string, tree: Tree, manifest: string, force: boolean): readonly string[] {
  const file = join(folder, manifest);
  const { kind } = tree.look(manifest);
  if (kind === "nothing") return [];
  const files = kind === "file" ? parseManifest(manifest, readFileSync(file, "utf8"))?.files : undefined;
  if (files) return files;
  if (force) return [];
  throw new GenerationError([
    {
      file,
      problem: "is not a list of generated files",
      expected:
        '{ "files": [ … ] } with paths inside the folder; restore it, or use --force to rewrite it and to overwrite ' +
        "the files that it should list",
    },
  ]);
}

/**
 * Adds a fault unless there is a file at exactly this path. `--force` does not help: a folder may contain other files.
 */
function isFileAt(folder: string, path: string, entry: Entry, faults: Faults): boolean {
  if (entry.kind === "file" && entry.path === path) return true;
  const isAbove = path.startsWith(`${entry.path}/`);
  faults.add({
    file: join(folder, entry.path),
    problem: entry.kind === "file" && !isAbove ? "has a name that differs only in case" : `is a ${entry.kind}`,
    expected: isAbove ? `a folder for ${path}` : `the file ${path}, or nothing in its place`,
  });
  return false;
}

function refuseReadOnly(folder: string, path: string, faults: Faults): void {
  try {
    accessSync(join(folder, path), constants.W_OK);
  } catch {
    faults.add({ file: join(folder, path), problem: "is read-only", expected: "a file that this user may write to" });
  }
}

function isStale(folder: string, path: string, tree: Tree, others: readonly Manifest[], faults: Faults): boolean {
  const entry = tree.look(path);
  if (entry.kind === "nothing" || others.some(({ files }) => files.includes(path))) return false;
  // The spelling differs, so this is not the file that the generator wrote.
  if (entry.kind === "file" && entry.path !== path && foldCase(entry.path) === foldCase(path)) return false;
  if (!isFileAt(folder, path, entry, faults)) return false;
  refuseReadOnly(folder, path, faults);
  return true;
}
