/** Finds paths and anchors in documents that lead nowhere. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The folders at the top of the repository, with which a path in backticks begins. */
const topFolder = /^(\.changeset|apps|codegen|docs|models|packages|scripts)\//;

/** Files that a reader is told to write. */
const writtenByReaders = new Set(["apps/node/hello.mjs"]);

/**
 * Checks relative links with their anchors, links to files of the repository on GitHub, and paths in backticks that begin at the top of the repository or lead there from the document.
 * `*` stands for any name, and so does `<name>`.
 *
 * @param documents Markdown files, from the top of the repository
 * @returns one line for each path that is not there, such as `README.md: models/gone.json is not there`
 */
export function findDeadPaths(root: string, documents: readonly string[]): readonly string[] {
  return documents.flatMap((document) => {
    const text = readFileSync(join(root, document), "utf8").replace(/^```[\s\S]*?^```/gm, "");
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(([, inline, defined]) =>
      ownTarget(inline ?? defined ?? "", document),
    );
    const links = targets
      .map((target) => target.replace(/#.*$/, ""))
      .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
      .map((target) => relative(root, join(root, dirname(document), decodeURI(target))));
    const named = [...text.matchAll(/`([^`\s]+)`/g)]
      .map(([, path = ""]) => path)
      .filter((path) => topFolder.test(path))
      .map((path) => path.replace(/<[^>]+>/g, "*").replace(/:\d+$/, ""));
    const dead = [...new Set([...links, ...named])]
      .filter((path) => !isThere(root, path) && !isThere(join(root, dirname(document)), path))
      .filter((path) => !writtenByReaders.has(path));
    const lost = targets.filter((target) => hasLostAnchor(root, document, target));
    return [
      ...dead.map((path) => `${document}: ${path} is not there`),
      ...[...new Set(lost)].map((target) => `${document}: no heading for ${target}`),
    ];
  });
}

function isThere(folder: string, path: string): boolean {
  return path.includes("*") ? globSync(path, { cwd: folder }).length > 0 : existsSync(join(folder, path));
}

/** Returns a link to a file of this repository on GitHub as a relative link, and any other link as it is. */
function ownTarget(target: string, document: string): string {
  const [, path] = /^https:\/\/github\.com\/ivskit\/ivskit\/(?:blob|tree)\/main\/(.+)$/.exec(target) ?? [];
  return path === undefined ? target : relative(dirname(document), path);
}

/** Whether a link names a heading that its document lacks. A document that is missing is another fault. */
function hasLostAnchor(root: string, document: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  if (anchor === undefined || /^[a-z]+:/.test(target)) return false;
  const file = path === "" ? join(root, document) : join(root, dirname(document), path);
  if (!file.endsWith(".md") || !existsSync(file)) return false;
  return !anchorsOf(readFileSync(file, "utf8")).has(decodeURI(anchor));
}

/** The anchors that GitHub gives to headings. The second heading of a text gets the anchor with `-1`, and so on. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of markdown.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#+ (.+)$/gm)) {
    const anchor = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .trim()
      .replace(/[^\p{L}\p{N}_\- ]/gu, "")
      .replaceAll(" ", "-");
    const count = [...anchors].filter((known) => known === anchor || known.replace(/-\d+$/, "") === anchor).length;
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
  }
  return anchors;
}
