/** The sidebars, and the addresses of pages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { titleOf } from "./headings.ts";
import { pageName, readServices } from "./reference/services.ts";
import { repository } from "./repository.ts";
import { findSections } from "./sources.ts";

/** The address of a page from its path: `docs/README.md` becomes `/docs/`. */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)(README|index)\.md$/, "$1").replace(/\.md$/, ".html")}`;
}

/** The address of the first page of a section. */
export function firstPageOf(section: string): string {
  const [first = ""] = findSections().find(({ title }) => title === section)?.documents ?? [];
  return addressOf(first);
}

const localDocs = "packages/local/docs/";

/** One sidebar for each service of the reference, one for the local service, and one for all other pages. */
export function sidebars(): DefaultTheme.SidebarMulti {
  const services = readServices();
  const reference = {
    text: "Reference",
    items: services.map(({ slug, title }) => ({ text: title, link: `/reference/${slug}/` })),
  };
  const sections = findSections().map(({ title, documents }) => ({
    text: title,
    items: documents.map((document) => ({
      text: titleOf(readFileSync(join(repository, document), "utf8")),
      link: addressOf(document),
    })),
  }));
  const isLocal = ({ items }: (typeof sections)[number]): boolean =>
    items.some(({ link }) => link.startsWith(`/${localDocs}`));
  const top = { text: "All pages", items: [{ text: "Front page", link: "/" }] };
  const [start = [], guides = [], ...others] = sections.filter((section) => !isLocal(section)).map((one) => [one]);
  const bars: Record<string, DefaultTheme.SidebarItem[]> = {
    [`/${localDocs}`]: [top, { text: "Package", items: [{ text: "@ivskit/local", link: "/packages/local/" }] }],
    // "Next page" leads from the overview to the first service.
    "/reference/": [{ text: "Reference", items: [{ text: "Overview", link: "/reference/" }, ...reference.items] }, top],
    "/": [...start, ...guides, reference, ...others.flat()],
  };
  bars[`/${localDocs}`]?.push(...sections.filter(isLocal));
  for (const { slug, title, model } of services) {
    const operations = model.operations.map((operation) => ({
      text: operation.name,
      link: `/reference/${slug}/${pageName(operation)}.html`,
    }));
    const overview = [
      { text: "Overview", link: `/reference/${slug}/` },
      { text: "Types", link: `/reference/${slug}/types.html` },
    ];
    bars[`/reference/${slug}/`] = [top, reference, { text: title, items: [...overview, ...operations] }];
  }
  return bars;
}
