/** The texts for language models: a list of all pages, and all pages in one text. @see https://llmstxt.org */
import { addressOf } from "./navigation.ts";

export interface ListedPage {
  readonly path: string;
  readonly section: string;
  readonly title: string;
  readonly markdown: string;
}

const introduction = `# ivskit

> Clients for Amazon IVS, IVS Real-Time and IVS Chat that send with fetch, for Node, Deno, Bun, Cloudflare Workers and
> browsers, and a local service to develop and test without an AWS account. Not affiliated with Amazon Web Services.`;

/** The text of `llms.txt`. */
export function listOfPages(pages: readonly ListedPage[]): string {
  const sections = [...new Set(pages.map(({ section }) => section))];
  const parts = sections.map((section) => {
    const own = pages.filter((page) => page.section === section);
    return `## ${section}\n\n${own.map(({ path, title }) => `- [${title}](${addressOf(path)})`).join("\n")}`;
  });
  return `${[introduction, "All pages in one text: [llms-full.txt](/llms-full.txt)", ...parts].join("\n\n")}\n`;
}

/** The text of `llms-full.txt`. */
export function fullText(pages: readonly ListedPage[]): string {
  const parts = pages.map(({ path, markdown }) => `<!-- ${path} -->\n\n${markdown.trim()}`);
  return `${[introduction, ...parts].join("\n\n")}\n`;
}
