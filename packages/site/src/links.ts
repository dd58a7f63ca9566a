/** Turns links between documents into links between pages. */
import { dirname, join, posix, relative } from "node:path";
import { sourceAddress } from "./repository.ts";

const linkTarget = /(!?)(\[(?:[^\][]|\[[^\]]*\])*\]\(|^\[[^\]]+\]: )([^)\s]+)/gm;
const own = /^https:\/\/github\.com\/ivskit\/ivskit\/(?:blob|tree)\/main\//;

/** The path of the page of a document: a README is the page of its folder. */
export function pageOf(document: string): string {
  return document.replace(/(^|\/)README\.md$/, "$1index.md");
}

/**
 * The Markdown of a page. Links to documents that have a page lead to that page. Links to other files lead to the
 * repository. Pictures keep their paths.
 *
 * @param document from the top of the repository
 * @param documents all documents that have a page
 */
export function withPageLinks(markdown: string, document: string, documents: ReadonlySet<string>): string {
  return outsideOfCode(markdown, (text) =>
    text.replace(linkTarget, (all, mark: string, before: string, link: string) => {
      const path = pathOf(link, document);
      if (path === undefined || mark === "!") return all;
      const [file = "", anchor] = path.split("#");
      const linked = [file, posix.join(file, "README.md")].find((candidate) => documents.has(candidate));
      if (linked === undefined) return `${before}${sourceAddress}${path}`;
      const way = relative(dirname(document), pageOf(linked));
      return `${before}${way.startsWith(".") ? way : `./${way}`}${anchor === undefined ? "" : `#${anchor}`}`;
    }),
  );
}

/** The pictures that a document shows, from the top of the repository. */
export function picturesOf(markdown: string, document: string): readonly string[] {
  return [...markdown.matchAll(linkTarget)].flatMap(([, mark, , link = ""]) => {
    const path = pathOf(link, document);
    return mark === "!" && path !== undefined ? [path] : [];
  });
}

/**
 * Returns the path that a link names, from the top of the repository; undefined for a link within the document or to
 * another site.
 */
function pathOf(link: string, document: string): string | undefined {
  if (own.test(link)) return link.replace(own, "");
  if (link.startsWith("#") || /^[a-z]+:/.test(link)) return undefined;
  return posix.normalize(join(dirname(document), link));
}

function outsideOfCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
