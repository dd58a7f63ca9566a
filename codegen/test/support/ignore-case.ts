/**
 * Loaded before a program: below the folder `IGNORES_CASE` the file system takes names that differ only in case for one,
 * and keeps the spelling of the first, as those of Windows and macOS do. Linux has no such file system without a mount.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename, dirname, join } from "node:path";

const root = process.env.IGNORES_CASE ?? "";
const original = { ...fs };

/** The path as it is spelled on the disk. */
function spelled(path: string): string {
  if (!path.startsWith(root) || path === root) return path;
  const folder = spelled(dirname(path));
  const name = basename(path);
  const names = original.existsSync(folder) ? original.readdirSync(folder) : [];
  return join(folder, names.find((entry) => entry.toLowerCase() === name.toLowerCase()) ?? name);
}

const NAMES = [
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
for (const name of NAMES) {
  const call = original[name] as (...args: unknown[]) => unknown;
  const there = (value: unknown): unknown => (typeof value === "string" ? spelled(value) : value);
  // Only a renaming takes two paths; the other calls take a text or options then.
  const count = name === "renameSync" ? 2 : 1;
  Object.assign(fs, {
    [name]: (...args: unknown[]): unknown =>
      call(...args.map((value, index) => (index < count ? there(value) : value))),
  });
}
syncBuiltinESMExports();
