/** What an output folder holds now, and what it would have to hold. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GenerationError } from "../fault.ts";
import type { PrintedFile } from "../print/print.ts";

export interface Changes {
  /** Files to be written, with their new text; those that are right already are not among them. */
  readonly write: readonly { readonly path: string; readonly text: string; readonly isNew: boolean }[];
  /** Files of an earlier run that this one does not make any more. */
  readonly remove: readonly string[];
}

/** The list of files that the generator made stands in the folder itself, so that it knows which are stale. */
export function manifestName(slug: string): string {
  return `.${slug}.generated.json`;
}

/** @throws GenerationError when the folder holds a manifest that cannot be trusted */
export function compareFolder(folder: string, slug: string, files: readonly PrintedFile[]): Changes {
  const manifest = manifestName(slug);
  const paths = files.map(({ path }) => path).sort();
  const all = [...files, { path: manifest, text: `${JSON.stringify({ files: paths }, null, 2)}\n`, keep: [] }];
  const write = all.flatMap((file) => {
    const present = read(join(folder, file.path));
    const text = file.keep.length > 0 && present !== undefined ? keepValues(file, present) : file.text;
    return text === present ? [] : [{ path: file.path, text, isNew: present === undefined }];
  });
  const known = new Set(paths);
  const remove = listed(join(folder, manifest)).filter((path) => !known.has(path) && existsSync(join(folder, path)));
  return { write, remove };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Values that other tools own are taken over from the present file. A broken one is written anew. */
function keepValues({ text, keep }: PrintedFile, present: string): string {
  const fresh = JSON.parse(text) as Record<string, unknown>;
  const old = parseObject(present) ?? {};
  for (const key of keep) if (old[key] !== undefined) fresh[key] = old[key];
  return `${JSON.stringify(fresh, null, 2)}\n`;
}

/** Files are removed by this list: anything outside of the folder must not be on it. */
function listed(manifest: string): readonly string[] {
  const text = read(manifest);
  if (text === undefined) return [];
  const files = parseObject(text)?.files;
  const isInside = (path: unknown): path is string =>
    typeof path === "string" && path !== "" && !path.startsWith("/") && !path.split(/[/\\]/).includes("..");
  if (Array.isArray(files) && files.every(isInside)) return files;
  throw new GenerationError([
    {
      file: manifest,
      problem: "is not a list of generated files",
      expected: '{ "files": [ … ] } with paths inside of the folder',
    },
  ]);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
