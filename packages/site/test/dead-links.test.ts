/** The check of links finds those that lead nowhere. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findDeadLinks } from "../src/dead-links.ts";
import { withPageLinks } from "../src/links.ts";

test("links to pages, pictures and anchors that are not there are found", () => {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-site-"));
  try {
    mkdirSync(join(folder, "docs"));
    writeFileSync(
      join(folder, "index.html"),
      '<a href="docs/a.html#one">1</a><a href="https://example.com/none">2</a>',
    );
    writeFileSync(
      join(folder, "docs/a.html"),
      '<h2 id="one">1</h2><a href="../">1</a><a href="#two">2</a><a href="/gone.html">3</a><img src="b.svg">',
    );
    expect(findDeadLinks(folder)).toEqual(["docs/a.html: #two", "docs/a.html: /gone.html", "docs/a.html: b.svg"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const documents = new Set(["README.md", "docs/a.md", "docs/b.md", "packages/core/README.md"]);

test.each([
  ["[b](b.md#x)", "[b](./b.md#x)"],
  ["[core](../packages/core/README.md)", "[core](../packages/core/index.md)"],
  ["[core](../packages/core)", "[core](../packages/core/index.md)"],
  ["[file](../LICENSE)", "[file](https://github.com/ivskit/ivskit/blob/main/LICENSE)"],
  ["[b](https://github.com/ivskit/ivskit/blob/main/docs/b.md#x)", "[b](./b.md#x)"],
  ["[here](#x) and [there](https://example.com/a.md)", "[here](#x) and [there](https://example.com/a.md)"],
  ["![picture](images/a.svg)", "![picture](images/a.svg)"],
  ["[picture](images/a.svg)", "[picture](https://github.com/ivskit/ivskit/blob/main/docs/images/a.svg)"],
  ["```md\n[b](b.md)\n```", "```md\n[b](b.md)\n```"],
])("%s becomes a link between pages", (given, want) => {
  expect(withPageLinks(given, "docs/a.md", documents)).toBe(want);
});
