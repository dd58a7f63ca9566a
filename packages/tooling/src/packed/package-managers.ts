/** The package managers that tests install with, each as a command of a pinned version. */
import { join } from "node:path";
import { packageFolder } from "../package-folder.ts";
import { pnpmCommand } from "./pack.ts";

export interface ManagerCommand {
  /** The title of the package manager, as in `yarn 4`. */
  readonly title: string;
  readonly name: "npm" | "pnpm" | "yarn" | "bun";
  /** As `packageManager` in package.json says it, as in `9.15.9`; undefined for those of this machine. */
  readonly version?: string;
  /** The program and its first arguments; it runs on the `node` in PATH. */
  readonly command: readonly string[];
}

const installed = (name: string, bin: string): readonly string[] => [
  "node",
  join(packageFolder(name, import.meta.dirname), bin),
];

/** npm is the one of this machine, pnpm the one that runs this repository's scripts. */
export const managerCommands: readonly ManagerCommand[] = [
  { title: "npm", name: "npm", command: ["npm"] },
  { title: "pnpm", name: "pnpm", command: pnpmCommand() },
  { title: "pnpm 9", name: "pnpm", version: "9.15.9", command: installed("pnpm-9", "bin/pnpm.cjs") },
  { title: "yarn 1", name: "yarn", version: "1.22.22", command: installed("yarn-1", "bin/yarn.js") },
  { title: "yarn 4", name: "yarn", version: "4.18.1", command: installed("yarn-4", "bin/yarn.js") },
  { title: "bun", name: "bun", command: ["bun"] },
];
