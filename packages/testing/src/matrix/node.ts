/** Node 20, 22 and 24, each with its permission model: programs can read the folder of the packages, and nothing else. */
import { type NodeRelease, nodeReleases } from "@ivskit/tooling/node-releases";
import type { Column, Transport } from "./column.ts";
import { scriptColumn } from "./script.ts";

/** A Node release with the flags that keep a program inside a folder. */
export interface ConfinedNode extends NodeRelease {
  flags(folder: string): readonly string[];
}

export const confinedNodes: readonly ConfinedNode[] = nodeReleases.map((release) => ({
  ...release,
  flags: release.title === "Node 20" ? experimentalPermission : permission,
}));

function columnOf({ title, binary, flags }: ConfinedNode, transport: Transport): Column {
  return scriptColumn({ runtime: title, command: binary, flags, transport });
}

/** All releases by fetch and by the handler over `node:http`. The newest also by FetchHttpHandler, which calls fetch. */
export const nodeColumns: readonly Column[] = [
  ...confinedNodes.map((release) => columnOf(release, "fetch")),
  ...confinedNodes.map((release) => columnOf(release, "node:http")),
  ...confinedNodes.slice(-1).map((release) => columnOf(release, "FetchHttpHandler")),
];

function experimentalPermission(folder: string): string[] {
  return ["--experimental-permission", `--allow-fs-read=${folder}/*`, "--no-warnings"];
}

function permission(folder: string): string[] {
  return ["--permission", `--allow-fs-read=${folder}`, "--no-warnings"];
}
