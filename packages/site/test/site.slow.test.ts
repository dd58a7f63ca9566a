/** The built site: no dead link, no finding of axe-core, a search without a server, and texts for language models. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { violations } from "@ivskit/tooling/axe";
import { chromiumArguments, chromiumPath } from "@ivskit/tooling/chromium";
import { execute } from "@ivskit/tooling/execute";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findDeadLinks } from "../src/dead-links.ts";
import { type Served, serveFolder } from "./serve.ts";

const home = join(import.meta.dirname, "..");
const dist = join(home, "dist");

let browser: Browser;
let site: Served;

beforeAll(async () => {
  await execute(process.execPath, ["src/main.ts", "build"], { cwd: home, env: { PATH: process.env.PATH } });
  site = await serveFolder(dist);
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function withPage<Value>(
  options: { readonly colorScheme: "light" | "dark"; readonly width: number },
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const { colorScheme, width } = options;
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

test("no link is dead", () => {
  expect(findDeadLinks(dist)).toEqual([]);
});

test("every operation has a page, and llms.txt lists it", () => {
  const list = readFileSync(join(dist, "llms.txt"), "utf8");
  const optional = list.slice(list.indexOf("\n## Optional\n"));
  const operations = [...optional.matchAll(/\]\((\/reference\/[\w-]+\/([\w-]+))\.md\)/g)].filter(
    ([, , name]) => name !== "types" && name !== "index",
  );
  expect(operations).toHaveLength(97);
  for (const [, address = ""] of operations)
    expect(readFileSync(join(dist, `${address}.html`), "utf8")).toContain('<h2 id="errors"');
  const lines = list.split("\n").filter((line) => line.startsWith("- "));
  expect(lines.filter((line) => !/^- \[[^\]]+\]\(\/\S+\.md\): \S.*$/.test(line))).toEqual([]);
});

test("the texts for language models link to files that exist, and the long one has the main pages", () => {
  const texts = ["llms.txt", "llms-full.txt", ...globSync("**/*.md", { cwd: dist })];
  expect(texts.length).toBeGreaterThan(150);
  const dead = texts.flatMap((path) => {
    const text = readFileSync(join(dist, path), "utf8").replace(/^ *```[\s\S]*?^ *```$/gm, "");
    const links = [...text.replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s#]+)/g)].map(([, link = ""]) => link);
    return links
      .filter((link) => !/^https?:/.test(link) && !(link.startsWith("/") && existsSync(join(dist, link))))
      .map((link) => `${path}: ${link}`);
  });
  expect(dead).toEqual([]);
  const full = readFileSync(join(dist, "llms-full.txt"), "utf8");
  expect(full).toContain("\n# Quick starts\n");
  expect(full).not.toContain("\n# PutMetadata\n");
});

test("the search finds an operation, and sends nothing to another server", async () => {
  await withPage({ colorScheme: "light", width: 1280 }, async (page) => {
    const others: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) others.push(request.url());
    });
    await page.goto(`${site.url}/docs/getting-started.html`);
    await page.getByRole("button", { name: "Search" }).first().click();
    await page.getByRole("searchbox").fill("InsertAdBreak");
    await page.getByRole("option").filter({ hasText: "InsertAdBreak" }).first().waitFor();
    expect(others).toEqual([]);
  });
});

test("at 1280 pixels, tables, code and the sidebar of the reference are not cut", async () => {
  await withPage({ colorScheme: "light", width: 1280 }, async (page) => {
    for (const path of ["/reference/ivs/create-channel.html", "/docs/compatibility.html", "/docs/quick-starts.html"]) {
      await page.goto(site.url + path, { waitUntil: "load" });
      const cut = await page
        .locator(".vp-doc table, .vp-doc pre, .VPSidebarItem .text")
        .evaluateAll((elements) =>
          elements
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ textContent }) => textContent),
        );
      expect(cut, path).toEqual([]);
    }
  });
});

test("the reference leads to its first service, and the bar at the top to guides and packages", async () => {
  await withPage({ colorScheme: "light", width: 1280 }, async (page) => {
    await page.goto(`${site.url}/reference/`, { waitUntil: "load" });
    expect(await page.locator(".pager-link.next").getAttribute("href")).toBe("/reference/ivs/");
    const bar = page.getByRole("navigation", { name: "Main Navigation" });
    for (const name of ["Guides", "Packages"]) await bar.getByRole("link", { name }).waitFor();
  });
});

/** One page of each kind. */
const kinds = [
  "/",
  "/docs/getting-started.html",
  "/docs/architecture.html",
  "/docs/performance.html",
  "/reference/ivs/",
  "/reference/ivschat/types.html",
  "/reference/ivs/create-channel.html",
  "/packages/local/docs/chat.html",
  "/CONTRIBUTING.html",
];

describe.each([
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 400 },
  { colorScheme: "dark", width: 400 },
] as const)("$colorScheme, $width pixels wide", (options) => {
  test.each(kinds)("axe finds nothing on %s, and the page is not wider than the screen", async (path) => {
    await withPage(options, async (page) => {
      await page.goto(site.url + path, { waitUntil: "load" });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.width);
    });
  });
});
