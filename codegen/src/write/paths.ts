/** Paths of generated files: relative to the output folder, with `/` between their parts on every system. */

/**
 * Only names that the generator gives. This keeps out absolute paths, `..`, drives, backslashes and hidden files such as
 * `.git/config`: a list on disk may have been edited, and files are moved and removed by it.
 */
export function isGeneratedPath(value: string): boolean {
  return value.split("/").every((part) => /^\w[\w.-]*$/.test(part));
}

/** The same for two paths that a file system without regard to case takes for one. */
export function foldCase(path: string): string {
  return path.toLowerCase();
}

/** The folder of a path; undefined for a file at the top. */
function parentOf(path: string): string | undefined {
  const end = path.lastIndexOf("/");
  return end === -1 ? undefined : path.slice(0, end);
}

/** The folders that hold a path, the innermost first. */
export function foldersAbove(path: string): readonly string[] {
  const parent = parentOf(path);
  return parent === undefined ? [] : [parent, ...foldersAbove(parent)];
}
