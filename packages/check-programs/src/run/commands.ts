/** The commands that run a program. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../copy-program.ts";

interface Manifest {
  readonly main?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Commands for a shell, in order: `build`, then `start` or `test`, or else `main`. None if there is nothing to run. */
export function commandsOf(folder: string): readonly string[] {
  const { main, scripts = {} } = readManifest(folder) as Manifest;
  const chosen = scripts.start ?? scripts.test;
  if (chosen !== undefined) return [...(scripts.build === undefined ? [] : [scripts.build]), chosen];
  if (main === undefined || !existsSync(join(folder, main))) return [];
  return [`${/\.[cm]?tsx?$/.test(main) ? "tsx" : "node"} ${JSON.stringify(main)}`];
}
