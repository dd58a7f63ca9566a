/** Node 20, 22 and 24, each with its permission model: nothing can be read but the folder of the packages. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Column, Transport } from "./column.ts";
import { scriptColumn } from "./script.ts";

export interface NodeRelease {
  readonly title: string;
  readonly binary: string;
  readonly flags: (folder: string) => readonly string[];
}

const { resolve } = createRequire(import.meta.url);
const binaryOf = (name: string): string => join(dirname(resolve(`${name}/package.json`)), "bin/node");

/** Three releases of the npm package `node`, two of them under other names. */
export const nodeReleases: readonly NodeRelease[] = [
  {
    title: "Node 20",
    binary: binaryOf("node-20"),
    flags: (folder) => ["--experimental-permission", `--allow-fs-read=${folder}/*`, "--no-warnings"],
  },
  { title: "Node 22", binary: binaryOf("node-22"), flags: permission },
  { title: "Node 24", binary: binaryOf("node"), flags: permission },
];

function columnOf({ title, binary, flags }: NodeRelease, transport: Transport): Column {
  return scriptColumn({ runtime: title, command: binary, flags, transport });
}

/** Each release by fetch and by the handler over `node:http`; the newest by FetchHttpHandler, which is fetch below. */
export const nodeColumns: readonly Column[] = [
  ...nodeReleases.map((release) => columnOf(release, "fetch")),
  ...nodeReleases.map((release) => columnOf(release, "node:http")),
  ...nodeReleases.slice(-1).map((release) => columnOf(release, "FetchHttpHandler")),
];

function permission(folder: string): string[] {
  return ["--permission", `--allow-fs-read=${folder}`, "--no-warnings"];
}
