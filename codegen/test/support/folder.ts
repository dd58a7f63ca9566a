/** Temporary folders, and the content of folders. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** Creates a folder that is removed after the tests of the file. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "codegen-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by path, and the folders that they need. */
export function fill(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Every entry below a folder: folders as `dir`, links with their target, and files with their bytes. Undefined if the
 * folder does not exist.
 */
export function contentOf(folder: string): Readonly<Record<string, string>> | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const found: Record<string, string> = {};
  for (const path of entriesOf(folder)) {
    const entry = lstatSync(join(folder, path));
    if (entry.isDirectory()) found[path] = "dir";
    else if (entry.isSymbolicLink()) found[path] = `link to ${readlinkSync(join(folder, path))}`;
    else found[path] = readFileSync(join(folder, path), "base64");
  }
  return found;
}

/** The time of the last write of each file, in nanoseconds. */
export function timesOf(folder: string): Readonly<Record<string, bigint>> {
  return Object.fromEntries(
    entriesOf(folder).map((path) => [path, statSync(join(folder, path), { bigint: true }).mtimeNs]),
  );
}

function entriesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}
