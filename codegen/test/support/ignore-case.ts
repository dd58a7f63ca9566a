/**
 * Is loaded before a program, and makes the file system ignore case below the folder `IGNORES_CASE`, as on Windows and
 * macOS: names that differ only in case are one file, which keeps its first spelling. On Linux, such a file system
 * needs a mount.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename, dirname, join } from "node:path";

const root = process.env.IGNORES_CASE ?? "";
const original = { ...fs };

/** The path with its spelling on the disk. */
function spelled(path: string): string {
  if (!path.startsWith(root) || path === root) return path;
  const folder = spelled(dirname(path));
  const name = basename(path);
  const names = original.existsSync(folder) ? original.readdirSync(folder) : [];
  return join(folder, names.find((entry) => entry.toLowerCase() === name.toLowerCase()) ?? name);
}

const functionNames = [
  "accessSync",
  "existsSync",
  "lstatSync",
  "mkdirSync",
  "readFileSync",
  "readdirSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "statSync",
  "writeFileSync",
] as const;
for (const name of functionNames) {
  const call = original[name] as (...args: unknown[]) => unknown;
  const there = (value: unknown): unknown => (typeof value === "string" ? spelled(value) : value);
  // Only `renameSync` has two paths. The second argument of other calls is text or options.
  const count = name === "renameSync" ? 2 : 1;
  Object.assign(fs, {
    [name]: (...args: unknown[]): unknown =>
      call(...args.map((value, index) => (index < count ? there(value) : value))),
  });
}
syncBuiltinESMExports();
