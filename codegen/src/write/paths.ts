/** Paths of generated files: relative to the output folder, with `/` between their parts on every system. */

/**
 * True for the names that the generator uses. Absolute paths, `..`, drives, backslashes and hidden files such as
 * `.git/config` are refused: a manifest may have been edited, and files that it lists are moved and removed.
 */
export function isGeneratedPath(value: string): boolean {
  return value.split("/").every((part) => /^\w[\w.-]*$/.test(part));
}

/** @returns the same text for two paths that are one file on a file system that ignores case */
export function foldCase(path: string): string {
  return path.toLowerCase();
}

/** The folder of a path. Undefined for a path without a folder. */
function parentOf(path: string): string | undefined {
  const end = path.lastIndexOf("/");
  return end === -1 ? undefined : path.slice(0, end);
}

/** The folders that contain a path, the innermost first. */
export function foldersAbove(path: string): readonly string[] {
  const parent = parentOf(path);
  return parent === undefined ? [] : [parent, ...foldersAbove(parent)];
}
