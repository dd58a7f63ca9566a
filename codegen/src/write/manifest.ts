/**
 * The manifest: the list of files that the generator wrote to a folder. It is in the folder itself, and decides which
 * files may be overwritten and which are stale.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isGeneratedPath } from "./paths.ts";
import type { Tree } from "./tree.ts";

export interface Manifest {
  /** The name of the manifest file. */
  readonly name: string;
  readonly files: readonly string[];
}

const Content = z.object({ files: z.array(z.string().refine(isGeneratedPath)) });
export const manifestNamePattern: RegExp = /^\.[\w.-]+\.generated\.json$/;

/** @param id the service and target. Each has its own manifest, since several may share a folder */
export function manifestName(id: string): string {
  return `.${id}.generated.json`;
}

export function manifestText(files: readonly string[]): string {
  return `${JSON.stringify({ files: [...files].sort() }, null, 2)}\n`;
}

/** @returns undefined if the text is not a list of paths inside the folder */
export function parseManifest(name: string, text: string): Manifest | undefined {
  try {
    return { name, files: Content.parse(JSON.parse(text)).files };
  } catch {
    return undefined;
  }
}

/**
 * The manifests of other services and targets in the folder. Files with such a name that are not manifests are ignored.
 */
export function otherManifests(folder: string, tree: Tree, own: string): readonly Manifest[] {
  return tree
    .files()
    .filter((name) => manifestNamePattern.test(name) && name !== own)
    .flatMap((name) => parseManifest(name, readFileSync(join(folder, name), "utf8")) ?? []);
}
