/** Node 20, 22 and 24, each with its permission model: nothing can be read but the folder of the packages. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Column } from "./column.ts";
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

export const nodeColumns: readonly Column[] = nodeReleases.map(({ title, binary, flags }) =>
  scriptColumn({ title, command: binary, flags }),
);

/** The oldest release with the handler over `node:http` in the place of fetch. */
export const nodeHttpColumns: readonly Column[] = nodeReleases
  .slice(0, 1)
  .map(({ title, binary, flags }) =>
    scriptColumn({ title: `${title} over node:http`, command: binary, flags, transport: "node:http" }),
  );

function permission(folder: string): string[] {
  return ["--permission", `--allow-fs-read=${folder}`, "--no-warnings"];
}
