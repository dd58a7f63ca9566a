/** The quick start for browsers runs in a page of Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withPage } from "@ivskit/tooling/page";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { wholeProgramsOf } from "../src/document-programs.ts";

test("the page shows the channel that it created", async () => {
  const program = wholeProgramsOf("docs/quick-starts.md").find(({ code }) => code.includes("document."));
  const folder = mkdtempSync(join(import.meta.dirname, "../.page-"));
  try {
    writeFileSync(join(folder, "main.js"), program?.code ?? "");
    const { outputFiles } = await build({
      entryPoints: [join(folder, "main.js")],
      bundle: true,
      write: false,
      format: "esm",
      conditions: ["browser"],
    });
    await withPage(outputFiles[0]?.text ?? "", async (page) => {
      await page.getByText("Created studio").waitFor();
      await expect.poll(() => page.locator("body").textContent()).toContain("Created studio");
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
