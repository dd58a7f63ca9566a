/** The configuration of VitePress. */
import { defineConfig } from "vitepress";
import { useCellsForEmptyHeads } from "../src/empty-heads.ts";
import { anchorOf } from "../src/headings.ts";
import { firstPageOf, sidebars } from "../src/navigation.ts";

export default defineConfig({
  title: "ivskit",
  description: "Amazon IVS for every JavaScript runtime, and a local service to develop and test with.",
  lang: "en-GB",
  srcDir: ".pages",
  srcExclude: ["public/**"], // These pages are copied as Markdown.
  outDir: "dist",
  cacheDir: "node_modules/.cache/vitepress",
  metaChunk: true,
  markdown: {
    anchor: { slugify: anchorOf },
    toc: { slugify: anchorOf },
    config: useCellsForEmptyHeads,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  themeConfig: {
    sidebar: sidebars(),
    nav: [
      { text: "Start", link: "/docs/getting-started.html" },
      { text: "Guides", link: firstPageOf("Guides") },
      { text: "Packages", link: firstPageOf("Packages") },
      { text: "Reference", link: "/reference/" },
      { text: "Contributing", link: "/CONTRIBUTING.html" },
    ],
    outline: [2, 3],
    search: { provider: "local" },
    footer: {
      message: "ivskit is not affiliated with Amazon Web Services. Licence: Apache-2.0.",
    },
  },
});
