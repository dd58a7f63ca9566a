#!/usr/bin/env node
/**
 * The command `ivskit-declarations`: run it after tsc. Without arguments it finishes the declarations in `dist` of the
 * package in the current folder. With names it does so for these dependencies of that package, and for the packages of
 * the same scope that they depend on.
 *
 *     ivskit-declarations [@ivskit/local …]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../package-folder.ts";
import { finishDeclarations } from "./finish.ts";

function withDependencies(name: string, from: string, found: Set<string>): void {
  const folder = packageFolder(name, from);
  if (found.has(folder)) return;
  found.add(folder);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const scope = name.replace(/[^/]*$/, "");
  for (const needed of Object.keys(manifest.dependencies ?? {})) {
    if (needed.startsWith(scope)) withDependencies(needed, folder, found);
  }
}

const names = process.argv.slice(2);
const here = process.cwd();
const folders = new Set(names.length > 0 ? [] : [here]);
for (const name of names) withDependencies(name, here, folders);
for (const folder of folders) finishDeclarations(join(folder, "dist"));
