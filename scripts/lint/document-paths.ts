/** Finds paths in documents that lead nowhere. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The folders at the top of the repository, with which a path in backticks begins. */
const topFolder = /^(\.changeset|apps|codegen|docs|models|packages|scripts)\//;

/** Files that a reader is told to write. */
const writtenByReaders = new Set(["apps/node/hello.mjs"]);

/**
 * Checks relative links, and paths in backticks that begin at the top of the repository or lead there from the document.
 * `*` stands for any name, and so does `<name>`.
 *
 * @param documents Markdown files, from the top of the repository
 * @returns one line for each path that is not there, such as `README.md: models/gone.json is not there`
 */
export function findDeadPaths(root: string, documents: readonly string[]): readonly string[] {
  return documents.flatMap((document) => {
    const text = readFileSync(join(root, document), "utf8").replace(/^```[\s\S]*?^```/gm, "");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target.replace(/#.*$/, ""))
      .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
      .map((target) => relative(root, join(root, dirname(document), decodeURI(target))));
    const named = [...text.matchAll(/`([^`\s]+)`/g)]
      .map(([, path = ""]) => path)
      .filter((path) => topFolder.test(path))
      .map((path) => path.replace(/<[^>]+>/g, "*").replace(/:\d+$/, ""));
    return [...new Set([...links, ...named])]
      .filter((path) => !isThere(root, path) && !isThere(join(root, dirname(document)), path))
      .filter((path) => !writtenByReaders.has(path))
      .map((path) => `${document}: ${path} is not there`);
  });
}

function isThere(folder: string, path: string): boolean {
  return path.includes("*") ? globSync(path, { cwd: folder }).length > 0 : existsSync(join(folder, path));
}
