/**
 * The README and the pages of the local service: their examples compile and run as they are printed, and their links lead
 * somewhere.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const home = join(import.meta.dirname, "..");
const repository = join(home, "../..");
const local = packageFolder("@ivskit/local", import.meta.dirname);
const pages = ["README.md", ...globSync("docs/*.md", { cwd: local }).sort()];

const textOf = (page: string): string => readFileSync(join(local, page), "utf8");
const nameOf = (page: string): string => basename(page, ".md").toLowerCase();
const blocksOf = (page: string, language: string): string[] =>
  [...textOf(page).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, block = ""]) => block,
  );
/** The examples of a page build on each other, so they are one program. */
const programOf = (page: string): string => blocksOf(page, "ts").join("\n");
const withPrograms = pages.filter((page) => programOf(page) !== "");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(home, ".local-documents-"));
  for (const page of withPrograms) writeFileSync(join(folder, `${nameOf(page)}.ts`), programOf(page));
  const compilerOptions = { noUnusedLocals: false };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../tsconfig.json", compilerOptions, include: ["*.ts"] }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("most pages have an example", () => {
  expect(pages.length).toBeGreaterThan(15);
  expect(withPrograms.length).toBeGreaterThan(10);
});

test("all examples compile under strict", async () => {
  const compiler = join(repository, "node_modules/.bin/tsc");
  const env = { PATH: process.env.PATH };
  expect(await execute(compiler, ["-p", folder], { cwd: folder, env })).toBe("");
});

test.each(withPrograms)("the examples of %s run, and print what their comments say", async (page) => {
  const printed = [...programOf(page).matchAll(/console\.log\(.*\);? \/\/ (.+)$/gm)].map(([, line]) => line);
  expect(programOf(page).match(/console\.log\(/g) ?? []).toHaveLength(printed.length);
  const env = { PATH: process.env.PATH };
  const output = await execute(process.execPath, [join(folder, `${nameOf(page)}.ts`)], { cwd: folder, env });
  // A page with tests prints their results, too.
  const lines = output.split("\n");
  expect(lines.filter((line) => printed.includes(line))).toEqual(printed);
});

test("the seed in the documentation is one", async () => {
  const { createLocalIvs } = await import("@ivskit/local");
  const [seed = ""] = blocksOf("docs/seeding.md", "json");
  const { created } = await createLocalIvs().seed(JSON.parse(seed));
  expect(created).toMatchObject({ channels: 1, recordingConfigurations: 1 });
});

describe("links", () => {
  const site = "https://github.com/ivskit/ivskit/blob/main/";
  const linksOf = (page: string): string[] =>
    [...textOf(page).matchAll(/\]\(([^)\s]+)\)|^\[.+\]: (\S+)$/gm)].map(([, to, defined]) => to ?? defined ?? "");

  test("in the README are absolute, because npm resolves relative ones from the top of the repository", () => {
    const links = linksOf("README.md");
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !link.startsWith(site))).toEqual([]);
  });

  test("in the README that name a definition have one", () => {
    const text = textOf("README.md");
    const named = [...text.matchAll(/\]\[([^\]]+)\]/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !text.includes(`\n[${name}]: `))).toEqual([]);
  });

  test.each(pages)("in %s lead to files and headings that exist", (page) => {
    const within = linksOf(page).filter((link) => link.startsWith(site) || !/^[a-z]+:/.test(link));
    for (const link of within) {
      const [path = "", heading] = link.replace(site, "").split("#");
      const from = link.startsWith(site) ? repository : dirname(join(local, page));
      const file = path === "" ? join(local, page) : join(from, path);
      const text = readFileSync(file, path.endsWith(".png") ? "latin1" : "utf8");
      if (heading !== undefined) expect(anchorsOf(text), link).toContain(heading);
    }
  });

  test("lead from the README to every page", () => {
    const linked = linksOf("README.md").map((link) => link.replace(`${site}packages/local/`, ""));
    expect(pages.filter((page) => page !== "README.md" && !linked.includes(page))).toEqual([]);
  });
});

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
