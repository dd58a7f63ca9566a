/** The Node releases that tests run on: three versions of the npm package `node`, two of them under other names. */
import { join } from "node:path";
import { packageFolder } from "./package-folder.ts";

export interface NodeRelease {
  /** The title of the release, as in `Node 20`. */
  readonly title: string;
  readonly binary: string;
}

const binaryOf = (name: string): string => join(packageFolder(name, import.meta.dirname), "bin/node");

/** The oldest supported release first. */
export const nodeReleases: readonly NodeRelease[] = [
  { title: "Node 20", binary: binaryOf("node-20") },
  { title: "Node 22", binary: binaryOf("node-22") },
  { title: "Node 24", binary: binaryOf("node") },
];

/** The binary of the newest of them. */
export const newestNode: string = binaryOf("node");
