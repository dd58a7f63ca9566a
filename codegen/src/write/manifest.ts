/**
 * The list of files that the generator wrote into a folder. It stands in the folder itself, and decides which files may
 * be overwritten and which are stale.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isGeneratedPath } from "./paths.ts";
import type { Tree } from "./tree.ts";

export interface Manifest {
  /** The name of its file. */
  readonly name: string;
  readonly files: readonly string[];
}

const Content = z.object({ files: z.array(z.string().refine(isGeneratedPath)) });
export const MANIFEST_NAME: RegExp = /^\.[\w.-]+\.generated\.json$/;

/** @param id names what is generated: several services and targets may share a folder, each with a list of its own */
export function manifestName(id: string): string {
  return `.${id}.generated.json`;
}

export function manifestText(files: readonly string[]): string {
  return `${JSON.stringify({ files: [...files].sort() }, null, 2)}\n`;
}

/** @returns undefined for a text that is not a list of paths inside of the folder */
export function parseManifest(name: string, text: string): Manifest | undefined {
  try {
    return { name, files: Content.parse(JSON.parse(text)).files };
  } catch {
    return undefined;
  }
}

/** The lists of whatever else is generated into the folder. A file of such a name that is not a list says nothing. */
export function otherManifests(folder: string, tree: Tree, own: string): readonly Manifest[] {
  return tree
    .files()
    .filter((name) => MANIFEST_NAME.test(name) && name !== own)
    .flatMap((name) => parseManifest(name, readFileSync(join(folder, name), "utf8")) ?? []);
}
