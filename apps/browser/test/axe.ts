/** Runs axe-core in a page. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Returns each violated rule with the elements that violate it. The rules are those that axe-core enables by
 * default: WCAG A and AA, and best practices. Experimental rules, AAA and `target-size` do not run.
 *
 * @throws Error if fewer than ten rules passed, because axe-core then did not check the page
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    // Animations are cancelled, because they change the colours that axe-core measures.
    for (const animation of document.getAnimations()) animation.cancel();
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  if (results.passes.length < 10) throw new Error(`axe-core ran ${results.passes.length} rules, expected at least 10.`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary?.replaceAll("\n", " ")}`),
  );
}
