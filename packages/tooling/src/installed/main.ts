#!/usr/bin/env node
/**
 * The command `ivskit-installed`: runs a command in a copy of the package in the current folder, where the packages of
 * this repository are installed as npm installs them, and are not links into the repository. Deno finds the declarations
 * of a package only there: it reads a link as a part of the program.
 *
 *     ivskit-installed deno check src/main.ts
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { packageFolder } from "../package-folder.ts";

interface Manifest {
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Copies the published files of a package of this repository, with its dependencies. It links to any other package. */
function install(name: string, from: string, modules: string, known: Set<string>): void {
  if (known.has(name)) return;
  known.add(name);
  const home = packageFolder(name, from);
  const target = join(modules, name);
  mkdirSync(dirname(target), { recursive: true });
  if (home.includes("/node_modules/")) {
    symlinkSync(home, target);
    return;
  }
  const { files = [], dependencies = {} } = manifestOf(home);
  const published = new Set(["package.json", ...files.map((pattern) => pattern.replace(/\/.*$/, ""))]);
  for (const file of readdirSync(home).filter((file) => published.has(file))) {
    cpSync(join(home, file), join(target, file), { recursive: true });
  }
  for (const needed of Object.keys(dependencies)) install(needed, home, modules, known);
}

const [command = "", ...args] = process.argv.slice(2);
const here = process.cwd();
const copy = realpathSync(mkdtempSync(join(tmpdir(), "ivskit-installed-")));
try {
  const left = new Set(["node_modules", "results", "dist", ".turbo"]);
  cpSync(here, copy, { recursive: true, filter: (file) => !left.has(basename(file)) });
  const { dependencies = {}, devDependencies = {} } = manifestOf(here);
  const known = new Set<string>();
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    install(name, here, join(copy, "node_modules"), known);
  }
  const { status, error } = spawnSync(command, args, { cwd: copy, stdio: "inherit" });
  if (error) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(copy, { recursive: true });
}
