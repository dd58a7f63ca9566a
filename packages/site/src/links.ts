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
  return withLinks(markdown, document, documents, (page, all) => {
    if (page === undefined) return all;
    const way = relative(dirname(document), page);
    return way.startsWith(".") ? way : `./${way}`;
  });
}

/** The same for a text that is read as Markdown: links lead from the top of the site, and pictures to the repository. */
export function withRootLinks(markdown: string, document: string, documents: ReadonlySet<string>): string {
  return withLinks(markdown, document, documents, (page, link) =>
    page === undefined ? sourceAddress + pathOf(link, document) : `/${page}`,
  );
}

/** @param wayTo the target of a link to a page, or, without one, of a picture with this link */
function withLinks(
  markdown: string,
  document: string,
  documents: ReadonlySet<string>,
  wayTo: (page: string | undefined, link: string) => string,
): string {
  return outsideOfCode(markdown, (text) =>
    text.replace(linkTarget, (all, mark: string, before: string, link: string) => {
      const path = pathOf(link, document);
      if (path === undefined) return all;
      if (mark === "!") return `!${before}${wayTo(undefined, link)}`;
      const [file = "", anchor] = path.split("#");
      const linked = [file, posix.join(file, "README.md")].find((candidate) => documents.has(candidate));
      if (linked === undefined) return `${before}${sourceAddress}${path}`;
      return `${before}${wayTo(pageOf(linked), link)}${anchor === undefined ? "" : `#${anchor}`}`;
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
