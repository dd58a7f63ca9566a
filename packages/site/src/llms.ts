/** The texts for language models: a list of all pages, and the main pages in one text. @see https://llmstxt.org */
import { pageOf } from "./links.ts";

export interface ListedPage {
  readonly path: string;
  readonly section: string;
  readonly title: string;
  /** Its links lead from the top of the site. */
  readonly markdown: string;
}

const introduction = `# ivskit

> Clients for Amazon IVS, IVS Real-Time and IVS Chat that send with fetch, for Node, Deno, Bun, Cloudflare Workers and
> browsers, and a local service to develop and test without an AWS account. Not affiliated with Amazon Web Services.

The packages are not published yet, so \`npm install @ivskit/client-ivs\` fails today. In a clone of
https://github.com/ivskit/ivskit, \`npx -y pnpm@12 try FOLDER --only client-ivs,local\` writes the packages into the project in
FOLDER, which needs a package.json; then run \`npm install\` in FOLDER. Node 20 is the oldest.`;

/** A reader with little room may leave these out. @see https://llmstxt.org#format */
const isOptional = ({ path, section }: ListedPage): boolean =>
  section === "Reference" || path.startsWith("docs/decisions/");

/** The text of `llms.txt`. */
export function listOfPages(pages: readonly ListedPage[]): string {
  const sectionOf = (page: ListedPage): string => (isOptional(page) ? "Optional" : page.section);
  const sections = [...new Set(pages.filter((page) => !isOptional(page)).map(sectionOf)), "Optional"];
  const parts = sections.map((section) => {
    const own = pages.filter((page) => sectionOf(page) === section);
    return `## ${section}\n\n${own.map(lineOf).join("\n")}`;
  });
  const whole = "All pages in one text, without the optional ones: [llms-full.txt](/llms-full.txt)";
  return `${[introduction, whole, ...parts].join("\n\n")}\n`;
}

function lineOf({ path, title, markdown }: ListedPage): string {
  return `- [${title}](/${pageOf(path)}): ${descriptionOf(markdown) || title}`;
}

/** The first sentence of a page, without marks and links. */
function descriptionOf(markdown: string): string {
  const paragraphs = markdown.replace(/^```[\s\S]*?^```$/gm, "").split(/\n{2,}/);
  const [first = ""] = paragraphs.map((part) => part.trim()).filter((part) => /^[^#!|<[-]/.test(part));
  const text = first
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|\s*\n\s*/g, (mark) => (mark === "**" ? "" : " "));
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, ".") ?? text;
}

/** The text of `llms-full.txt`. */
export function fullText(pages: readonly ListedPage[]): string {
  const main = pages.filter((page) => !isOptional(page));
  const parts = main.map(({ path, markdown }) => `<!-- /${pageOf(path)} -->\n\n${markdown.trim()}`);
  return `${[introduction, ...parts].join("\n\n")}\n`;
}
