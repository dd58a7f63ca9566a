/** Writes the pages of the site into one folder: documents of the repository, and the reference. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { titleOf } from "./headings.ts";
import { pageOf, picturesOf, withPageLinks, withRootLinks } from "./links.ts";
import { fullText, type ListedPage, listOfPages } from "./llms.ts";
import { referencePages } from "./reference/pages.ts";
import { pagesFolder, repository } from "./repository.ts";
import { findSections } from "./sources.ts";

/** @throws Error if a model has a fault or an operation has no example */
export function assemblePages(): void {
  const sections = findSections();
  const reference = referencePages();
  const documents = sections.flatMap((section) => section.documents);
  const known = new Set([...documents, ...reference.keys()]);

  rmSync(pagesFolder, { recursive: true, force: true });
  const listed: ListedPage[] = [];
  const add = (path: string, markdown: string, section: string): void => {
    write(pageOf(path), withPageLinks(markdown, path, known));
    const plain = withRootLinks(markdown, path, known);
    write(`public/${pageOf(path)}`, plain);
    listed.push({ path, section, title: titleOf(markdown), markdown: plain });
  };
  for (const { title, documents: own } of sections) {
    for (const document of own) {
      const markdown = readFileSync(join(repository, document), "utf8");
      for (const picture of picturesOf(markdown, document)) copy(picture);
      add(document, markdown, title);
    }
  }
  for (const [path, markdown] of reference) add(path, markdown, "Reference");
  write("public/llms.txt", listOfPages(listed));
  write("public/llms-full.txt", fullText(listed));
}

function write(path: string, text: string): void {
  const file = join(pagesFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copy(path: string): void {
  cpSync(join(repository, path), join(pagesFolder, path));
}
